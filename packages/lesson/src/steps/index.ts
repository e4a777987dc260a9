import { z } from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Step } from '../lesson.ts';
import { readBody } from '../markdoc/body.ts';
import type { Page } from '../page.ts';
import { hearFields } from '../rules/hear-fields.ts';
import { checkSaidTwice } from '../rules/said-twice.ts';
import { checkWallRoom } from '../rules/wall-room.ts';
import { checkFields } from '../schema/check.ts';
import { anyStepSchema, stepKinds, stepSchemas } from '../schema/index.ts';
import { meantName } from '../schema/meant-name.ts';
import { meantValue } from '../schema/meant-value.ts';
import type { SourceText } from '../source-text.ts';
import type { StepKind } from '../view/step.ts';
import { parseYaml, type YamlSource } from '../yaml/yaml-source.ts';
import { parseCards } from './cards.ts';
import type { Draft } from './draft.ts';
import { parseEstimate } from './estimate.ts';
import { parseHelp } from './help.ts';
import { parsePoll } from './poll.ts';
import { parseScenario } from './scenario.ts';
import { parseSort } from './sort.ts';
import { parseSpot } from './spot.ts';
import { parseTalk } from './talk.ts';

const parsers: Readonly<Record<StepKind, (draft: Draft) => Step | undefined>> = {
  talk: parseTalk,
  poll: parsePoll,
  estimate: parseEstimate,
  spot: parseSpot,
  sort: parseSort,
  scenario: parseScenario,
  cards: parseCards,
  help: parseHelp,
};

/** What could be read of a step: its fields unless their YAML is broken, the step unless they are. */
export interface ParsedStep {
  readonly yaml?: YamlSource | undefined;
  readonly step?: Step | undefined;
}

/** The kind that an author meant, so that a slip in its line hides nothing else. */
function kindOf({ fields }: YamlSource): StepKind | undefined {
  const name = Object.keys(fields).find((one) => meantName(one, ['kind', 'title']) === 'kind');
  const written = String(fields[name ?? 'kind']);
  const isKind = (one: string | undefined) => (kind: StepKind) => kind === one;
  const meant = stepKinds.find(isKind(meantValue(written, stepKinds)));
  if (!meant || nearest(written, stepKinds) === meant) return meant;
  // A word of another tool: it says little as long as the fields don't say the same.
  const { required = [] } = z.toJSONSchema(stepSchemas[meant], { io: 'input' });
  return required.every((field) => field === 'kind' || field in fields) ? meant : undefined;
}

/** Reads one `steps/NN-slug.md`. */
export function parseStep(id: string, source: SourceText, page: Page): ParsedStep {
  const parts = splitFrontMatter(source, page);
  if (!parts) return {};
  const yaml = parseYaml(parts.fields, page);
  const kind = yaml && kindOf(yaml);
  // Fields that can't be read may say that a myth is taken apart.
  const isMyth = yaml ? yaml.fields.blameSensitive === true : true;
  const body = readBody(parts.body, kind, page, isMyth);
  if (!yaml) return {};
  hearFields(yaml, page);
  checkSaidTwice(yaml, page);
  if (kind) {
    const bodyPlace = parts.body.place(0);
    const step = parsers[kind]({ id, yaml, body, bodyPlace, page });
    if (step) checkWallRoom(step, yaml, bodyPlace, page);
    return { yaml, step };
  }
  checkFields(anyStepSchema, yaml, page);
  return { yaml };
}

import { nearest } from '../diagnostics/nearest.ts';
import type { Step } from '../lesson.ts';
import type { Page } from '../page.ts';
import { hearFields } from '../rules/hear-fields.ts';
import { stepKinds } from '../schema/index.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { SourceText } from '../source-text.ts';
import type { StepKind } from '../view/step.ts';
import { parseYaml } from '../yaml/yaml-source.ts';
import type { Draft } from './draft.ts';
import { parseEstimate } from './estimate.ts';
import { parseHelp } from './help.ts';
import { parsePoll } from './poll.ts';
import { parseSpot } from './spot.ts';
import { parseTalk } from './talk.ts';

const parsers: Readonly<Record<StepKind, (draft: Draft) => Step | undefined>> = {
  talk: parseTalk,
  poll: parsePoll,
  estimate: parseEstimate,
  spot: parseSpot,
  help: parseHelp,
};

/** Reads one `steps/NN-slug.md`; gives nothing back when its fields can't be read. */
export function parseStep(id: string, source: SourceText, page: Page): Step | undefined {
  const { file, report } = page;
  const parts = splitFrontMatter(source, page);
  const yaml = parts && parseYaml(parts.fields, page);
  if (!yaml) return undefined;
  hearFields(yaml, page);
  const written = yaml.fields.kind;
  const kind = stepKinds.find((one) => one === written);
  if (kind) return parsers[kind]({ id, yaml, words: parts.body, page });
  const place = yaml.place(['kind']);
  if (written === undefined)
    report.add('field-missing', file, place, 'kind', `one of ${stepKinds.join(', ')}.`);
  else {
    const word = String(written);
    report.add('step-kind-unknown', file, place, word, nearest(word, stepKinds), stepKinds);
  }
  return undefined;
}

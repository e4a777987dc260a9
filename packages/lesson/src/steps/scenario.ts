import type { ScenarioChoice, ScenarioNode, ScenarioStep } from '../lesson.ts';
import { readPlainText } from '../markdoc/body.ts';
import type { Reading } from '../markdoc/text-reader.ts';
import { checkStory } from '../rules/story.ts';
import { checkFields } from '../schema/check.ts';
import { scenarioSchema, type NodeFields } from '../schema/scenario.ts';
import type { Text } from '../view/text.ts';
import type { Path } from '../yaml/yaml-source.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseScenario(draft: Draft): ScenarioStep | undefined {
  const { yaml, page } = draft;
  const { fields, sound } = checkFields(scenarioSchema, yaml, page);
  const count = sound.nodes?.length ?? 0;
  const texts = Array.from({ length: count }, (_, at) => readTexts(draft, at));
  checkStory(sound, yaml, page);
  if (!fields) return undefined;
  const nodes = fields.nodes.map((node, at) => readNode(node, texts[at]!));
  return { kind: 'scenario', ...stepBase(draft, fields), nodes };
}

interface NodeTexts {
  readonly text: Text;
  readonly easy: Text;
  readonly notes: Text;
  readonly choices: readonly { readonly then: Text; readonly easy: Text }[];
}

/** Reads every text of a node, whatever else is wrong in it. */
function readTexts({ yaml, page }: Draft, at: number): NodeTexts {
  // A paragraph of a story may be nothing but what a character says.
  const read = (path: Path, reading: Reading = { voice: 'speech' }) =>
    readPlainText(yaml.words(['nodes', at, ...path]), reading, page);
  const choices = yaml.value(['nodes', at, 'choices']);
  return {
    text: read(['text']),
    easy: read(['easy']),
    notes: read(['notes'], { voice: 'private', seen: 'never' }),
    choices: (Array.isArray(choices) ? choices : []).map((_, index) => ({
      then: read(['choices', index, 'then']),
      easy: read(['choices', index, 'easy']),
    })),
  };
}

function readNode(node: NodeFields, { text, easy, notes, choices }: NodeTexts): ScenarioNode {
  const { id, title, question = '', to = '', from = 0, around = '' } = node;
  const { sensitive, blameSensitive } = node;
  return {
    id,
    title,
    text,
    easy,
    question,
    decides: node.choices ? (node.decides ?? 'class') : 'nobody',
    choices: (node.choices ?? []).map((choice, at): ScenarioChoice => {
      const { words, explore = '', to: leadsTo = '' } = choice;
      const { then, easy: easier } = choices[at]!;
      return { id: String(at + 1), words, text: then, easy: easier, explore, to: leadsTo };
    }),
    to,
    from,
    sensitive,
    around,
    blameSensitive,
    notes,
  };
}

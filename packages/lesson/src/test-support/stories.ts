import fc from 'fast-check';
import { Report } from '../diagnostics/report.ts';
import type { ScenarioStep } from '../lesson.ts';
import type { NodeFields } from '../schema/scenario.ts';
import { SourceText } from '../source-text.ts';
import { parseStep } from '../steps/index.ts';

type Written = Partial<NodeFields> & Pick<NodeFields, 'id'>;

/** The story that these nodes make, unless it has an error; and the codes of all mistakes. */
export function parseStory(nodes: readonly Written[]) {
  const fields = { kind: 'scenario', title: 'A story', minutes: 60, nodes };
  const file = 'steps/02-a-story.md';
  const source = new SourceText(file, `---\n${JSON.stringify(fields)}\n---\n`);
  const report = new Report();
  const { step } = parseStep('a-story', source, { file, report, passages: [] });
  const story = report.hasErrors ? undefined : (step as ScenarioStep);
  return { story, codes: report.diagnostics.map(({ code }) => code) };
}

const idAt = (at: number) => `n${at}`;
const choice = (to: string | undefined) => ({ words: 'Go', then: 'It goes on.', to });

/** Each with words of its own. */
const named = (choices: readonly ReturnType<typeof choice>[]) =>
  choices.map((one, at) => ({ ...one, words: `Go ${at + 1}` }));

/** A node that is asked about when `sides` leads on by choices, one of them to the next node. */
function written(at: number, last: number, part: Part): Written {
  const later = (step: number) => idAt(Math.min(last, at + 1 + (step % (last - at))));
  const base = { id: idAt(at), title: 'A node', text: 'Noor waits.' };
  if (at === last) return { ...base, end: true };
  const choices = part.sides.map((side) => choice(side === null ? undefined : later(side)));
  const leadsOn = choices.length
    ? { question: 'What now?', choices: named([...choices, choice(idAt(at + 1))]) }
    : { to: idAt(at + 1) };
  if (at === 0 || !(part.sensitive || part.from)) return { ...base, ...leadsOn };
  const { sensitive, from } = part;
  return { ...base, ...leadsOn, sensitive, from, around: later(part.around) };
}

interface Part {
  /** How far the other choices lead on; null: not at all. None: nothing is asked. */
  readonly sides: readonly (number | null)[];
  readonly sensitive: boolean;
  readonly from: number | undefined;
  readonly around: number;
}

/** Stories without a mistake: every link leads forward. */
export const soundStory: fc.Arbitrary<readonly Written[]> = fc
  .array(
    fc.record({
      sides: fc.array(fc.option(fc.nat(9)), { maxLength: 3 }),
      sensitive: fc.boolean(),
      from: fc.constantFrom(undefined, 14, 16),
      around: fc.nat(9),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((parts) => parts.map((part, at) => written(at, parts.length - 1, part)));

/** Stories in which some links lead anywhere, or nowhere. */
export const anyStory: fc.Arbitrary<readonly Written[]> = fc
  .tuple(
    soundStory,
    fc.array(fc.record({ at: fc.nat(9), to: fc.nat(10), isAround: fc.boolean() }), {
      maxLength: 3,
    }),
  )
  .map(([nodes, changes]) =>
    nodes.map((node, at): Written => {
      const change = changes.find((one) => one.at === at);
      if (!change) return node;
      const to = change.to < nodes.length ? idAt(change.to) : undefined;
      if (change.isAround) return { ...node, around: to };
      const [, ...others] = node.choices ?? [];
      return node.choices ? { ...node, choices: [choice(to), ...others] } : { ...node, to };
    }),
  );

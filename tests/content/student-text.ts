import { phasesOf, project, revealOrder } from '@sightline/lesson';
import type { Lesson, Step } from '@sightline/lesson';
import type {
  Artefact,
  Block,
  Inline,
  NodeView,
  Phase,
  PhaseName,
  StepView,
  Text,
} from '@sightline/lesson/view';

/** Every view of a step that the wall or a device can get, from the first phase to the last reveal. */
export const viewsOf = (step: Step): StepView[] =>
  everyPhaseOf(step).flatMap((phase) => [
    project(step, 'wall', phase),
    project(step, 'device', phase),
  ]);

function everyPhaseOf(step: Step): Phase[] {
  if (step.kind !== 'scenario')
    return phasesOf(step).flatMap((name) => revealing(name, revealOrder(step)));
  return step.nodes.flatMap(({ id, choices }) => {
    const told = choices.map((choice) => choice.id);
    return phasesOf(step, id)
      .flatMap((name) => revealing(name, told))
      .map((phase): Phase => ({ ...phase, node: id }));
  });
}

/** A phase; once for every reveal where it has some. */
const revealing = (name: PhaseName, order: readonly string[]): Phase[] =>
  name === 'key' && order.length > 0
    ? order.map((_, index) => ({ name, revealed: order.slice(0, index + 1) }))
    : [{ name, revealed: [] }];

/** All that students can read of a step, each line once. */
export const studentLinesOf = (step: Step): string[] => [
  ...new Set(viewsOf(step).flatMap(linesOfView)),
];

/** All that students can read of a lesson, each line once. */
export const studentTextOf = (lesson: Lesson): string[] => [
  ...new Set([
    lesson.title,
    ...linesOf(lesson.contentNote),
    ...lesson.steps.flatMap(studentLinesOf),
  ]),
];

export function linesOfView(view: StepView): string[] {
  const lines = [view.title, ...linesOf(view.text)];
  switch (view.kind) {
    case 'talk':
      return [...lines, ...view.points];
    case 'poll':
      return [
        ...lines,
        view.question,
        ...view.options.map(({ text }) => text),
        ...view.ends,
        ...Object.values(view.key?.reasons ?? {}),
        ...linesOf(view.key?.text ?? []),
      ];
    case 'estimate':
      return [
        ...lines,
        view.question,
        ...view.options.map(({ text }) => text),
        ...(view.key ? [view.key.source, ...linesOf(view.key.caveat)] : []),
      ];
    case 'spot':
      return [
        ...lines,
        view.question,
        ...view.reasons.map(({ text }) => text),
        ...view.artefacts.flatMap(linesOfArtefact),
        ...Object.values(view.verdicts).flatMap(({ label, note }) => [label, note]),
      ];
    case 'sort':
      return [
        ...lines,
        view.question,
        ...view.items.map(({ text }) => text),
        ...Object.values(view.key?.reasons ?? {}),
      ];
    case 'scenario':
      return [...lines, ...linesOfNode(view.node)];
    case 'cards':
      return [...lines, view.question, view.starter];
    case 'help':
      return lines;
  }
}

const linesOfNode = ({ text, easy, question, choices, told }: NodeView): string[] => [
  ...linesOf(text),
  ...linesOf(easy),
  question,
  ...choices.map((choice) => choice.text),
  ...told.flatMap(({ text, easy, explore }) => [...linesOf(text), ...linesOf(easy), explore]),
];

export function linesOfArtefact(artefact: Artefact): string[] {
  return artefact.kind === 'advert'
    ? [artefact.app, artefact.heading, ...linesOf(artefact.body)]
    : [artefact.app, ...artefact.messages.map(({ content }) => wordsIn(content))];
}

/** One line a paragraph, heading or list item. */
export const linesOf = (text: Text): string[] => text.flatMap(linesOfBlock);

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(linesOf);
    case 'quote':
      return linesOf(block.content);
    default:
      return [wordsIn(block.content)];
  }
}

const wordsIn = (content: readonly Inline[]): string =>
  content
    .map((inline) => (typeof inline === 'string' ? inline : wordsIn(inline.content)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

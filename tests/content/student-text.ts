import { phasesOf, project, revealOrder } from '@sightline/lesson';
import type { Lesson, Step } from '@sightline/lesson';
import type { Artefact, Block, Inline, Phase, StepView, Text } from '@sightline/lesson/view';

/** Every view of a step that the wall or a device can get, from the first phase to the last reveal. */
export function viewsOf(step: Step): StepView[] {
  const order = revealOrder(step);
  const phases = phasesOf(step).flatMap((name): Phase[] =>
    name === 'key' && order.length > 0
      ? order.map((_, index) => ({ name, revealed: order.slice(0, index + 1) }))
      : [{ name, revealed: [] }],
  );
  return phases.flatMap((phase) => [project(step, 'wall', phase), project(step, 'device', phase)]);
}

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
    case 'help':
      return lines;
  }
}

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

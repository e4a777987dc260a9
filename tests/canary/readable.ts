import type { Step } from '@sightline/lesson';
import type { PhaseName, StepView } from '@sightline/lesson/view';

/** Secrets that no word carries, but how a step is shown before its key. */
export function readableIn(step: Step, phase: PhaseName, shown: StepView): string[] {
  if (phase === 'key') return [];
  if (step.kind === 'poll' && JSON.stringify(shown).includes('"right":'))
    return [`which options of ${step.id} are right`];
  if (step.kind !== 'sort' || shown.kind !== 'sort') return [];
  const right = step.items.map(({ text }) => text).join();
  const wordsOf = (items: typeof shown.items) => items.map(({ text }) => text).join();
  const byId = shown.items.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  return [
    ...(wordsOf(shown.items) === right ? [`the order of ${step.id} as its items come`] : []),
    ...(wordsOf(byId) === right ? [`the order of ${step.id} in the ids of its items`] : []),
  ];
}

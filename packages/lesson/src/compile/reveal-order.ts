import type { Step } from '../lesson.ts';

/** Ids of the items of a `spot` step in reading order; empty for other steps. */
export function revealOrder(step: Step): readonly string[] {
  return step.kind === 'spot' ? Object.keys(step.verdicts) : [];
}

import type { Step } from '../lesson.ts';

/** What can be answered to a step. The same shape as the ballot's `Question`. */
export type StepQuestion =
  | { readonly kind: 'single' | 'multiple' | 'scale'; readonly options: number }
  | { readonly kind: 'estimate'; readonly min: number; readonly max: number };

/** The question of a step that is answered by ballot; undefined for the others. */
export function questionOf(step: Step): StepQuestion | undefined {
  if (step.kind === 'poll') return { kind: step.mode, options: step.options.length };
  if (step.kind === 'estimate') return { kind: 'estimate', min: step.min, max: step.max };
  return undefined;
}

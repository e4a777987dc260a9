import type { Step } from '../lesson.ts';
import type { PollMode } from '../view/step.ts';
import { nodeOf } from './scenario.ts';

/** What can be answered to a step. The same shape as the ballot's `Question`. */
export interface StepQuestion {
  readonly kind: PollMode;
  readonly options: number;
}

/**
 * The question of a step that is answered by ballot; undefined for the others.
 *
 * @param at of a scenario: the node; by default its first
 */
export function questionOf(step: Step, at?: string): StepQuestion | undefined {
  if (step.kind === 'poll') return { kind: step.mode, options: step.options.length };
  if (step.kind === 'estimate') return { kind: 'single', options: step.options.length };
  if (step.kind !== 'scenario') return undefined;
  const { decides, choices } = nodeOf(step, at);
  return decides === 'class' ? { kind: 'single', options: choices.length } : undefined;
}

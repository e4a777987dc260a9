import type { Dice } from './dice.ts';
import type { Temper } from './temper.ts';

/** Somebody simulated. */
export interface Student {
  /** From 0: which of the class. */
  readonly number: number;
  readonly temper: Temper;
}

/** How long this student takes for what a quick one does in `ms`. */
export function takes(ms: number, { temper }: Student, dice: Dice): number {
  return ms * temper.pace * dice.between(0.7, 1.3);
}

import type { Dice } from './dice.ts';

/** What kind of student somebody simulated is; the shares are of all that they are asked. */
export interface Temper {
  /** How long things take: 1 is quick, 4 is slow. */
  readonly pace: number;
  /** How much is noticed and done, from 0 to 1. */
  readonly care: number;
  /** How often something is skipped. */
  readonly skips: number;
  /** How often nothing is sent at all. */
  readonly dreams: number;
  /** How often an answer is changed. */
  readonly wavers: number;
  /** How often the device drops out, and comes back. */
  readonly drops: number;
}

/** Most are quick enough, a few are slow; nearly all do most of what they are asked. */
export function drawTemper(dice: Dice): Temper {
  const isSlow = dice.chance(0.15);
  return {
    pace: isSlow ? dice.between(2.5, 4) : dice.between(1, 2.2),
    care: dice.between(0.4, 1),
    skips: dice.chance(0.2) ? dice.between(0.15, 0.5) : 0.03,
    dreams: dice.chance(0.1) ? 0.2 : 0.01,
    wavers: dice.between(0, 0.3),
    drops: dice.chance(0.15) ? 0.25 : 0.01,
  };
}

/** When a student comes in, after the class was opened: one in eight is late. */
export function drawArrivalMs(dice: Dice): number {
  return dice.chance(0.125) ? dice.between(20_000, 60_000) : dice.between(500, 9_000);
}

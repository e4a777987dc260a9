import type { Dice } from './dice.ts';

/** What kind of student somebody simulated is; the shares are of all that they are asked. */
export interface Temper {
  /** When they come in, after the class was opened. */
  readonly arrivesMs: number;
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

/**
 * A class: most come in time, are quick enough and do nearly all that they are asked. In every class
 * a few are late or slow, a few skip or dream, and a few have a device that drops out.
 */
export function drawTempers(size: number, dice: Dice): Temper[] {
  const some = (share: number) => pickSome(size, Math.round(size * share), dice);
  const [late, slow, skipping] = [some(1 / 8), some(1 / 7), some(1 / 6)];
  const [dreaming, dropping] = [some(1 / 10), some(1 / 7)];
  return Array.from({ length: size }, (_, number) => ({
    arrivesMs: late.has(number) ? dice.between(20_000, 60_000) : dice.between(500, 9_000),
    pace: slow.has(number) ? dice.between(2.5, 4) : dice.between(1, 2.2),
    care: dice.between(0.4, 1),
    skips: skipping.has(number) ? dice.between(0.15, 0.5) : 0.03,
    dreams: dreaming.has(number) ? 0.2 : 0.01,
    wavers: dice.between(0, 0.3),
    drops: dropping.has(number) ? 0.35 : 0.01,
  }));
}

/** `count` numbers from 0 up to `size`, without it. */
function pickSome(size: number, count: number, dice: Dice): ReadonlySet<number> {
  const left = Array.from({ length: size }, (_, number) => number);
  const picked = Array.from({ length: count }, () => left.splice(dice.below(left.length), 1)[0]!);
  return new Set(picked);
}

import { Dice } from './dice.ts';

/** How likely a class is to pick each option of a question, and how it sees the question. */
export interface Lean {
  /** A position and a weight for each option. */
  readonly weights: readonly number[];
  /** The two options a class is split between, if it is. */
  readonly camps: readonly [one: number, other: number] | undefined;
}

/**
 * What a class thinks of a question. Simulated students see what a device sees, so that they know no
 * right answer: they like best what says most, which is what people do who guess, and is right more
 * often than not. The rest is drawn from the words, the same for the whole class.
 *
 * @param isAgain the class has talked and is asked once more: it agrees more than before
 */
export function leanOf(question: string, options: readonly string[], isAgain = false): Lean {
  const dice = Dice.seeded([question, ...options].join('\n'));
  const isSplit = dice.chance(0.2);
  const longest = Math.max(...options.map(({ length }) => length));
  const appeal = options.map(({ length }) => dice.between(0.3, 1) + (0.9 * length) / longest);
  const [first = 0, second] = [...appeal.keys()].sort((a, b) => appeal[b]! - appeal[a]!);
  const weights = appeal.map((weight, at) => (at === first ? 2 * weight : weight / 2));
  if (isAgain) return { weights: weights.map((weight) => weight ** 2), camps: undefined };
  if (!isSplit || second === undefined) return { weights, camps: undefined };
  weights[first] = weights[second] = 4;
  return { weights, camps: [first, second] };
}

/** A number between `low` and `high` for something a class sees alike, such as how a phrase strikes it. */
export function strikes(what: string, low: number, high: number): number {
  return Dice.seeded(what).between(low, high);
}

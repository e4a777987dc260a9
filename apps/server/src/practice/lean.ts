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
 * right answer; what most of them are for is drawn from the words of the question, and is the same
 * for all of them. Neither the first nor the last option is what most authors make the better one.
 *
 * @param isAgain the class has talked and is asked once more: it agrees more than before
 */
export function leanOf(question: string, options: number, isAgain = false): Lean {
  const dice = Dice.seeded(question);
  const isSplit = dice.chance(0.25);
  const appeal = Array.from({ length: options }, (_, at) => {
    const isInside = at > 0 && at < options - 1;
    return dice.between(0.3, 1) + (isInside ? 0.25 : 0);
  });
  const [first = 0, second] = appeal.map((_, at) => at).sort((a, b) => appeal[b]! - appeal[a]!);
  const weights = appeal.map(
    (weight, at) => (at === first ? 2 * weight : weight) ** (isAgain ? 2 : 1),
  );
  if (!isSplit || isAgain || second === undefined) return { weights, camps: undefined };
  weights[first] = weights[second] = 4;
  return { weights, camps: [first, second] };
}

/** A number between `low` and `high` for something a class sees alike, such as how a phrase strikes it. */
export function strikes(what: string, low: number, high: number): number {
  return Dice.seeded(what).between(low, high);
}

import type { Answer } from './question.ts';

/** How many of `answers` picked each option, in the author's order. */
export function tallyChoices(options: number, answers: readonly Answer[]): number[] {
  const counts = new Array<number>(options).fill(0);
  for (const answer of answers) {
    if (answer.kind !== 'picked') continue;
    for (const option of answer.picked) counts[option]! += 1;
  }
  return counts;
}

const bands = 10;

/** How many values lie in each of ten bands of equal width; a band holds its lower bound, the last both. */
export function tallyBands(min: number, max: number, values: readonly number[]): number[] {
  const counts = new Array<number>(bands).fill(0);
  for (const value of values) {
    const band = Math.floor(((value - min) * bands) / (max - min));
    counts[Math.min(bands - 1, band)]! += 1;
  }
  return counts;
}

/**
 * Bounds between which at least half of the values lie, with at most a quarter of them below and at
 * most a quarter above. Both bounds are values that were given. `sorted` is ascending, not empty.
 */
export function middleHalf(sorted: readonly number[]): [low: number, high: number] {
  const quarter = Math.floor(sorted.length / 4);
  return [sorted[quarter]!, sorted[sorted.length - 1 - quarter]!];
}

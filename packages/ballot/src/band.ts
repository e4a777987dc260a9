/** How many of a class, in the only words it is ever said in. */
export const words = ['few', 'some', 'many', 'most'] as const;

/** `few`: few or none. `many`: a third or more. `most`: over half. */
export type Word = (typeof words)[number];

/** A lower bound of a count, as a word and as the length of a bar. */
export interface Band {
  readonly word: Word;
  /** Of the class, in whole percent: 0 for `few`. */
  readonly percent: number;
}

const smallest = 5;

/**
 * The lower bound that may be said of a count; 0: nothing may. The last five seats are never counted, so
 * that nobody can be certain of "all of them". That it gives nobody away is enumerated in
 * `release.proof.test.ts`.
 *
 * @param seats how many could have been counted, a number that everybody may know
 */
function lowerBound(count: number, seats: number): number {
  const sure = Math.min(count, seats - smallest);
  if (sure < smallest) return 0;
  const width = seats < 60 ? 5 : seats < 300 ? 10 : 25;
  return smallest + width * Math.floor((sure - smallest) / width);
}

/** @param seats as in {@link lowerBound} */
export function bandOf(count: number, seats: number): Band {
  const bound = lowerBound(count, seats);
  if (bound === 0) return { word: 'few', percent: 0 };
  const percent = Math.floor((100 * bound) / seats);
  if (2 * bound > seats) return { word: 'most', percent };
  return { word: 3 * bound >= seats ? 'many' : 'some', percent };
}

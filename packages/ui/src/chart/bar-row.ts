import type { Band } from '@sightline/ballot';

/** One option of a question and what was made of it. */
export interface BarRow {
  readonly id: string;
  /** What the class calls it, where it has a letter. */
  readonly letter?: string;
  readonly label: string;
  /** How many picked it, where that is shown. */
  readonly band?: Band;
  /** Clearly ahead, where nothing more is shown. */
  readonly isFavourite?: boolean;
  /** That it is right, in the words that stand before it; absent where it is not, or not yet known. */
  readonly right?: string;
  /** The author's word on it, once revealed. */
  readonly reason?: string;
}

/** What of a tally may be shown: once, at the close, frozen. */
export type Released =
  /** Fewer than five answers: nothing is shown; the class talks it over. */
  | { readonly kind: 'few' }
  | {
      readonly kind: 'choices';
      /** Answers that were no skip. */
      readonly answers: number;
      /** How many picked each option, in the author's order. */
      readonly counts: readonly number[];
    }
  | {
      readonly kind: 'estimates';
      readonly answers: number;
      /** Ten bands of equal width from min to max; each holds its lower bound, the last both. */
      readonly histogram: readonly number[];
      /** The middle half of the class. */
      readonly middle: readonly [low: number, high: number];
    };

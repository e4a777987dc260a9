/** What can be answered to a question; decides how its ballots are counted. */
export interface Question {
  readonly kind: 'single' | 'multiple' | 'scale';
  readonly options: number;
}

/**
 * One person's answer. `picked` are option positions from 0; a skip is an answer like any other and
 * has the same size on the wire.
 */
export type Answer =
  { readonly kind: 'picked'; readonly picked: readonly number[] } | { readonly kind: 'skip' };

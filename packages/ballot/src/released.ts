import type { Band } from './band.ts';

/** What may be shown of what a class answered: once, at the close, frozen. */
export type Released =
  /** Too few devices: nothing is shown; the class talks it over. */
  | { readonly kind: 'few' }
  /** The position of the option that is clearly ahead; null when none is. */
  | { readonly kind: 'favourite'; readonly option: number | null }
  /** One for each option, in the author's order. */
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

import type { Band } from '@sightline/ballot';

/** How many seats marked each item, or had it in its right place: what may be shown of it, at the close. */
export type Figures =
  | { readonly kind: 'few' }
  /** Id of the item that is clearly ahead; null when none is. */
  | { readonly kind: 'favourite'; readonly item: string | null }
  /** One for each item, in the author's order. */
  | { readonly kind: 'bands'; readonly bands: Readonly<Record<string, Band>> };

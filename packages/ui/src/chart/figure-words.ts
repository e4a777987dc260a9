import { m } from '../paraglide/messages.js';

/** What a class did with an item: found a flag, marked what is ordinary, put it in its right place. */
export type Deed = 'found' | 'marked' | 'placed';

interface Words {
  readonly share: (inputs: { readonly share: string }) => string;
  readonly most: () => string;
}

export const figureWords: Readonly<Record<Deed, Words>> = {
  found: { share: m.common_found_by, most: m.common_found_most },
  marked: { share: m.common_marked_by, most: m.common_marked_most },
  placed: { share: m.common_had_it_here, most: m.common_placed_most },
};

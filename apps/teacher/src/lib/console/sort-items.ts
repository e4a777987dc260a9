import type { SortView } from '@sightline/lesson/view';

export interface SortItem {
  readonly id: string;
  readonly text: string;
  /** Why it stands where it does; empty when the author doesn't say. */
  readonly reason: string;
}

/** The items as they should stand, once that may be known. */
export function itemsInOrder({ items, key }: SortView): SortItem[] {
  const order = key?.order ?? items.map(({ id }) => id);
  return order.flatMap((wanted) => {
    const item = items.find(({ id }) => id === wanted);
    return item ? [{ ...item, reason: key?.reasons[wanted] ?? '' }] : [];
  });
}

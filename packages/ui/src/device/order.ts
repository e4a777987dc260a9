import type { SortWork } from '@sightline/session';

/** Moves an item by one place, as far as there is one. Who had skipped takes part again. */
export function moveItem(work: SortWork, item: string, by: 1 | -1): SortWork {
  const from = work.order.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= work.order.length) return work;
  const order = work.order.toSpliced(from, 1).toSpliced(to, 0, item);
  return { order, state: work.state === 'skip' ? 'done' : work.state };
}

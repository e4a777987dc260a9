import { rightOrder, type Lesson, type SortStep } from '@sightline/lesson';
import { ownOrder } from '../own-work.ts';
import type { Canary } from '../secrecy.ts';
import { traceOfValue } from '../trace.ts';
import type { WatchedClass } from '../watched-class.ts';

/** The author's order of each sort, which the key gives. */
export function ordersIn({ steps }: Lesson): readonly Canary[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'sort') return [];
    const trace = traceOfValue(rightOrder(step));
    return [{ trace, where: `${step.id} order`, secrecy: { until: 'key', step: step.id } }];
  });
}

/** Every seat sorts, and somebody comes before the key. */
export async function sort(watched: WatchedClass, step: SortStep): Promise<void> {
  await Promise.all(
    watched.seats.map(async (seat, index) => {
      const order = ownOrder(rightOrder(step), index);
      watched.keep([{ what: 'the order', seat, traces: [traceOfValue(order)], sharedWith: [] }]);
      await seat.works(step.id, { order, state: 'done' });
    }),
  );
  await watched.joinLate();
}

import type { EstimateStep, PollStep } from '@sightline/lesson';
import type { WatchedClass } from '../watched-class.ts';

/** Every seat answers. A choice leaves no trace of its own; `tests/sync` looks at what is made of it. */
export async function answer(
  { seats }: WatchedClass,
  { id, options }: PollStep | EstimateStep,
): Promise<void> {
  await Promise.all(
    seats.map((seat, index) =>
      seat.answers(id, { kind: 'picked', picked: [index % options.length] }),
    ),
  );
}

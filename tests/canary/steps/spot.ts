import type { SpotStep } from '@sightline/lesson';
import { ownMarks, tracesOfMarks } from '../own-work.ts';
import type { WatchedClass } from '../watched-class.ts';

export async function mark(watched: WatchedClass, { id, verdicts }: SpotStep): Promise<void> {
  await Promise.all(
    watched.seats.map(async (seat, index) => {
      const own = ownMarks(Object.keys(verdicts), index);
      watched.keep([{ what: 'the marks', seat, traces: tracesOfMarks(own), sharedWith: [] }]);
      await seat.marks(id, own);
    }),
  );
}

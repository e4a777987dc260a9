import type { EstimateStep, PollStep } from '@sightline/lesson';
import { ownAnswer, traceOfAnswer, type OwnWork } from '../own-work.ts';
import type { WatchedClass } from '../watched-class.ts';

/** Every seat answers. A number would tell whose it is, and reaches nobody before the results do. */
export async function answer(
  watched: WatchedClass,
  { id }: PollStep | EstimateStep,
): Promise<void> {
  const { seats } = watched;
  const { question } = await seats[0]!.seesStep(id, 'open');
  const answers = seats.map((_, index) => ownAnswer(question!.kind, index));
  await Promise.all(seats.map((seat, index) => seat.answers(id, answers[index]!)));
  watched.findStrays(
    seats.map((seat, index): OwnWork => {
      const traces = [traceOfAnswer(answers[index]!)];
      return { what: 'the answer', seat, traces, sharedWith: [] };
    }),
  );
}

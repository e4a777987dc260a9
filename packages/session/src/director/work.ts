import { rightOrder, type Step } from '@sightline/lesson';
import type { SeatIntent } from '../intents/seat-intent.ts';
import type { SpotWork, Work } from '../layout/work.ts';
import { tidyCard } from './tidy-card.ts';

type Sent = Extract<SeatIntent, { type: 'work' }>['work'];

/** What a device sent for a step, tidied; undefined when it does not fit the step. */
export function readWork(step: Step, sent: Sent): Work | undefined {
  if (step.kind === 'spot' && 'marks' in sent) {
    const namesOnlyWhatIsThere = sent.marks.every(
      ({ item, reason }) =>
        Object.hasOwn(step.verdicts, item) &&
        (reason === undefined || step.reasons.some(({ id }) => id === reason)),
    );
    return namesOnlyWhatIsThere ? tidy(sent) : undefined;
  }
  if (step.kind === 'sort' && 'order' in sent) {
    const isWhole = [...sent.order].sort().join() === [...rightOrder(step)].sort().join();
    return isWhole ? { order: [...sent.order], state: sent.state } : undefined;
  }
  if (step.kind === 'cards' && 'text' in sent)
    return { text: tidyCard(sent.text), choice: sent.choice, state: sent.state };
  return undefined;
}

/** One mark for each item: the last one. JSON has no absent fields, so a reason may be undefined. */
function tidy({ marks, state }: Extract<Sent, { marks: unknown }>): SpotWork {
  const byItem = new Map(
    marks.map(({ item, reason }) => [item, reason === undefined ? { item } : { item, reason }]),
  );
  return { marks: [...byItem.values()], state };
}

/**
 * The item ids that a seat's work counts for: those it marked, or those it put in their right place.
 * Undefined when it has not taken part, or skipped.
 */
export function countedIn(step: Step, work: Work | undefined): readonly string[] | undefined {
  if (!work || work.state === 'skip') return undefined;
  if ('marks' in work) return work.marks.map(({ item }) => item);
  if (step.kind !== 'sort' || !('order' in work)) return undefined;
  const right = rightOrder(step);
  return work.order.filter((item, place) => item === right[place]);
}

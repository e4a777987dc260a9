import type { Released } from '@sightline/ballot';
import type { PollView } from '@sightline/lesson/view';
import type { BarRow } from './bar-row.ts';

/** What became of each option: its count where it may be shown, and the author's word on it. */
export function rowsOf(step: PollView, released: Released | undefined): readonly BarRow[] {
  const last = step.options.length - 1;
  return step.options.map(({ id, text }, position) => {
    const end = position === 0 ? step.ends[0] : position === last ? step.ends[1] : undefined;
    const count = released?.kind === 'choices' ? released.counts[position] : undefined;
    const reason = step.key?.reasons[id];
    return {
      id,
      label: end ? `${text}: ${end}` : text,
      ...(count === undefined ? {} : { count }),
      ...(step.key ? { isRight: step.key.right.includes(id) } : {}),
      ...(reason ? { reason } : {}),
    };
  });
}

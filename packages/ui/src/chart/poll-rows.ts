import type { Released } from '@sightline/ballot';
import type { PollView } from '@sightline/lesson/view';
import { m } from '../paraglide/messages.js';
import type { BarRow } from './bar-row.ts';
import { resultAt } from './result.ts';

/** The options of a poll, with what may be shown of each, and the author's word on it. */
export function pollRows(step: PollView, released: Released | undefined): readonly BarRow[] {
  const last = step.options.length - 1;
  return step.options.map(({ id, text }, position) => {
    const end = position === 0 ? step.ends[0] : position === last ? step.ends[1] : undefined;
    const reason = step.key?.reasons[id];
    return {
      id,
      label: end ? `${text}: ${end}` : text,
      ...resultAt(released, position),
      ...(step.key?.right.includes(id) ? { right: m.wall_right() } : {}),
      ...(reason ? { reason } : {}),
    };
  });
}

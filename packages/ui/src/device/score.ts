import type { SortView, SpotView } from '@sightline/lesson/view';
import type { SortWork, SpotWork } from '@sightline/session';
import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

/**
 * How a student did in a `spot`, once the class has seen every verdict; empty before that, and for who
 * marked nothing or skipped. Reckoned from their own marks, on their own device.
 */
export function sayFound(
  { verdicts, isComplete }: Pick<SpotView, 'verdicts' | 'isComplete'>,
  { marks, state }: SpotWork,
  mode: Mode,
): string {
  if (!isComplete || state === 'skip' || marks.length === 0) return '';
  const flags = Object.values(verdicts).filter(({ flag }) => flag).length;
  const found = marks.filter(({ item }) => verdicts[item]?.flag).length;
  const ordinary = marks.length - found;
  const isTable = mode === 'table';
  if (found === 0)
    return (isTable ? m.device_score_found_none_table : m.device_score_found_none)({
      flags,
      ordinary,
    });
  if (ordinary === 0)
    return (isTable ? m.device_score_found_only_table : m.device_score_found_only)({
      found,
      flags,
    });
  return (isTable ? m.device_score_found_table : m.device_score_found)({ found, flags, ordinary });
}

/** The same of a `sort`: how many items stood in their right place. */
export function sayPlaced(
  { key }: Pick<SortView, 'key'>,
  work: SortWork | undefined,
  mode: Mode,
): string {
  if (!key || !work || work.state === 'skip') return '';
  const items = key.order.length;
  const placed = key.order.filter((id, place) => work.order[place] === id).length;
  const isTable = mode === 'table';
  if (placed === 0)
    return isTable ? m.device_score_placed_none_table() : m.device_score_placed_none();
  return (isTable ? m.device_score_placed_table : m.device_score_placed)({ placed, items });
}

import type { Released } from '@sightline/ballot';
import type { EstimateView } from '@sightline/lesson/view';
import { m } from '../paraglide/messages.js';
import type { BarRow } from './bar-row.ts';
import { resultAt } from './result.ts';

/** The bins of an estimate, with what may be shown of each, and the one that holds the true value. */
export function estimateRows(
  { options, key }: Pick<EstimateView, 'options' | 'key'>,
  released: Released | undefined,
): readonly BarRow[] {
  return options.map(({ id, text }, position) => ({
    id,
    label: text,
    ...resultAt(released, position),
    ...(key?.right === id ? { right: m.common_true_bin() } : {}),
  }));
}

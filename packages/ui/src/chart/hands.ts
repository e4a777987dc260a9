import type { Hands } from '@sightline/session';
import { m } from '../paraglide/messages.js';
import type { BarRow } from './bar-row.ts';

/** What raised hands said: "Most of us: A search". Empty when there were none. */
export function sayHands(hands: Hands | undefined, rows: readonly BarRow[]): string {
  if (!hands) return '';
  if (hands.kind === 'split') return m.common_hands_split();
  const option = rows.find(({ id }) => id === hands.option)?.label;
  return option === undefined ? '' : m.common_hands_most({ option });
}

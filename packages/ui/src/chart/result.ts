import type { Released } from '@sightline/ballot';
import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';
import type { BarRow } from './bar-row.ts';

/** What may be shown of the option at this position. */
export function resultAt(
  released: Released | undefined,
  position: number,
): Pick<BarRow, 'band' | 'isFavourite'> {
  if (released?.kind === 'bands') {
    const band = released.bands[position];
    return band ? { band } : {};
  }
  const isFavourite = released?.kind === 'favourite' && released.option === position;
  return isFavourite ? { isFavourite } : {};
}

/** Whether any option says something of the class. */
export const hasResult = (rows: readonly BarRow[]): boolean =>
  rows.some(({ band, isFavourite }) => band !== undefined || isFavourite);

/**
 * What stands above the options, where none of them can say it; else empty.
 *
 * @param few what is said where nothing is shown
 */
export function sayResult(released: Released | undefined, few: string): string {
  if (released?.kind === 'few') return few;
  const isUnclear = released?.kind === 'favourite' && released.option === null;
  return isUnclear ? m.common_no_favourite() : '';
}

const talk: Readonly<Record<Mode, () => string>> = {
  own: m.common_few,
  table: m.common_few_tables,
  none: m.common_few_none,
};

/** What a class does where nothing is shown of its answers. */
export const sayTalk = (mode: Mode): string => talk[mode]();

import { checkOf, endsSoon, goodUntil, isFresh, type Checks } from './check.ts';
import { daysBetween, type Day } from './day.ts';
import { linesOf } from './registry.ts';

/**
 * - `none`: the registry has no crisis line for the country; `unchecked`: nobody has compared one
 * - `stale`: the last check is too old; `ending`: it soon will be; `fresh`: it holds
 */
export type CrisisState = 'none' | 'unchecked' | 'stale' | 'ending' | 'fresh';

/** Whether somebody who can't go on finds a checked number on the help card of a class today. */
export interface CrisisCover {
  readonly state: CrisisState;
  /** The last day on which one does, or did; empty when there was none. */
  readonly goodUntil: Day;
}

/** By the crisis line of this country that was checked last. */
export function crisisCover(country: string, checks: Checks, today: Day): CrisisCover {
  const lines = linesOf(country).filter(({ purpose }) => purpose === 'crisis');
  const checked = lines
    .map(({ id }) => checkOf(checks, id) ?? '')
    .filter((day) => daysBetween(day, today) >= 0)
    .sort();
  const last = checked.at(-1);
  if (lines.length === 0) return { state: 'none', goodUntil: '' };
  if (last === undefined) return { state: 'unchecked', goodUntil: '' };
  if (!isFresh(last, today)) return { state: 'stale', goodUntil: goodUntil(last) };
  return { state: endsSoon(last, today) ? 'ending' : 'fresh', goodUntil: goodUntil(last) };
}

/** Parts of a lesson that are marked as sensitive are taught only where this holds. */
export function coversCrisis({ state }: CrisisCover): boolean {
  return state === 'ending' || state === 'fresh';
}

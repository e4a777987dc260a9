import { checkOf, isFresh, type Checks } from './check.ts';
import type { Day } from './day.ts';
import { purposes, type HelpLine } from './help-line.ts';
import { linesOf } from './registry.ts';

/**
 * What may stand on a student's help card today: the emergency number of the country, always; and of each
 * other purpose the first line that this school has checked in time. Four at most, as long lists stop
 * people from choosing.
 */
export function cardLines(country: string, checks: Checks, today: Day): readonly HelpLine[] {
  const shown = linesOf(country).filter(
    ({ id, purpose }) => purpose === 'now' || isFresh(checkOf(checks, id), today),
  );
  return purposes.flatMap((purpose) => shown.find((line) => line.purpose === purpose) ?? []);
}

import { isFresh, type Checks } from './check.ts';
import type { Day } from './day.ts';
import { purposes, type HelpLine } from './help-line.ts';
import { linesOf } from './registry.ts';

/**
 * What may stand on a student's help card today: of each purpose the first line that this school has
 * checked in time. Three at most, as long lists stop people from choosing; often fewer, and none at all
 * where nobody has checked one.
 */
export function cardLines(country: string, checks: Checks, today: Day): readonly HelpLine[] {
  const checked = linesOf(country).filter(({ id }) => isFresh(checkOf(checks, id), today));
  return purposes.flatMap((purpose) => checked.find((line) => line.purpose === purpose) ?? []);
}

/** What a prototype holds is no check. */
function checkOf(checks: Checks, id: string): Day | undefined {
  return Object.hasOwn(checks, id) ? checks[id] : undefined;
}

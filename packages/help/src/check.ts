import { addDays, daysBetween, type Day } from './day.ts';

/** Help-line id → the day on which somebody in this school last compared it with its official page. */
export type Checks = Readonly<Record<string, Day>>;

/** For so many days after its check a line may be shown: numbers change, and nobody tells us. */
export const checkLasts = 90;
/** So many days before its last one, whoever prepares a class is warned. */
export const warnsBefore = 14;

/** Whether a line that was checked on that day may be shown today. A check in the future is none. */
export function isFresh(checkedOn: Day | undefined, today: Day): boolean {
  const age = daysBetween(checkedOn ?? '', today);
  return age >= 0 && age <= checkLasts;
}

/** The last day on which such a line may be shown. */
export function goodUntil(checkedOn: Day): Day {
  return addDays(checkedOn, checkLasts);
}

/** It may still be shown, and soon no more. */
export function endsSoon(checkedOn: Day | undefined, today: Day): boolean {
  return isFresh(checkedOn, today) && daysBetween(today, goodUntil(checkedOn ?? '')) <= warnsBefore;
}

/** What a prototype holds is no check. */
export function checkOf(checks: Checks, id: string): Day | undefined {
  return Object.hasOwn(checks, id) ? checks[id] : undefined;
}

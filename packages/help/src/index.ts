export { cardLines } from './card-lines.ts';
export {
  checkLasts,
  checkOf,
  endsSoon,
  goodUntil,
  isFresh,
  warnsBefore,
  type Checks,
} from './check.ts';
export { coversCrisis, crisisCover, type CrisisCover, type CrisisState } from './crisis-cover.ts';
export { dayOf, isDay, type Day } from './day.ts';
export type { HelpLine, Purpose } from './help-line.ts';
export { countries, hasEmergencyNumber, linesOf, otherCountry, registry } from './registry.ts';

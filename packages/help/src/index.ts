export { cardLines } from './card-lines.ts';
export { checkLasts, goodUntil, isFresh, type Checks } from './check.ts';
export { dayOf, isDay, type Day } from './day.ts';
export type { HelpLine, Purpose } from './help-line.ts';
export { countries, linesOf, otherCountry, registry } from './registry.ts';

import fc from 'fast-check';
import type { Checks } from '../check.ts';
import { addDays, type Day } from '../day.ts';
import { countries, otherCountry, registry } from '../registry.ts';

const [from, to] = [Date.UTC(2020, 0, 1), Date.UTC(2040, 0, 1)];

export const anyDay = fc
  .integer({ min: from / 86_400_000, max: to / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

export const anyCountry = fc.constantFrom('', otherCountry, 'ZZ', ...countries);

const anyLine = fc.constantFrom(
  '__proto__',
  'constructor',
  'no-such-line',
  ...registry.map(({ id }) => id),
);

/** A day, and what a school has found out before it, on it and, as clocks are wrong, after it. */
export const anyDayWithChecks: fc.Arbitrary<{ today: Day; checks: Checks }> = anyDay.chain(
  (today) => {
    const near = fc.integer({ min: -30, max: 120 }).map((age) => addDays(today, -age));
    const anyCheck = fc.oneof({ arbitrary: near, weight: 8 }, anyDay, fc.string());
    return fc.record({ today: fc.constant(today), checks: fc.dictionary(anyLine, anyCheck) });
  },
);

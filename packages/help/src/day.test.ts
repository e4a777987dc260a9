import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, isDay } from './day.ts';
import { anyDay } from './test-support/arbitraries.ts';

test('adding days and counting them are each other’s opposite', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2_000, max: 2_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('days are counted over the end of a year and a leap day', () => {
  expect(daysBetween('2027-12-31', '2028-01-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(addDays('2026-11-25', 90)).toBe('2027-02-23');
});

test('what no calendar has is no day', () => {
  for (const text of ['', '2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00'])
    expect([isDay(text), addDays(text, 1)], text).toEqual([false, '']);
  expect(daysBetween('2026-02-30', '2026-03-01')).toBeNaN();
});

test('a time belongs to the day that this machine’s calendar shows then', () => {
  expect(dayOf(new Date(2026, 2, 9, 0, 0).getTime())).toBe('2026-03-09');
  expect(dayOf(new Date(2026, 2, 9, 23, 59, 59).getTime())).toBe('2026-03-09');
});

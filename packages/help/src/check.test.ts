import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLasts, endsSoon, goodUntil, isFresh, warnsBefore } from './check.ts';
import { addDays } from './day.ts';
import { anyDay } from './test-support/arbitraries.ts';

test('a check holds from its own day to the ninetieth after it, and on no other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (checkedOn, age) => {
      expect(isFresh(checkedOn, addDays(checkedOn, age))).toBe(age >= 0 && age <= 90);
    }),
  );
});

test.each([
  [-1, false],
  [0, true],
  [89, true],
  [90, true],
  [91, false],
])('%i days after the check a line may be shown: %s', (age, isShown) => {
  fc.assert(
    fc.property(anyDay, (checkedOn) => {
      expect(isFresh(checkedOn, addDays(checkedOn, age))).toBe(isShown);
    }),
  );
});

test('what is no date is no check, and nothing is one on a day that is none', () => {
  fc.assert(
    fc.property(anyDay, fc.string(), (day, text) => {
      expect([isFresh(text, day), isFresh(day, text)]).toEqual([false, false]);
    }),
  );
  expect(isFresh(undefined, '2026-03-09')).toBe(false);
});

test('the last day on which it may be shown is the last on which it is fresh', () => {
  fc.assert(
    fc.property(anyDay, (checkedOn) => {
      const last = goodUntil(checkedOn);
      expect([isFresh(checkedOn, last), isFresh(checkedOn, addDays(last, 1))]).toEqual([
        true,
        false,
      ]);
    }),
  );
});

test('a line is about to go from fourteen days before its last one, and no longer once it is gone', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (checkedOn, age) => {
      const isLate = age >= checkLasts - warnsBefore && age <= checkLasts;
      expect(endsSoon(checkedOn, addDays(checkedOn, age))).toBe(isLate);
    }),
  );
  expect([75, 76, 90, 91].map((age) => endsSoon('2026-01-01', addDays('2026-01-01', age)))).toEqual(
    [false, true, true, false],
  );
});

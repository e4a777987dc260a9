import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLines } from './card-lines.ts';
import { isFresh } from './check.ts';
import { addDays } from './day.ts';
import { linesOf } from './registry.ts';
import { anyCountry, anyDay, anyDayWithChecks } from './test-support/arbitraries.ts';

const today = '2026-11-25';
const checked = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, today]));
const idsOf = (...of: Parameters<typeof cardLines>) => cardLines(...of).map(({ id }) => id);

test('nothing stands on a card but lines of its country that were checked in time, one a purpose', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today: day }) => {
      const lines = cardLines(country, checks, day);
      for (const line of lines) {
        expect(linesOf(country)).toContain(line);
        expect(isFresh(checks[line.id], day)).toBe(true);
      }
      const order = lines.map(({ purpose }) => ['now', 'talk', 'remove'].indexOf(purpose));
      expect(order).toEqual([...new Set(order)].sort());
    }),
  );
});

test('a purpose is left out only where no line for it was checked in time', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today: day }) => {
      const shown = cardLines(country, checks, day).map(({ purpose }) => purpose);
      const fresh = linesOf(country).filter(
        ({ id }) => Object.hasOwn(checks, id) && isFresh(checks[id], day),
      );
      expect(new Set(shown)).toEqual(new Set(fresh.map(({ purpose }) => purpose)));
    }),
  );
});

test('where nobody has checked anything, no line stands', () => {
  fc.assert(
    fc.property(anyCountry, anyDay, (country, day) => {
      expect(cardLines(country, {}, day)).toEqual([]);
    }),
  );
});

test('of two checked lines with the same purpose the first of the registry stands', () => {
  const checks = checked('gb-samaritans', 'gb-childline', 'gb-emergency', 'world-take-it-down');
  expect(idsOf('GB', checks, today)).toEqual([
    'gb-emergency',
    'gb-childline',
    'world-take-it-down',
  ]);
  const fewer = checked('gb-samaritans', 'gb-emergency');
  expect(idsOf('GB', fewer, today)).toEqual(['gb-emergency', 'gb-samaritans']);
});

test('a line that was checked too long ago gives its place to one that was not', () => {
  const checks = { ...checked('gb-samaritans'), 'gb-childline': addDays(today, -91) };
  expect(idsOf('GB', checks, today)).toEqual(['gb-samaritans']);
});

test('a line of another country does not stand, one for all countries does everywhere', () => {
  const checks = checked('us-emergency', 'world-take-it-down');
  for (const country of ['GB', 'other', ''])
    expect(idsOf(country, checks, today)).toEqual(['world-take-it-down']);
});

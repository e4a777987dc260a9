import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLines } from './card-lines.ts';
import { coversCrisis, crisisCover } from './crisis-cover.ts';
import { addDays } from './day.ts';
import { anyCountry, anyDayWithChecks } from './test-support/arbitraries.ts';

const checkedOn = '2026-01-01';
const stateAfter = (days: number, id = 'gb-shout') =>
  crisisCover('GB', { [id]: checkedOn }, addDays(checkedOn, days)).state;

test.each([
  [-1, 'unchecked'],
  [0, 'fresh'],
  [75, 'fresh'],
  [76, 'ending'],
  [90, 'ending'],
  [91, 'stale'],
] as const)('%i days after its check a crisis line is %s', (days, state) => {
  expect(stateAfter(days)).toBe(state);
});

test('only a line for somebody who can’t go on counts', () => {
  expect(stateAfter(0, 'gb-childline')).toBe('unchecked');
  expect(stateAfter(0, 'us-988')).toBe('unchecked');
});

test('the line that was checked last decides, and says until when', () => {
  const checks = { 'gb-shout': addDays(checkedOn, -80), 'gb-samaritans': checkedOn };
  expect(crisisCover('GB', checks, checkedOn)).toEqual({ state: 'fresh', goodUntil: '2026-04-01' });
});

test('a country without a crisis line has none to check', () => {
  for (const country of ['ZA', 'other', ''])
    expect(crisisCover(country, {}, checkedOn)).toEqual({ state: 'none', goodUntil: '' });
});

test('it covers a class exactly when a crisis line stands on the card of that class', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today }) => {
      const stands = cardLines(country, checks, today).some(({ purpose }) => purpose === 'crisis');
      expect(coversCrisis(crisisCover(country, checks, today))).toBe(stands);
    }),
  );
});

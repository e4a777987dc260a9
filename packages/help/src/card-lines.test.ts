import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLines } from './card-lines.ts';
import { isFresh } from './check.ts';
import { addDays } from './day.ts';
import { purposes } from './help-line.ts';
import { hasEmergencyNumber, linesOf, otherCountry } from './registry.ts';
import { anyCountry, anyDay, anyDayWithChecks } from './test-support/arbitraries.ts';

const today = '2026-11-25';
const checked = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, today]));
const idsOf = (...of: Parameters<typeof cardLines>) => cardLines(...of).map(({ id }) => id);

test('nothing but the emergency number stands on a card unless it was checked in time, one a purpose', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today: day }) => {
      const lines = cardLines(country, checks, day);
      for (const line of lines) {
        expect(linesOf(country)).toContain(line);
        expect(line.purpose === 'now' || isFresh(checks[line.id], day)).toBe(true);
      }
      const order = lines.map(({ purpose }) => purposes.indexOf(purpose));
      expect(order).toEqual([...new Set(order)].sort());
    }),
  );
});

test('a purpose is left out only where no line for it was checked in time', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today: day }) => {
      const shown = cardLines(country, checks, day).map(({ purpose }) => purpose);
      const fresh = linesOf(country).filter(
        ({ id, purpose }) =>
          purpose === 'now' || (Object.hasOwn(checks, id) && isFresh(checks[id], day)),
      );
      expect(new Set(shown)).toEqual(new Set(fresh.map(({ purpose }) => purpose)));
    }),
  );
});

test('the emergency number stands first, whatever was checked and whenever, and needs no check', () => {
  fc.assert(
    fc.property(anyCountry, anyDayWithChecks, (country, { checks, today: day }) => {
      const first = cardLines(country, checks, day)[0];
      expect(first?.purpose === 'now').toBe(hasEmergencyNumber(country));
    }),
  );
});

test.each([
  ['US', '911'],
  ['GB', '999'],
  ['IE', '999 or 112'],
  ['CA', '911'],
  ['AU', '000'],
  ['NZ', '111'],
  ['EU', '112'],
  ['IN', '112'],
])(
  'where nobody has checked anything, the card of %s has %s and nothing else',
  (country, number) => {
    const contacts = (day: string) => cardLines(country, {}, day).map(({ contact }) => contact);
    expect([contacts(today), contacts(addDays(today, 4_000))]).toEqual([[number], [number]]);
  },
);

test('where the country is not known, nothing stands that nobody has checked', () => {
  fc.assert(
    fc.property(fc.constantFrom('', otherCountry, 'ZZ'), anyDay, (country, day) => {
      expect(cardLines(country, {}, day)).toEqual([]);
    }),
  );
});

test('of two checked lines with the same purpose the first of the registry stands', () => {
  const checks = checked('gb-samaritans', 'gb-shout', 'gb-childline', 'world-take-it-down');
  expect(idsOf('GB', checks, today)).toEqual([
    'gb-emergency',
    'gb-shout',
    'gb-childline',
    'world-take-it-down',
  ]);
  expect(idsOf('GB', checked('gb-samaritans'), today)).toEqual(['gb-emergency', 'gb-samaritans']);
});

test('a line that was checked too long ago gives its place to one that was not', () => {
  const checks = { ...checked('gb-samaritans'), 'gb-shout': addDays(today, -91) };
  expect(idsOf('GB', checks, today)).toEqual(['gb-emergency', 'gb-samaritans']);
});

test('a line of another country does not stand, one for all countries does everywhere', () => {
  const checks = checked('us-988', 'world-take-it-down');
  expect(idsOf('GB', checks, today)).toEqual(['gb-emergency', 'world-take-it-down']);
  for (const country of ['other', ''])
    expect(idsOf(country, checks, today)).toEqual(['world-take-it-down']);
});

import { expect, test } from 'vitest';
import { purposes } from './help-line.ts';
import { countries, hasEmergencyNumber, linesOf, otherCountry, registry } from './registry.ts';

test('no two lines have the same id', () => {
  const ids = registry.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an id begins with the country it belongs to', () => {
  for (const { id, country } of registry)
    expect(id.split('-')[0], id).toBe(country.toLowerCase() || 'world');
});

test('every country has its own lines first, then those of all countries', () => {
  const everywhere = registry.filter(({ country }) => country === '');
  expect(everywhere.map(({ id }) => id)).toContain('world-take-it-down');
  for (const country of countries) {
    const own = linesOf(country).filter((line) => line.country === country);
    expect(own.length).toBeGreaterThan(0);
    expect(linesOf(country)).toEqual([...own, ...everywhere]);
  }
  for (const country of [otherCountry, '']) expect(linesOf(country)).toEqual(everywhere);
});

test('no line promises that nobody is ever told', () => {
  const promise = /confidential|secret|anonymous/i;
  for (const { id, name, whatFor, hours, note } of registry)
    expect([name, whatFor, hours, note].join(' '), id).not.toMatch(promise);
});

test('what a student reads of a line fits into the middle of a sentence', () => {
  for (const { id, whatFor, hours } of registry)
    for (const words of [whatFor, hours].filter(Boolean))
      expect(words, id).toMatch(/^([a-z0-9]|LGBTQ)[^.!?;]*$/);
});

test('who is there for somebody who can’t go on has a slot of their own', () => {
  expect(registry.filter(({ purpose }) => purpose === 'crisis').map(({ id }) => id)).toEqual([
    'us-988',
    'us-crisis-text-line',
    'gb-shout',
    'gb-samaritans',
    'ie-text-about-it',
    'ca-988',
    'au-lifeline',
    'nz-1737',
    'eu-emotional-support',
  ]);
});

test('a country has one emergency number, or none where its school writes it down', () => {
  for (const country of countries) {
    const now = linesOf(country).filter(({ purpose }) => purpose === 'now');
    expect(now.length, country).toBe(hasEmergencyNumber(country) ? 1 : 0);
  }
  expect(hasEmergencyNumber(otherCountry)).toBe(false);
});

test('the lines of a country stand in the order of the card', () => {
  for (const country of ['', ...countries]) {
    const order = registry
      .filter((line) => line.country === country)
      .map(({ purpose }) => purposes.indexOf(purpose));
    expect(order, country).toEqual(order.toSorted());
  }
});

test('nothing that a teacher reads of a line asks to call or to text it', () => {
  for (const { id, note } of registry)
    expect(note, id).not.toMatch(/\b(call|ring|text) (it|them)\b/i);
});

import type { HelpCard as Card } from '@sightline/session';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import HelpCard from './HelpCard.svelte';
import { wordsOf } from './test-support/words-of.ts';

const line = (purpose: Card['lines'][number]['purpose'], contact: string) => {
  return { name: purpose, contact, purpose, whatFor: '', hours: '' };
};
const words = (card?: Card) => wordsOf(render(HelpCard, { props: { card } }));

test('adults come first, then danger, then who can’t go on, to talk, a picture', () => {
  const lines = (['remove', 'talk', 'crisis', 'now'] as const).map((one) => line(one, `at ${one}`));
  const shown = words({ adults: [{ name: 'Ms Okoye', place: 'Room 12' }], lines });
  const places = ['Ms Okoye', 'at now', 'at crisis', 'at talk', 'at remove'].map((one) =>
    shown.indexOf(one),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('both adults stand on it, each with their place', () => {
  const adults = [
    { name: 'Ms Okoye', place: 'Room 12' },
    { name: 'Mr Hale', place: 'Library' },
  ];
  expect(words({ adults, lines: [] })).toMatch(/Ms Okoye ?, Room 12 Mr Hale ?, Library/);
});

test('the local emergency number is spoken of only where nobody knows the country', () => {
  expect(words()).toContain('your local emergency number');
  expect(words({ adults: [], lines: [] })).toContain('your local emergency number');
  expect(words({ adults: [], lines: [line('now', '999')] })).not.toContain('local emergency');
});

test('nothing is promised that nobody can promise', () => {
  expect(words()).not.toMatch(/in trouble|secret|nobody will/i);
});

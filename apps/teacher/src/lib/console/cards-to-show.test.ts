import type { CardEntry } from '@sightline/session';
import { expect, test } from 'vitest';
import { cardOf, oneOfEach, writersOf } from './cards-to-show.ts';

const card = (id: string, table: number, more: Partial<CardEntry> = {}): CardEntry => ({
  id,
  text: `card ${id}`,
  hash: `hash-${id}`,
  state: 'new',
  marks: [],
  isWorry: false,
  label: 'Blue heron',
  table,
  isAgreed: false,
  shown: '',
  ...more,
});

const agreed = { isAgreed: true };
const ids = (cards: readonly CardEntry[] | undefined) => cards?.map(({ id }) => id);

test('cards belong to their table, and where there is none each to its device', () => {
  const tables = writersOf([card('a', 2), card('b', 1), card('c', 2)]);
  expect(tables.map(({ table, cards }) => [table, ids(cards)])).toEqual([
    [1, ['b']],
    [2, ['a', 'c']],
  ]);
  expect(writersOf([card('a', 0), card('b', 0)])).toHaveLength(2);
});

test('a worry is nothing to show', () => {
  expect(writersOf([card('a', 0, { isWorry: true })])).toEqual([]);
});

test('the agreed card stands for its table, else the only one', () => {
  const [one, two, three] = writersOf([
    card('a', 1),
    card('b', 1, agreed),
    card('c', 2),
    card('d', 3),
    card('e', 3),
  ]);
  expect([one, two, three].map((writer) => cardOf(writer!)?.id)).toEqual(['b', 'c', undefined]);
});

test('every table that has written gives one card', () => {
  const writers = writersOf([card('a', 1), card('b', 1, agreed), card('c', 7)]);
  expect(ids(oneOfEach(writers, {}))).toEqual(['b', 'c']);
  expect(ids(oneOfEach(writers, { 'table 1': 'a' }))).toEqual(['a', 'c']);
});

test('there is no list as long as one table needs a pick, or a picked card is gone', () => {
  const writers = writersOf([card('a', 1), card('b', 1), card('c', 2)]);
  expect(oneOfEach(writers, {})).toBeUndefined();
  expect(oneOfEach(writers, { 'table 1': 'gone' })).toBeUndefined();
  expect(ids(oneOfEach(writers, { 'table 1': 'a' }))).toEqual(['a', 'c']);
});

test('where nobody has written, there is nothing to show', () => {
  expect(oneOfEach(writersOf([]), {})).toBeUndefined();
});

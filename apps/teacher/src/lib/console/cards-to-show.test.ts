import type { CardEntry, TableEntry } from '@sightline/session';
import { expect, test } from 'vitest';
import { cardOf, mayShowSingle, onePerTable } from './cards-to-show.ts';

const card = (id: string, isAgreed = false): CardEntry => ({
  id,
  text: `card ${id}`,
  hash: `hash-${id}`,
  isPublished: false,
  isAgreed,
});

const table = (number: number, ...cards: readonly CardEntry[]): TableEntry => ({
  table: number,
  seats: 4,
  cards,
});

const ids = (cards: readonly CardEntry[] | undefined) => cards?.map(({ id }) => id);

test('a single card may be shown once three tables have written', () => {
  const two = [table(1, card('a')), table(2, card('b'), card('c')), table(3)];
  expect(mayShowSingle(two)).toBe(false);
  expect(mayShowSingle([...two, table(4, card('d'))])).toBe(true);
});

test('the agreed card stands for its table, else the only one', () => {
  expect(cardOf(table(1, card('a'), card('b', true)))?.id).toBe('b');
  expect(cardOf(table(1, card('a')))?.id).toBe('a');
});

test('of several cards without an agreed one, none stands for its table', () => {
  expect(cardOf(table(1, card('a'), card('b')))).toBeUndefined();
  expect(cardOf(table(1))).toBeUndefined();
});

test('every table that has written gives one card; the others give none', () => {
  const tables = [table(1, card('a'), card('b', true)), table(2), table(7, card('c'))];
  expect(ids(onePerTable(tables, {}))).toEqual(['b', 'c']);
});

test('there is no list as long as one table needs a pick', () => {
  const tables = [table(1, card('a'), card('b')), table(2, card('c'))];
  expect(onePerTable(tables, {})).toBeUndefined();
  expect(ids(onePerTable(tables, { 1: 'a' }))).toEqual(['a', 'c']);
});

test('the teacher may pick another card than the agreed one', () => {
  const tables = [table(1, card('a'), card('b', true))];
  expect(ids(onePerTable(tables, { 1: 'a' }))).toEqual(['a']);
});

test('a picked card that is gone counts for nothing', () => {
  const tables = [table(1, card('a'), card('b'))];
  expect(onePerTable(tables, { 1: 'gone' })).toBeUndefined();
});

test('where nobody has written, there is nothing to show', () => {
  expect(onePerTable([], {})).toBeUndefined();
  expect(onePerTable([table(1)], {})).toBeUndefined();
});

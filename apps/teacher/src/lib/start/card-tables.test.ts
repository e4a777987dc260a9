import { expect, test } from 'vitest';
import { areTables, askedTables, noTables, sayTables, type CardTables } from './card-tables.ts';

const some: CardTables = { hasTables: true, count: 6, isLive: false };

test('by default no table is set up, and nothing is live', () => {
  expect(askedTables(noTables)).toEqual({ tables: 0, liveTables: false });
  expect(sayTables(noTables)).toMatch(/cards to you alone/);
});

test('as many tables are set up as were counted', () => {
  expect(askedTables(some)).toEqual({ tables: 6, liveTables: false });
  expect(askedTables({ ...some, isLive: true })).toEqual({ tables: 6, liveTables: true });
  expect(sayTables({ ...some, isLive: true })).toMatch(/6 tables.*live/);
});

test('nothing is live where there are no tables, whatever was ticked before', () => {
  expect(askedTables({ ...some, hasTables: false, isLive: true })).toEqual(askedTables(noTables));
});

test.each([null, undefined, 0, 1, 21, 2.5, Number.NaN])('%s tables there cannot be', (count) => {
  expect(areTables(count)).toBe(false);
});

import { expect, test } from 'vitest';
import { sayInPlace, sayMarked } from './heat-words.ts';

test('a figure of a heat map is said as the lower bound it is', () => {
  expect(sayMarked(15, 'own')).toBe('At least 15 of us marked this');
  expect(sayMarked(0, 'own')).toBe('Fewer than 5 of us marked this');
  expect(sayInPlace(10, 15, 'own')).toBe('Had it here: at least 10 of at least 15');
});

test('where a device is that of a table, tables are what is counted', () => {
  expect(sayMarked(5, 'table')).toBe('At least 5 tables marked this');
  expect(sayMarked(0, 'table')).toBe('Fewer than 5 tables marked this');
  expect(sayInPlace(0, 5, 'table')).toBe('Tables that had it here: fewer than 5 of at least 5');
});

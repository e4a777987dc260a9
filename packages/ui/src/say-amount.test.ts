import { expect, test } from 'vitest';
import { sayAmount } from './say-amount.ts';

test('a number is grouped, and rounded to two places', () => {
  expect(sayAmount(1234567, '')).toBe('1,234,567');
  expect(sayAmount(2 / 3, '')).toBe('0.67');
});

test('an amount never breaks before its unit', () => {
  expect(sayAmount(70, '%')).toBe('70\u00a0%');
});

import { expect, test } from 'vitest';
import { sayAmount, sayNumber } from './say-number.ts';

test('a number is grouped, and rounded to two places', () => {
  expect(sayNumber(1234567)).toBe('1,234,567');
  expect(sayNumber(2 / 3)).toBe('0.67');
});

test('an amount never breaks before its unit, and needs none', () => {
  expect(sayAmount(70, '%')).toBe('70\u00a0%');
  expect(sayAmount(70, '')).toBe('70');
});

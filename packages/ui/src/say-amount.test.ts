import { expect, test } from 'vitest';
import { sayAmount } from './say-amount.ts';

test('a number is grouped, and never rounded into another bin', () => {
  expect(sayAmount(1234567, '')).toBe('1,234,567');
  expect(sayAmount(25.996, '')).toBe('25.996');
  expect(sayAmount(-0.5, '')).toBe('-0.5');
});

test('an amount never breaks before its unit', () => {
  expect(sayAmount(70, '%')).toBe('70\u00a0%');
});

import { expect, test } from 'vitest';
import { sayDate, sayMoment } from './say-moment.ts';

const at = new Date(2026, 2, 9, 14, 5).getTime();
const later = new Date(2026, 2, 9, 15, 0).getTime();
const nextDay = new Date(2026, 2, 10, 0, 5).getTime();

test('a moment of today is a time, one of another day has the day with it', () => {
  expect(sayMoment(at, later, 'en-GB')).toBe('14:05');
  expect(sayMoment(at, nextDay, 'en-GB')).toBe('9 March at 14:05');
});

test('a date is written as it is where its reader is', () => {
  expect(sayDate(at, 'en-GB')).toBe('9 March 2026');
  expect(sayDate(at, 'en-US')).toBe('March 9, 2026');
});

import { expect, test } from 'vitest';
import { sayDay } from './say-day.ts';

test.each([
  ['en-GB', '9 March 2026'],
  ['en-DE', '9 March 2026'],
  ['en-US', 'March 9, 2026'],
])('in %s a day of the calendar is %s', (locale, words) => {
  expect(sayDay('2026-03-09', locale)).toBe(words);
});

import { expect, test } from 'vitest';
import { sayAtLeast, sayShare } from './share.ts';

test.each([
  [0, 26, 'no one'],
  [2, 26, 'very few'],
  [5, 26, 'a few'],
  [7, 26, 'about a quarter'],
  [9, 26, 'about a third'],
  [11, 26, 'fewer than half'],
  [13, 26, 'about half'],
  [15, 26, 'more than half'],
  [17, 26, 'about two thirds'],
  [20, 26, 'about three quarters'],
  [22, 26, 'most'],
  [25, 26, 'nearly all'],
  [26, 26, 'everyone'],
])('%i of %i is said as %j', (part, whole, words) => {
  expect(sayShare(part, whole)).toBe(words);
});

test('more is never said with a smaller word', () => {
  for (const whole of [5, 12, 28, 60]) {
    const said = Array.from({ length: whole + 1 }, (_, part) => sayShare(part, whole));
    const first = said.filter((words, part) => words !== said[part - 1]);
    expect(new Set(first).size).toBe(first.length);
  }
});

test('half of a class is about half, whatever its size', () => {
  for (const half of [3, 6, 14, 30]) expect(sayShare(half, 2 * half)).toBe('about half');
});

test('a count of a heat map is said as the lower bound it is', () => {
  expect(sayAtLeast(0)).toBe('fewer than 5');
  expect(sayAtLeast(15)).toBe('at least 15');
});

test('tables are counted', () => {
  expect(sayShare(3, 7, 'table')).toBe('3 of 7 tables');
  expect(sayShare(0, 7, 'table')).toBe('0 of 7 tables');
});

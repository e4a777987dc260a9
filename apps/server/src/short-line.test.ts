import { expect, test } from 'vitest';
import { shortLine } from './short-line.ts';

const takes = (text: string) => shortLine(8).safeParse(text).success;

test.for(['a', 'é', 'नि', '👍🏽', '👨‍👩‍👧‍👦'])(
  'a line has room for as many %s as for other characters',
  (one) => {
    expect(takes(one.repeat(8))).toBe(true);
    expect(takes(one.repeat(9))).toBe(false);
    expect(takes(` ${one} `)).toBe(true);
  },
);

test('a character with a flood of marks is no way round the limit', () => {
  expect(takes(`a${'\u0301'.repeat(200)}`)).toBe(false);
});

import { expect, test } from 'vitest';
import { spaceCode } from './join-code.ts';

test('a code of six stands in two threes', () => {
  expect(spaceCode('K7M2QX')).toBe('K7M 2QX');
});

test('an empty code, of a class that is gone, stays empty', () => {
  expect(spaceCode('').trim()).toBe('');
});

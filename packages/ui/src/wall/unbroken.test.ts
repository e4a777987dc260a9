import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test('a range of numbers never breaks at its dash', () => {
  expect(unbroken('teens aged 13–17, ages 5–6–7')).toBe(
    'teens aged 13\u2060–\u206017, ages 5\u2060–\u20606\u2060–\u20607',
  );
});

test('a dash between words may break', () => {
  expect(unbroken('a chance – or not')).toBe('a chance – or not');
});

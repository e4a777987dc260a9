import { expect, test } from 'vitest';
import { Presses } from './presses.ts';

test('of a double press the first counts, and so does the next deliberate one', () => {
  const presses = new Presses();
  expect([0, 150, 300, 1_000].map((now) => presses.press(now))).toEqual([true, false, false, true]);
});

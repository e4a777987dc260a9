import { expect, test } from 'vitest';
import { createKeyPresses, Presses } from './presses.ts';

test('of a double press the first counts, and so does the next deliberate one', () => {
  const presses = new Presses();
  expect([0, 150, 300, 1_000].map((now) => presses.press(now))).toEqual([true, false, false, true]);
});

test('a key that bounces counts once, and hides no other key', () => {
  const presses = createKeyPresses();
  expect([presses.blank.press(0), presses.blank.press(80), presses.next.press(100)]).toEqual([
    true,
    false,
    true,
  ]);
});

import { expect, test, vi } from 'vitest';
import { createClicker, hearClicker } from './clicker.ts';
import { pressOf as press } from './test-support/press.ts';

test('a key in the projector’s window reaches the console, with the kind of key it was', async () => {
  const run = vi.fn();
  const stop = hearClicker('abc', run);
  const clicker = createClicker('abc');
  expect(clicker.pass(press('PageDown'))).toBe(true);
  expect(clicker.pass(press('.'))).toBe(true);
  expect(clicker.pass(press('x'))).toBe(false);
  await vi.waitFor(() =>
    expect(run.mock.calls).toEqual([
      ['next', false],
      ['blank', true],
    ]),
  );
  clicker.close();
  stop();
});

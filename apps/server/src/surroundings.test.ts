import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('the clock runs on when the date of this machine is corrected', async () => {
  const { realSurroundings } = await import('./surroundings.ts');
  const hours = 60 * 60 * 1_000;
  const before = realSurroundings.now();
  const date = realSurroundings.date();
  vi.setSystemTime(date + 5 * hours);
  expect(realSurroundings.date()).toBe(date + 5 * hours);
  expect(realSurroundings.now()).toBeGreaterThanOrEqual(before);
  expect(realSurroundings.now()).toBeLessThan(before + hours);
  vi.setSystemTime(date - 5 * hours);
  expect(realSurroundings.now()).toBeGreaterThanOrEqual(before);
});

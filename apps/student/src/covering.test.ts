import { expect, test } from 'vitest';
import { Covering } from './covering.svelte.ts';

function coverAt(atMs: number): Covering {
  const covering = new Covering();
  covering.cover(atMs);
  return covering;
}

test('a second tap in a panic leaves the page covered', () => {
  const covering = coverAt(10_000);
  covering.continue(10_120);
  covering.continue(10_499);
  expect(covering.isOn).toBe(true);
});

test('Continue uncovers half a second after the page was covered', () => {
  const covering = coverAt(10_000);
  covering.continue(10_500);
  expect(covering.isOn).toBe(false);
});

test('a page that is covered again waits again', () => {
  const covering = coverAt(10_000);
  covering.uncover();
  covering.cover(20_000);
  covering.continue(20_100);
  expect(covering.isOn).toBe(true);
});

test('what is no tap uncovers at once', () => {
  const covering = coverAt(10_000);
  covering.uncover();
  expect(covering.isOn).toBe(false);
});

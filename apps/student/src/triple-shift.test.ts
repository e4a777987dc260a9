import { expect, test } from 'vitest';
import { TripleShift } from './triple-shift.ts';

function pressAll(presses: readonly (readonly [key: string, atMs: number])[]): boolean[] {
  const shift = new TripleShift();
  return presses.map(([key, atMs]) => shift.press(key, atMs));
}

test('Shift three times within five seconds counts', () => {
  expect(
    pressAll([
      ['Shift', 0],
      ['Shift', 2_000],
      ['Shift', 4_900],
    ]),
  ).toEqual([false, false, true]);
});

test('three presses spread over more than five seconds do not count', () => {
  expect(
    pressAll([
      ['Shift', 0],
      ['Shift', 3_000],
      ['Shift', 5_100],
    ]),
  ).not.toContain(true);
});

test('typing capital letters does not count', () => {
  const typing = ['Shift', 'A', 'Shift', 'B', 'Shift', 'C'];
  expect(pressAll(typing.map((key, index) => [key, index * 100]))).not.toContain(true);
});

test('after it counted, it takes three presses again', () => {
  const presses = Array.from({ length: 6 }, (_, index) => ['Shift', index * 100] as const);
  expect(pressAll(presses)).toEqual([false, false, true, false, false, true]);
});

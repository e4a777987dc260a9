import { expect, test } from 'vitest';
import { estimateRows } from './estimate-rows.ts';

const step = {
  options: [
    { id: '1', text: '0 to 20' },
    { id: '2', text: 'more than 20' },
  ],
};
const key = { right: '2', value: 38, source: '', caveat: [] };

test('the bin that holds the true value is marked only once the value is told', () => {
  expect(estimateRows(step, undefined).some(({ right }) => right)).toBe(false);
  const rights = estimateRows({ ...step, key }, undefined).map(({ right }) => right);
  expect(rights).toEqual([undefined, 'The number is in here']);
});

test('a bin has its band, as any other option has', () => {
  const bands = [
    { word: 'some', percent: 20 },
    { word: 'most', percent: 60 },
  ] as const;
  const rows = estimateRows(step, { kind: 'bands', bands });
  expect(rows.map(({ band }) => band)).toEqual(bands);
});

import type { SeatEntry } from '@sightline/session';
import { expect, test } from 'vitest';
import { momentsIn } from './moments.ts';

const seats = [0, 1, 5, 6].map((arrival): SeatEntry => {
  return { id: `s${arrival}`, label: `Label ${arrival}`, arrival, state: 'here', table: 0 };
});
const say = (moments: Parameters<typeof momentsIn>[0]) =>
  momentsIn(moments, seats).map(({ arrival, words }) => [arrival, words()]);

test('only moments since which somebody came are offered, and no two that mean the same seats', () => {
  expect(say({ oneMinute: 6, twoMinutes: 5, fiveMinutes: 3, began: 0 })).toEqual([
    [6, 'In the last minute'],
    [5, 'In the last 2 minutes'],
    [0, 'Since the class began'],
  ]);
  expect(say({ oneMinute: 9, twoMinutes: 9, fiveMinutes: 9 })).toEqual([]);
});

test('since the class was locked comes first', () => {
  expect(say({ oneMinute: 5, twoMinutes: 5, fiveMinutes: 5, locked: 5 })).toEqual([
    [5, 'Since you locked the class'],
  ]);
});

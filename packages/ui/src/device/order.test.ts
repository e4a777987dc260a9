import { expect, test } from 'vitest';
import { moveItem } from './order.ts';

const work = { order: ['a', 'b', 'c'], state: 'open' } as const;

test('an item changes places with its neighbour', () => {
  expect(moveItem(work, 'c', -1).order).toEqual(['a', 'c', 'b']);
  expect(moveItem(work, 'a', 1).order).toEqual(['b', 'a', 'c']);
});

test('an item at an end stays there', () => {
  expect(moveItem(work, 'a', -1)).toBe(work);
  expect(moveItem(work, 'c', 1)).toBe(work);
  expect(moveItem(work, 'd', 1)).toBe(work);
});

test('up and down again is as before, and every item stands once', () => {
  for (const item of ['b', 'c']) {
    const up = moveItem(work, item, -1);
    expect(up.order.toSorted()).toEqual(['a', 'b', 'c']);
    expect(moveItem(up, item, 1)).toEqual(work);
  }
});

test('moving keeps what was finished finished, and takes a skip back', () => {
  expect(moveItem({ ...work, state: 'done' }, 'b', 1).state).toBe('done');
  expect(moveItem({ ...work, state: 'skip' }, 'b', 1).state).toBe('done');
});

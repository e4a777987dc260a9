import { expect, test } from 'vitest';
import { createHeldClock } from '../test-support/clock.ts';
import { createBucket } from './bucket.ts';

test('a bucket gives what it holds, refills with time, and never beyond its size', () => {
  const clock = createHeldClock();
  const bucket = createBucket({ size: 3, perSecond: 2 }, clock.now);
  const takeAll = () => {
    let taken = 0;
    while (bucket.take()) taken++;
    return taken;
  };
  expect(takeAll()).toBe(3);
  clock.advance(499);
  expect(bucket.hasOne()).toBe(false);
  clock.advance(1);
  expect(takeAll()).toBe(1);
  clock.advance(3_600_000);
  expect(takeAll()).toBe(3);
});

test('a clock that jumps back neither fills nor empties a bucket', () => {
  let now = 10_000;
  const bucket = createBucket({ size: 1, perSecond: 1 }, () => now);
  expect(bucket.take()).toBe(true);
  now = 0;
  expect(bucket.take()).toBe(false);
  now = 1_000;
  expect(bucket.take()).toBe(true);
});

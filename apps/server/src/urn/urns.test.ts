import { expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { picked } from '../../test-support/poll.ts';
import { Urns } from './urns.ts';

const question = 'qqqqqqqqqqqqqqqq';

test('a class hears twice a second how many have answered, and not when each of them did', async () => {
  const clock = createHeldClock();
  const heard: number[] = [];
  const urns = new Urns(
    clock,
    async () => {},
    (_question, count) => heard.push(count),
  );
  urns.open(question, { kind: 'single', options: 2 });
  const cast = async (seat: string) => {
    const token = urns.tokenFor(question, seat);
    expect(await urns.cast({ question, token, answer: picked(0) })).toBe('kept');
  };
  for (const seat of ['one', 'two', 'three']) await cast(seat);
  clock.advance(499);
  expect(heard).toEqual([]);
  clock.advance(1);
  expect(heard).toEqual([3]);
  // A changed mind is no news.
  await cast('one');
  clock.advance(500);
  expect(heard).toEqual([3]);
  await cast('four');
  clock.advance(500);
  expect(heard).toEqual([3, 4]);
});

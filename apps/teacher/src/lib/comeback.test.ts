import { beforeEach, expect, test, vi } from 'vitest';
import { Refused } from './api.ts';
import { bringBack } from './comeback.ts';

const unreachable = new Refused('unreachable', '');
const notAllowed = new Refused('not-allowed', '');

/** A server that gives these answers, the last one for ever; `undefined` is a yes. */
function begin(...answers: (Refused | undefined)[]) {
  const onlost = vi.fn();
  const restore = vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer) throw answer;
  });
  return { restore, onlost, stop: bringBack({ restore, onlost }) };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(1_000 * seconds);

beforeEach(() => {
  vi.useFakeTimers();
});

test('a server that cannot be reached is asked every two seconds, for as long as it takes', async () => {
  const { restore, onlost, stop } = begin(unreachable);
  await pass(59);
  expect(restore).toHaveBeenCalledTimes(30);
  expect(onlost).not.toHaveBeenCalled();
  stop();
});

test('a key that is refused twice is lost, and is not tried again', async () => {
  const { restore, onlost } = begin(notAllowed);
  await pass(0);
  expect(onlost).not.toHaveBeenCalled();
  await pass(10);
  expect(onlost).toHaveBeenCalledExactlyOnceWith('key');
  expect(restore).toHaveBeenCalledTimes(2);
});

test('a class that is damaged is lost at once, and is not tried again', async () => {
  const { restore, onlost } = begin(unreachable, new Refused('damaged', ''));
  await pass(20);
  expect(onlost).toHaveBeenCalledExactlyOnceWith('damaged');
  expect(restore).toHaveBeenCalledTimes(2);
});

test('a single refusal between others means nothing', async () => {
  const { onlost, stop } = begin(notAllowed, unreachable, notAllowed, undefined);
  await pass(20);
  expect(onlost).not.toHaveBeenCalled();
  stop();
});

test('once ended, nothing is asked any more', async () => {
  const { restore, stop } = begin(unreachable);
  await pass(1);
  stop();
  await pass(20);
  expect(restore).toHaveBeenCalledTimes(1);
});

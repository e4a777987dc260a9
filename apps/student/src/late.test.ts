import { expect, test } from 'vitest';
import { Late } from './late.ts';

/** A network that answers as the test says, and a clock that moves when it says so. */
function open() {
  const asked: (string | undefined)[] = [];
  const answers: PromiseWithResolvers<string>[] = [];
  const timers: { delayMs: number; run: () => void }[] = [];
  const world = {
    later: (delayMs: number, run: () => void) => void timers.push({ delayMs, run }),
    random: (bytes: number) => new Uint8Array(bytes),
  };
  const late = new Late(world, (address) => {
    asked.push(address);
    const answer = Promise.withResolvers<string>();
    answers.push(answer);
    return answer.promise;
  });
  return { late, asked, answers, timers };
}

/** Brings the part, with what a device is told on the way. */
function bring(late: Late<string>) {
  const told = { delays: 0, part: '' };
  void late.bring(() => (told.delays += 1)).then((part) => (told.part = part));
  return told;
}

const failed = (address: string) =>
  new TypeError(`Failed to fetch dynamically imported module: ${address}`);

test('a part that was prepared is there without being asked for again', async () => {
  const { late, asked, answers } = open();
  const prepared = late.prepare();
  answers[0]!.resolve('here');
  await prepared;
  const told = bring(late);
  await expect.poll(() => told.part).toBe('here');
  expect(asked).toHaveLength(1);
  expect(told.delays).toBe(0);
});

test('a part that is needed while it is being prepared is asked for once', async () => {
  const { late, asked, answers } = open();
  void late.prepare();
  const told = bring(late);
  answers[0]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  expect(asked).toHaveLength(1);
});

test('that preparing failed disturbs nobody, and is made good when the part is needed', async () => {
  const { late, asked, answers, timers } = open();
  const prepared = late.prepare();
  answers[0]!.reject(failed('http://class.test/assets/part-A1.js'));
  await prepared;
  expect(timers).toHaveLength(0);
  const told = bring(late);
  expect(asked).toHaveLength(2);
  answers[1]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  expect(told.delays).toBe(0);
});

test('a part that could not be fetched is asked for again until it is there, each time by a new address', async () => {
  const { late, asked, answers, timers } = open();
  const told = bring(late);
  const address = 'http://class.test/assets/part-A1.js';
  for (const [index, inError] of [address, `${address}?1`, `${address}?2`].entries()) {
    answers[index]!.reject(failed(inError));
    await expect.poll(() => timers.length).toBe(index + 2);
    expect(told.delays).toBe(index + 1);
    timers[index + 1]!.run();
    await expect.poll(() => asked.length).toBe(index + 2);
  }
  answers[3]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  expect(asked).toEqual([undefined, `${address}?1`, `${address}?2`, `${address}?3`]);
});

test('a browser that does not name the address is asked for the same again', async () => {
  const { late, asked, answers, timers } = open();
  const told = bring(late);
  answers[0]!.reject(new TypeError('Importing a module script failed.'));
  await expect.poll(() => timers.length).toBe(2);
  timers[1]!.run();
  await expect.poll(() => asked.length).toBe(2);
  answers[1]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  expect(asked).toEqual([undefined, undefined]);
});

test('a part that only takes long is told of once, after five seconds', async () => {
  const { late, answers, timers } = open();
  const told = bring(late);
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([5_000]);
  expect(told.delays).toBe(0);
  timers[0]!.run();
  expect(told.delays).toBe(1);
  answers[0]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  expect(told.delays).toBe(1);
});

test('a part that came in time is not told of', async () => {
  const { late, answers, timers } = open();
  const told = bring(late);
  answers[0]!.resolve('here');
  await expect.poll(() => told.part).toBe('here');
  timers[0]!.run();
  expect(told.delays).toBe(0);
});

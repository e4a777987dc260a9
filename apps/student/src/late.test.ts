import { expect, test } from 'vitest';
import { Late } from './late.svelte.ts';

test('a part that could not be loaded is asked for again until it is there', async () => {
  const waiting: (() => void)[] = [];
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
  const late = new Late(
    () => answers.shift()!,
    (run) => waiting.push(run),
  );
  await expect.poll(() => waiting.length).toBe(1);
  expect(late.part).toBeUndefined();
  waiting[0]!();
  await expect.poll(() => late.part).toBe('here');
  expect(waiting).toHaveLength(1);
});

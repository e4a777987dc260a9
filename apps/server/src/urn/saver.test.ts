import { describe, expect, test } from 'vitest';
import { createSaver } from './saver.ts';

/** A save that a test ends by hand. */
function createSlowSave() {
  const runs: PromiseWithResolvers<void>[] = [];
  const save = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  return { runs, saver: createSaver(save) };
}

const settle = () => new Promise(setImmediate);

describe('a saver', () => {
  test('saves at once, and all who ask meanwhile share the next save', async () => {
    const { runs, saver } = createSlowSave();
    const done: string[] = [];
    const ask = (name: string) => saver.request().then(() => done.push(name));
    const all = [ask('first'), ask('second'), ask('third')];
    await settle();
    expect(runs).toHaveLength(1);
    runs[0]!.resolve();
    await settle();
    expect([runs.length, done]).toEqual([2, ['first']]);
    runs[1]!.resolve();
    await Promise.all(all);
    expect(done).toEqual(['first', 'second', 'third']);
    expect(runs).toHaveLength(2);
  });

  test('a save that fails fails for those it was for, and not for the next', async () => {
    const { runs, saver } = createSlowSave();
    const first = saver.request();
    const second = saver.request();
    runs[0]!.reject(new Error('no space left'));
    await expect(first).rejects.toThrow('no space');
    await settle();
    runs[1]!.resolve();
    await expect(second).resolves.toBeUndefined();
    await expect(saver.idle()).resolves.toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import { SessionFile } from './session-file.ts';

test('a class that is erased leaves neither its key nor anything else', async () => {
  const clock = createHeldClock();
  const key = clock.random(32);
  const storage = createMemoryStorage();
  const file = new SessionFile('one', key, storage, clock);
  await file.commit(new Map<string, unknown>([['state/scene', 'secret']]));
  await file.saveUrn('q', Buffer.from('ballots'));
  await file.erase();
  expect(key).toEqual(new Uint8Array(32));
  expect(storage.listSessions()).toEqual([]);
  // What comes late is not sealed with a key that everybody knows.
  await file.commit(new Map<string, unknown>([['state/scene', 'late']]));
  await file.saveUrn('q', Buffer.from('late'));
  expect(storage.listSessions()).toEqual([]);
});

test('the key is gone also when the disk does not let the class go', async () => {
  const clock = createHeldClock();
  const key = clock.random(32);
  const storage = {
    ...createMemoryStorage(),
    deleteSession: () => Promise.reject(new Error('no space left')),
  };
  const file = new SessionFile('one', key, storage, clock);
  await expect(file.erase()).rejects.toThrow();
  expect(key).toEqual(new Uint8Array(32));
});

import { describe, expect, test } from 'vitest';
import type { RecordChange, Storage } from './storage.ts';

/** Named as a question is, and a class. */
const urn = 'qqqqqqqqqqqqqqqq';
const orphan = 'oooooooooooooooo';

const bytes = (text: string) => Buffer.from(text);
const put = (name: string, text: string): RecordChange => ({ name, bytes: bytes(text) });
const texts = (kept: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...kept].map(([name, value]) => [name, Buffer.from(value).toString()]));

/** What every storage must do. `open` makes an empty one that is closed by the exam. */
export function describeStorage(name: string, open: () => Storage): void {
  describe(`${name} storage`, () => {
    const withStorage = (run: (storage: Storage) => Promise<void>) => async () => {
      const storage = open();
      try {
        await run(storage);
      } finally {
        await storage.close();
      }
    };

    test(
      'is empty at first',
      withStorage(async (storage) => {
        expect(storage.listSessions()).toEqual([]);
        expect(storage.readRecords('none').size).toBe(0);
        expect((await storage.readSnapshots('none', [urn])).size).toBe(0);
      }),
    );

    test(
      'gives back what was put last, byte for byte',
      withStorage(async (storage) => {
        const all = Uint8Array.from({ length: 256 }, (_, value) => value);
        await storage.commit('one', [{ name: 'all', bytes: all }, put('state/é', 'first')]);
        await storage.commit('one', [put('state/é', 'second')]);
        const records = storage.readRecords('one');
        expect(Uint8Array.from(records.get('all')!)).toEqual(all);
        expect(Buffer.from(records.get('state/é')!).toString()).toBe('second');
      }),
    );

    test(
      'forgets what was deleted, and a class with no record',
      withStorage(async (storage) => {
        await storage.commit('one', [put('a', '1'), put('b', '2')]);
        await storage.commit('one', [{ name: 'a', bytes: null }]);
        expect(texts(storage.readRecords('one'))).toEqual({ b: '2' });
        await storage.commit('one', [
          { name: 'b', bytes: null },
          { name: 'never', bytes: null },
        ]);
        expect(storage.listSessions()).toEqual([]);
      }),
    );

    test(
      'lists a class of which only a snapshot is left',
      withStorage(async (storage) => {
        await storage.replaceSnapshot(orphan, urn, bytes('urn'));
        expect(storage.listSessions()).toEqual([orphan]);
      }),
    );

    test(
      'keeps classes apart, also when they commit in the same turn',
      withStorage(async (storage) => {
        await Promise.all([
          storage.commit('one', [put('a', 'of one')]),
          storage.commit('two', [put('a', 'of two')]),
          storage.replaceSnapshot('one', urn, bytes('urn of one')),
        ]);
        expect(texts(storage.readRecords('one'))).toEqual({ a: 'of one' });
        expect(texts(storage.readRecords('two'))).toEqual({ a: 'of two' });
        expect(texts(await storage.readSnapshots('one', [urn]))).toEqual({ [urn]: 'urn of one' });
        expect(texts(await storage.readSnapshots('two', [urn]))).toEqual({});
        expect([...storage.listSessions()].sort()).toEqual(['one', 'two']);
      }),
    );

    test(
      'keeps the order of commits',
      withStorage(async (storage) => {
        const commits = Array.from({ length: 50 }, (_, number) =>
          storage.commit('one', [put('a', String(number))]),
        );
        await Promise.all(commits);
        expect(texts(storage.readRecords('one'))).toEqual({ a: '49' });
      }),
    );

    test(
      'replaces a snapshot whole, and deletes it',
      withStorage(async (storage) => {
        await storage.replaceSnapshot('one', urn, bytes('a long first snapshot'));
        await storage.replaceSnapshot('one', urn, bytes('short'));
        expect(texts(await storage.readSnapshots('one', [urn]))).toEqual({ [urn]: 'short' });
        await storage.replaceSnapshot('one', urn, null);
        await storage.replaceSnapshot('one', urn, null);
        expect((await storage.readSnapshots('one', [urn])).size).toBe(0);
      }),
    );

    test(
      'reads the snapshots that are asked for, and no others',
      withStorage(async (storage) => {
        const other = urn.replaceAll('q', 'r');
        await storage.replaceSnapshot('one', urn, bytes('first'));
        await storage.replaceSnapshot('one', other, bytes('second'));
        expect(texts(await storage.readSnapshots('one', [other, orphan]))).toEqual({
          [other]: 'second',
        });
        expect([...(await storage.listSnapshots('one'))].sort()).toEqual([urn, other]);
        expect(await storage.listSnapshots('two')).toEqual([]);
      }),
    );

    test(
      'deletes a class with all it has, and no other',
      withStorage(async (storage) => {
        for (const session of ['one', 'two']) {
          await storage.commit(session, [put('a', session)]);
          await storage.replaceSnapshot(session, urn, bytes(session));
        }
        await storage.deleteSession('one');
        expect(storage.listSessions()).toEqual(['two']);
        expect(storage.readRecords('one').size).toBe(0);
        expect((await storage.readSnapshots('one', [urn])).size).toBe(0);
        expect(texts(await storage.readSnapshots('two', [urn]))).toEqual({ [urn]: 'two' });
      }),
    );

    test(
      'does not share memory with who wrote or read',
      withStorage(async (storage) => {
        const mine = bytes('mine');
        const saved = storage.commit('one', [{ name: 'a', bytes: mine }]);
        await saved;
        mine.fill(0);
        expect(texts(storage.readRecords('one'))).toEqual({ a: 'mine' });
      }),
    );
  });
}

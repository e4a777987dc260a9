import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../test-support/classroom.ts';
import { openSqliteStorage } from './sqlite.ts';
import { describeStorage } from './storage.contract.ts';

describeStorage('sqlite', () => openSqliteStorage(makeFolder()));

const urn = 'qqqqqqqqqqqqqqqq';
const marker = 'MARKER-0451-';

function bytesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const isFile = files.filter((entry) => entry.isFile());
  return isFile.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join();
}

describe('sqlite storage on disk', () => {
  test('is there again when it is opened again', async () => {
    const folder = makeFolder();
    const before = openSqliteStorage(folder);
    await before.commit('one', [{ name: 'a', bytes: Buffer.from('kept') }]);
    await before.replaceSnapshot('one', urn, Buffer.from('urn'));
    await before.close();
    const after = openSqliteStorage(folder);
    expect(Buffer.from(after.readRecords('one').get('a')!).toString()).toBe('kept');
    expect((await after.readSnapshots('one', [urn])).size).toBe(1);
    await after.close();
  });

  test('is durable when a commit returns: another process would read it', async () => {
    const folder = makeFolder();
    const storage = openSqliteStorage(folder);
    await storage.commit('one', [{ name: 'a', bytes: Buffer.from(marker) }]);
    expect(bytesIn(folder)).toContain(marker);
    await storage.close();
  });

  test('[I10] leaves no byte of a deleted class in any file', async () => {
    const folder = makeFolder();
    const storage = openSqliteStorage(folder);
    for (let number = 0; number < 200; number++) {
      const name = `state/${number % 20}`;
      await storage.commit('one', [{ name, bytes: Buffer.from(marker.repeat(50) + number) }]);
    }
    await storage.replaceSnapshot('one', urn, Buffer.from(marker));
    await storage.commit('two', [{ name: 'a', bytes: Buffer.from('stays') }]);
    await storage.deleteSession('one');
    expect(bytesIn(folder)).not.toContain(marker);
    expect(bytesIn(folder)).toContain('stays');
    await storage.close();
  });

  test('[I10] lets the last class go from a disk that has no room for a change', async () => {
    const folder = makeFolder();
    const storage = openSqliteStorage(folder);
    await storage.commit('one', [{ name: 'a', bytes: Buffer.from(marker.repeat(50)) }]);
    await storage.commit('two', [{ name: 'a', bytes: Buffer.from('stays') }]);
    await storage.close();
    const database = new DatabaseSync(join(folder, 'classes.sqlite'));
    database.exec(
      "CREATE TRIGGER full BEFORE DELETE ON record BEGIN SELECT RAISE(FAIL, 'full'); END",
    );
    database.close();
    const full = openSqliteStorage(folder);
    await expect(full.deleteSession('one')).rejects.toThrow('full');
    expect(full.readRecords('two').size).toBe(1);
    await full.close();
    const alone = new DatabaseSync(join(folder, 'classes.sqlite'));
    alone.exec("UPDATE record SET session = 'one', name = 'b' WHERE session = 'two'");
    alone.close();
    const last = openSqliteStorage(folder);
    await last.deleteSession('one');
    expect(last.listSessions()).toEqual([]);
    expect(bytesIn(folder)).not.toContain(marker);
    await last.commit('three', [{ name: 'a', bytes: Buffer.from('new') }]);
    expect(last.listSessions()).toEqual(['three']);
    await last.close();
  });

  test('does not read a snapshot that was only half written', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'urns', 'one'), { recursive: true });
    writeFileSync(join(folder, 'urns', 'one', `${urn}.next`), 'half');
    const storage = openSqliteStorage(folder);
    expect((await storage.readSnapshots('one', [urn])).size).toBe(0);
    await storage.close();
  });

  test('belongs to one server at a time', async () => {
    const folder = makeFolder();
    const storage = openSqliteStorage(folder);
    expect(() => openSqliteStorage(folder)).toThrow();
    await storage.close();
    await openSqliteStorage(folder).close();
  });

  test('a commit that fails changes nothing and rejects, and the next one works', async () => {
    const storage = openSqliteStorage(makeFolder());
    const impossible = { name: 'a', bytes: {} as Uint8Array };
    const failing = storage.commit('one', [{ name: 'b', bytes: Buffer.from('b') }, impossible]);
    await expect(failing).rejects.toThrow();
    expect(storage.readRecords('one').size).toBe(0);
    await storage.commit('one', [{ name: 'a', bytes: Buffer.from('a') }]);
    expect(storage.readRecords('one').size).toBe(1);
    await storage.close();
  });
});

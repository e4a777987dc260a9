import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../test-support/classroom.ts';
import { DataFolderError } from '../data-folder.ts';
import { openClasses } from './open-classes.ts';
import { openSqliteStorage } from './sqlite.ts';

const urn = 'qqqqqqqqqqqqqqqq';
const session = 'ssssssssssssssss';
const date = Date.UTC(2026, 10, 27);

/** A folder with a class of many records and an open urn, as a server left it. */
async function leaveFolder() {
  const folder = makeFolder();
  const storage = openSqliteStorage(folder);
  const changes = Array.from({ length: 200 }, (_, number) => {
    return { name: `state/${number}`, bytes: Buffer.alloc(300, number) };
  });
  await storage.commit(session, changes);
  await storage.replaceSnapshot(session, urn, Buffer.from('a sealed urn'));
  await storage.close();
  return { folder, path: join(folder, 'classes.sqlite') };
}

function overwrite(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, from, from + length);
  writeFileSync(path, bytes);
}

const harms: readonly [string, (path: string) => void][] = [
  ['with a garbage header', (path) => overwrite(path, 0, 100)],
  ['that is garbage all through', (path) => overwrite(path, 0, statSync(path).size)],
  ['cut off within a page', (path) => truncateSync(path, 5_000)],
  ['cut off after a page', (path) => truncateSync(path, 4_096)],
  ['cut off within its header', (path) => truncateSync(path, 50)],
  ['of no bytes', (path) => truncateSync(path, 0)],
  ['with an overwritten page', (path) => overwrite(path, 4_096, 4_096)],
  ['with an overwritten page in its middle', (path) => overwrite(path, 5 * 4_096, 400)],
  [
    'that is a folder',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
  ['whose log is a folder', (path) => mkdirSync(`${path}-wal`)],
  ['that is a text', (path) => writeFileSync(path, 'my classes: 7a, 7b, 8c\n'.repeat(300))],
  [
    'of another program',
    (path) => {
      rmSync(path);
      const other = new DatabaseSync(path);
      other.exec("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')");
      other.close();
    },
  ],
  [
    'of another program with a table of the same name',
    (path) => {
      rmSync(path);
      const other = new DatabaseSync(path);
      other.exec('CREATE TABLE record (artist TEXT, title TEXT)');
      other.close();
    },
  ],
  [
    'beside urns that are no folder',
    (path) => {
      rmSync(join(path, '..', 'urns'), { recursive: true });
      writeFileSync(join(path, '..', 'urns'), 'x');
    },
  ],
];

describe('a database of classes', () => {
  test.each(harms)('%s is kept aside, and told, and the server starts', async (_name, harm) => {
    const { folder, path } = await leaveFolder();
    harm(path);
    const isFile = statSync(path).isFile();
    const before = isFile && readFileSync(path);
    const { storage, notices } = openClasses(folder, date);
    expect(storage.listSessions()).toEqual([]);
    await storage.commit('one', [{ name: 'a', bytes: Buffer.from('new') }]);
    await storage.replaceSnapshot('one', urn, Buffer.from('new'));
    const kept = join(folder, 'classes.sqlite.damaged-2026-11-27');
    if (before) expect(readFileSync(kept).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'urns.damaged-2026-11-27'))).toBe(true);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(kept);
    expect(notices[0]).not.toContain('another Sightline');
    await storage.close();
  });

  test('that was kept aside is told of at every start, until somebody deletes it', async () => {
    const { folder, path } = await leaveFolder();
    truncateSync(path, 0);
    await openClasses(folder, date).storage.close();
    const again = openClasses(folder, date);
    const kept = `${path}.damaged-2026-11-27`;
    expect(again.notices).toEqual([expect.stringContaining(`still kept as ${kept}`)]);
    await again.storage.close();
    rmSync(kept);
    const last = openClasses(folder, date);
    expect(last.notices).toEqual([]);
    await last.storage.close();
  });

  test('that is damaged twice on a day is kept twice', async () => {
    const { folder, path } = await leaveFolder();
    for (const _time of [1, 2]) {
      writeFileSync(path, 'x'.repeat(5_000));
      await openClasses(folder, date).storage.close();
    }
    const kept = readdirSync(folder).filter((name) => name.startsWith('classes.sqlite.damaged'));
    expect(kept.sort()).toEqual([
      'classes.sqlite.damaged-2026-11-27',
      'classes.sqlite.damaged-2026-11-27-2',
    ]);
  });

  test('whose log is damaged, as after a power cut, is opened with all that was durable before', async () => {
    const { folder, path } = await leaveFolder();
    appendFileSync(`${path}-wal`, Buffer.alloc(9_000, 7));
    const { storage, notices } = openClasses(folder, date);
    expect([storage.readRecords(session).size, notices]).toEqual([200, []]);
    await storage.close();
  });

  test('that another server has is left alone, and that is what is said', async () => {
    const { folder } = await leaveFolder();
    const first = openSqliteStorage(folder);
    expect(() => openClasses(folder, date)).toThrow(DataFolderError);
    expect(() => openClasses(folder, date)).toThrow('Does another Sightline use that folder?');
    expect(readdirSync(folder).sort()).toEqual(['classes.sqlite', 'classes.sqlite-wal', 'urns']);
    await first.close();
  });

  test.each([
    ['the disk is full', { errcode: 13 }, 'Is the disk full?'],
    ['the disk is full for the system', { code: 'ENOSPC' }, 'Is the disk full?'],
    ['the file may only be read', { errcode: 8 }, "can't be written"],
    ['the file is somebody else’s', { code: 'EACCES' }, "can't be written"],
    ['the file system may only be read', { code: 'EROFS' }, "can't be written"],
    ['the disk fails', { errcode: 10 }, "can't be read from the disk"],
  ])('when %s nothing is moved, and that is what is said', async (_name, trouble, sentence) => {
    const { folder } = await leaveFolder();
    const open = () => {
      throw Object.assign(new Error('trouble'), trouble);
    };
    expect(() => openClasses(folder, date, open)).toThrow(DataFolderError);
    expect(() => openClasses(folder, date, open)).toThrow(sentence);
    expect(readdirSync(folder).sort()).toEqual(['classes.sqlite', 'urns']);
  });

  test.runIf(process.platform !== 'win32')(
    'is for this user only, whatever the folder was',
    async () => {
      const { folder, path } = await leaveFolder();
      const mask = process.umask(0);
      try {
        for (const name of [folder, path, join(folder, 'urns')])
          chmodSync(name, statSync(name).isDirectory() ? 0o777 : 0o666);
        const { storage } = openClasses(folder, date);
        await storage.commit(session, [{ name: 'a', bytes: Buffer.from('x') }]);
        await storage.replaceSnapshot(session, urn, Buffer.from('y'));
        for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
          const { mode } = statSync(join(entry.parentPath, entry.name));
          expect([entry.name, mode & 0o077]).toEqual([entry.name, 0]);
        }
        await storage.close();
      } finally {
        process.umask(mask);
      }
    },
  );
});

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedDatabase, openClassDatabase } from './class-database.ts';
import { createCommitQueue } from './commit-queue.ts';
import { createSnapshotFolder } from './snapshot-folder.ts';
import type { Storage } from './storage.ts';

/**
 * Records in `<folder>/classes.sqlite`, snapshots as files in `<folder>/urns`.
 *
 * @throws {DamagedDatabase}
 * @throws SQLite's error, or the system's, when another server has it or the folder can't be written
 */
export function openSqliteStorage(folder: string): Storage {
  const database = openClassDatabase(join(folder, 'classes.sqlite'));
  const urns = join(folder, 'urns');
  if (existsSync(urns) && !statSync(urns).isDirectory()) {
    database.close();
    throw new DamagedDatabase();
  }
  const put = database.prepare(
    'INSERT OR REPLACE INTO record (session, name, bytes) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM record WHERE session = ? AND name = ?');
  const removeSession = database.prepare('DELETE FROM record WHERE session = ?');
  const sessions = database.prepare('SELECT DISTINCT session FROM record');
  const records = database.prepare('SELECT name, bytes FROM record WHERE session = ?');
  const names = database.prepare('SELECT name FROM record WHERE session = ?');
  const snapshots = createSnapshotFolder(urns);

  const queue = createCommitQueue((batch) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      for (const { sessionId, changes } of batch) {
        for (const { name, bytes } of changes) {
          if (bytes) put.run(sessionId, name, bytes);
          else remove.run(sessionId, name);
        }
      }
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });

  /** On a full disk in small steps, each in the room that the log has already. */
  function removeRecords(sessionId: string): void {
    try {
      removeSession.run(sessionId);
    } catch {
      for (const { name } of names.all(sessionId)) {
        database.exec('PRAGMA wal_checkpoint(RESTART)');
        remove.run(sessionId, name!);
      }
    }
  }

  return {
    commit: (sessionId, changes) => queue.add({ sessionId, changes }),
    replaceSnapshot: snapshots.replace,
    listSessions: () => {
      const withRecords = sessions.all().map((row) => String(row['session']));
      return [...new Set([...withRecords, ...snapshots.list()])];
    },
    readRecords: (sessionId) =>
      new Map(
        records.all(sessionId).map((row) => [String(row['name']), row['bytes'] as Uint8Array]),
      ),
    listSnapshots: async (sessionId) => snapshots.namesOf(sessionId),
    readSnapshots: snapshots.read,
    async deleteSession(sessionId) {
      await queue.settled();
      // First: it makes room, and the rest may need some.
      await snapshots.deleteAll(sessionId);
      removeRecords(sessionId);
      // The write-ahead log would keep the class a while longer.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async close() {
      await queue.settled();
      snapshots.closeAll();
      database.close();
    },
  };
}

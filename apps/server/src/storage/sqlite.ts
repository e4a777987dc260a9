import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { createCommitQueue } from './commit-queue.ts';
import { createSnapshotFolder } from './snapshot-folder.ts';
import type { Storage } from './storage.ts';

/**
 * Records in `<folder>/classes.sqlite`, snapshots as files in `<folder>/urns`.
 *
 * @throws when the folder cannot be written, the file is no database, or another server has it open
 */
export function openSqliteStorage(folder: string): Storage {
  const database = new DatabaseSync(join(folder, 'classes.sqlite'));
  // FULL: what was acknowledged survives a power cut. Sorted by key, rows tell nothing of their order.
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS record (
      session TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (session, name)
    ) WITHOUT ROWID, STRICT;
  `);
  const put = database.prepare(
    'INSERT OR REPLACE INTO record (session, name, bytes) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM record WHERE session = ? AND name = ?');
  const removeSession = database.prepare('DELETE FROM record WHERE session = ?');
  const sessions = database.prepare('SELECT DISTINCT session FROM record');
  const records = database.prepare('SELECT name, bytes FROM record WHERE session = ?');
  const snapshots = createSnapshotFolder(join(folder, 'urns'));

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
    readSnapshots: snapshots.read,
    async deleteSession(sessionId) {
      await queue.settled();
      removeSession.run(sessionId);
      // The write-ahead log would keep the class a while longer.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      await snapshots.deleteAll(sessionId);
    },
    async close() {
      await queue.settled();
      snapshots.closeAll();
      database.close();
    },
  };
}

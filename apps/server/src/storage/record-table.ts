import { rmSync } from 'node:fs';
import { databaseParts, openClassDatabase } from './class-database.ts';
import type { Commit } from './commit-queue.ts';

/** The records of all classes, in one database. */
export interface RecordTable {
  /** All of it or, when it throws, nothing. */
  write(batch: readonly Commit[]): void;
  listSessions(): string[];
  read(sessionId: string): ReadonlyMap<string, Uint8Array>;
  /** Leaves no byte of them. @throws when the disk does not let them go */
  deleteAll(sessionId: string): void;
  close(): void;
}

/** @throws what {@link openClassDatabase} does */
export function openRecordTable(path: string): RecordTable {
  const database = openClassDatabase(path);
  const put = database.prepare(
    'INSERT OR REPLACE INTO record (session, name, bytes) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM record WHERE session = ? AND name = ?');
  const removeSession = database.prepare('DELETE FROM record WHERE session = ?');
  const sessions = database.prepare('SELECT DISTINCT session FROM record');
  const records = database.prepare('SELECT name, bytes FROM record WHERE session = ?');

  return {
    write(batch) {
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
    },
    listSessions: () => sessions.all().map((row) => String(row['session'])),
    read: (sessionId) =>
      new Map(
        records.all(sessionId).map((row) => [String(row['name']), row['bytes'] as Uint8Array]),
      ),
    deleteAll(sessionId) {
      removeSession.run(sessionId);
      // The write-ahead log would keep the class a while longer.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: () => database.close(),
  };
}

/** Deletes the whole database, which a full disk lets go when it has no room for a change. */
export function deleteRecordTable(path: string): void {
  for (const part of databaseParts) rmSync(path + part, { force: true });
}

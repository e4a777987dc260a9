import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedDatabase } from './class-database.ts';
import { createCommitQueue } from './commit-queue.ts';
import { deleteRecordTable, openRecordTable, type RecordTable } from './record-table.ts';
import { createSnapshotFolder } from './snapshot-folder.ts';
import type { Storage } from './storage.ts';

/**
 * Records in `<folder>/classes.sqlite`, snapshots as files in `<folder>/urns`.
 *
 * @throws {DamagedDatabase}
 * @throws SQLite's error, or the system's, when another server has it or the folder can't be written
 */
export function openSqliteStorage(folder: string): Storage {
  const path = join(folder, 'classes.sqlite');
  const urns = join(folder, 'urns');
  let opened: RecordTable | undefined = openRecordTable(path);
  if (existsSync(urns) && !statSync(urns).isDirectory()) {
    opened.close();
    throw new DamagedDatabase();
  }
  const table = () => (opened ??= openRecordTable(path));
  const snapshots = createSnapshotFolder(urns);
  const queue = createCommitQueue((batch) => table().write(batch));

  function deleteRecords(sessionId: string): void {
    try {
      table().deleteAll(sessionId);
    } catch (error) {
      if (
        table()
          .listSessions()
          .some((other) => other !== sessionId)
      )
        throw error;
      // There is no other class in it.
      table().close();
      opened = undefined;
      deleteRecordTable(path);
    }
  }

  return {
    commit: (sessionId, changes) => queue.add({ sessionId, changes }),
    replaceSnapshot: snapshots.replace,
    listSessions: () => [...new Set([...table().listSessions(), ...snapshots.list()])],
    readRecords: (sessionId) => table().read(sessionId),
    listSnapshots: async (sessionId) => snapshots.namesOf(sessionId),
    readSnapshots: snapshots.read,
    async deleteSession(sessionId) {
      await queue.settled();
      // First: it makes room, and the rest may need some.
      await snapshots.deleteAll(sessionId);
      deleteRecords(sessionId);
      table();
    },
    async close() {
      await queue.settled();
      snapshots.closeAll();
      opened?.close();
    },
  };
}

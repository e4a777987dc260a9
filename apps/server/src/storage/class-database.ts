import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** What stands in the file is not, or not any more, a database of ours. */
export class DamagedDatabase extends Error {
  override name = 'DamagedDatabase';
}

/** The file itself, and those that SQLite puts beside it. */
export const databaseParts = ['', '-wal', '-shm', '-journal'] as const;

const headerBytes = 100;
const columns = ['session', 'name', 'bytes'];

/** SQLite's codes for what it read and could not make sense of: corrupt, and not a database. */
const damaged = [11, 26];

/**
 * Opens the database of classes, makes it where there is none, and looks at every page of it.
 *
 * @throws {DamagedDatabase}
 * @throws SQLite's error, or the system's, when it is another server's at the moment or can't be opened
 */
export function openClassDatabase(path: string): DatabaseSync {
  const parts = databaseParts.map((part) => path + part).filter((part) => existsSync(part));
  if (!parts.every((part) => statSync(part).isFile())) throw new DamagedDatabase();
  // To SQLite a file without a header is a new one.
  const isEmptied = existsSync(path) && statSync(path).size < headerBytes;
  makePrivate(path, parts);
  const database = new DatabaseSync(path);
  try {
    // Both before anything is changed: another server may have it, or it is another program's.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
    if (isEmptied || !isSound(database)) throw new DamagedDatabase();
    prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw isDamage(error) ? new DamagedDatabase('', { cause: error }) : error;
  }
}

/** SQLite gives the files that it puts beside a database the database's own permissions. */
function makePrivate(path: string, parts: readonly string[]): void {
  closeSync(openSync(path, 'a', 0o600));
  for (const part of parts) chmodSync(part, 0o600);
}

function isSound(database: DatabaseSync): boolean {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return true;
  if (tables.length > 1 || tables[0]!['name'] !== 'record') return false;
  const there = database.prepare('PRAGMA table_info(record)').all();
  if (there.map(({ name }) => name).join() !== columns.join()) return false;
  return database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';
}

function prepare(database: DatabaseSync): void {
  // FULL: what was acknowledged survives a power cut. Sorted by key, rows tell nothing of their order.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS record (
      session TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (session, name)
    ) WITHOUT ROWID, STRICT;
  `);
}

function isDamage(error: unknown): boolean {
  return damaged.includes(((error as { errcode?: number }).errcode ?? 0) & 0xff);
}

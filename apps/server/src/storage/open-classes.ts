import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderError } from '../data-folder.ts';
import { DamagedDatabase } from './class-database.ts';
import { moveClassesAside } from './move-aside.ts';
import { openSqliteStorage } from './sqlite.ts';
import type { Storage } from './storage.ts';

export interface OpenedClasses {
  readonly storage: Storage;
  /** What the person who started the server has to know of this folder. */
  readonly notices: readonly string[];
}

/**
 * Opens the classes of a data folder. What is damaged is moved aside: it must not keep a server from
 * starting.
 *
 * @param date milliseconds since 1970
 * @throws {DataFolderError}
 */
export function openClasses(folder: string, date: number, open = openSqliteStorage): OpenedClasses {
  const kept = keptAside(folder);
  try {
    const { storage, movedTo } = openOrMove(folder, date, open);
    const notices = movedTo === undefined ? kept.map((name) => sayKept(folder, name)) : [];
    return { storage, notices: movedTo === undefined ? notices : [sayMoved(folder, movedTo)] };
  } catch (error) {
    throw new DataFolderError(sentenceFor(error, folder), { cause: error });
  }
}

function openOrMove(
  folder: string,
  date: number,
  open: typeof openSqliteStorage,
): { storage: Storage; movedTo?: string } {
  try {
    return { storage: open(folder) };
  } catch (error) {
    if (!(error instanceof DamagedDatabase)) throw error;
    const movedTo = moveClassesAside(folder, date);
    return { storage: open(folder), movedTo };
  }
}

function keptAside(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^classes\.sqlite\.damaged-[\d-]+$/.test(name));
}

const sayMoved = (folder: string, name: string) =>
  `The file that classes wait in was damaged. A class that was running can't be brought back: start a new one.\nThe damaged file is kept as ${join(folder, name)}. You may delete it.`;

const sayKept = (folder: string, name: string) =>
  `A damaged file of earlier classes is still kept as ${join(folder, name)}. You may delete it.`;

const another = 'choose another folder: npm start -- --data <folder>';

function sentenceFor(error: unknown, folder: string): string {
  switch (kindOf(error)) {
    case 'busy':
      return `The classes in "${folder}" can't be opened. Does another Sightline use that folder? Stop it, or ${another}`;
    case 'full':
      return `The classes in "${folder}" can't be opened. Is the disk full? Make room, or ${another}`;
    case 'forbidden':
      return `The classes in "${folder}" can't be written. Give the files there back to this user, or ${another}`;
    case 'unreadable':
      return `The classes in "${folder}" can't be read from the disk. Start again, or ${another}`;
  }
}

type Kind = 'busy' | 'full' | 'forbidden' | 'unreadable';

/** By the codes of SQLite, and those of the system. */
const kinds: Readonly<Record<string, Kind>> = {
  3: 'forbidden',
  5: 'busy',
  6: 'busy',
  8: 'forbidden',
  13: 'full',
  14: 'forbidden',
  23: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EBUSY: 'busy',
};

function kindOf(error: unknown): Kind {
  const { errcode, code } = error as { errcode?: number; code?: string };
  return kinds[errcode === undefined ? (code ?? '') : errcode & 0xff] ?? 'unreadable';
}

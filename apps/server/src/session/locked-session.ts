import type { ClassEntry } from '@sightline/protocol';
import type { Storage } from '../storage/storage.ts';
import { Roll } from './roll.ts';
import { isOpenRecord, parseRecord, type About } from './session-file.ts';

/** A class on disk whose key this server does not have. */
export interface LockedSession {
  readonly about: About;
  /** Which devices belong to it: they are told to wait. */
  readonly roll: Roll;
  readonly entry: ClassEntry;
}

/** Reads what is not encrypted; undefined when there is no class that could be brought back. */
export function readLockedSession(storage: Storage, sessionId: string): LockedSession | undefined {
  const records = storage.readRecords(sessionId);
  const open = new Map<string, unknown>();
  for (const [name, bytes] of records) if (isOpenRecord(name)) open.set(name, parseRecord(bytes));
  const about = open.get('about') as About | undefined;
  if (!about) return undefined;
  const { startedAt } = about;
  return {
    about,
    roll: Roll.restore(open),
    entry: { sessionId, title: '', code: '', startedAt, locked: true },
  };
}

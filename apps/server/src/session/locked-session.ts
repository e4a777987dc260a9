import type { ClassEntry } from '@sightline/protocol';
import { idleLimitMs } from '@sightline/session/director';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import { Roll } from './roll.ts';
import { isOpenRecord, parseRecord, type About } from './session-file.ts';

/** A class on disk whose key this server does not have. */
export interface LockedSession {
  /** Which devices belong to it: they are told to wait. */
  readonly roll: Roll;
  readonly entry: ClassEntry;
  /** When it is given up if nobody has come back to it, on the clock of the surroundings. */
  readonly lostAt: number;
}

/** Reads what is not encrypted; undefined when there is no class that could be brought back. */
export function readLockedSession(
  storage: Storage,
  sessionId: string,
  { now, date }: Pick<Surroundings, 'now' | 'date'>,
): LockedSession | undefined {
  const records = storage.readRecords(sessionId);
  const open = new Map<string, unknown>();
  for (const [name, bytes] of records) if (isOpenRecord(name)) open.set(name, parseRecord(bytes));
  const about = open.get('about') as About | undefined;
  if (!about || about.isOver || about.isPractice) return undefined;
  const { startedAt, aliveAt } = about;
  // Only here two servers' dates are compared: from now on a correction of the date changes nothing.
  const idleMs = Math.max(0, date() - aliveAt);
  return {
    roll: Roll.restore(open),
    entry: { sessionId, title: '', code: '', startedAt, locked: true, practice: false },
    lostAt: now() + idleLimitMs - idleMs,
  };
}

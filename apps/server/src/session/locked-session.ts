import type { ClassEntry } from '@sightline/protocol';
import { idleLimitMs } from '@sightline/session/director';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import {
  isOpenRecord,
  namesOnDisk,
  readOpenRecord,
  readRecords,
  writeOpenRecord,
} from './records-on-disk.ts';
import { Roll } from './roll.ts';
import type { About } from './session-file.ts';

/** A class on disk whose key this server does not have. */
export class LockedSession {
  /** Which devices belong to it: they are told to wait. */
  readonly roll: Roll;
  readonly #sessionId: string;
  readonly #about: About | undefined;
  readonly #now: Surroundings['now'];
  readonly #foundAt: number;
  #isDamaged: boolean;

  constructor(sessionId: string, about: About | undefined, roll: Roll, now: Surroundings['now']) {
    this.#sessionId = sessionId;
    this.#about = about;
    this.roll = roll;
    this.#now = now;
    this.#foundAt = now();
    this.#isDamaged = !about;
  }

  /** Undefined for a class that cannot come back. */
  get entry(): ClassEntry | undefined {
    if (!this.#about || this.#isDamaged) return undefined;
    const { startedAt } = this.#about;
    const sessionId = this.#sessionId;
    return { sessionId, title: '', code: '', startedAt, locked: true, practice: false };
  }

  /** What it would need to come back cannot be read. Its devices are told that the class is over. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  noteDamage(): void {
    this.#isDamaged = true;
  }

  /** Servers have waited long enough: it is given up. */
  get isLost(): boolean {
    return this.#idleMs >= idleLimitMs;
  }

  /** Writes down how long it has waited, so that it ends some day however often servers start. */
  async saveIdle(storage: Storage): Promise<void> {
    if (!this.#about) return;
    const about: About = { ...this.#about, idleMs: this.#idleMs };
    const changes = namesOnDisk('about').map((name) => {
      return { name, bytes: writeOpenRecord(name, about) };
    });
    await storage.commit(this.#sessionId, changes);
  }

  get #idleMs(): number {
    return (this.#about?.idleMs ?? 0) + this.#now() - this.#foundAt;
  }
}

/** Reads what is not encrypted; undefined when it is over, or there is nothing that could be brought back. */
export function readLockedSession(
  storage: Storage,
  sessionId: string,
  { now }: Pick<Surroundings, 'now'>,
): LockedSession | undefined {
  const stored = readStored(storage, sessionId);
  if (stored?.size === 0) return undefined;
  const open = [...(stored ?? [])].filter(([name]) => isOpenRecord(name));
  const { records } = readRecords(new Map(open), readOpenRecord);
  const about = records.get('about') as About | undefined;
  if (about?.isOver || about?.isPractice) return undefined;
  return new LockedSession(sessionId, about, Roll.restore(records), now);
}

/** Undefined when the disk does not give it back. */
function readStored(
  storage: Storage,
  sessionId: string,
): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return storage.readRecords(sessionId);
  } catch {
    return undefined;
  }
}

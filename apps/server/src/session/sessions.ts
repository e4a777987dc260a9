import type { Ballot } from '@sightline/ballot';
import type { Lesson } from '@sightline/lesson';
import {
  protocolVersion,
  type ClassEntry,
  type EnterReply,
  type StartRequest,
} from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import {
  createSession,
  noteAddresses,
  restoreSession,
  type SessionState,
  type World,
} from '@sightline/session/director';
import type { Journal } from '../journal.ts';
import { makeJoinCode } from '../join-code.ts';
import { hashSecret, makeId } from '../secret.ts';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Reception } from '../sync/guest.ts';
import type { TeacherSecrets } from '../teacher-secrets.ts';
import type { Cast } from '../urn/open-question.ts';
import type { KeptQuestion } from '../urn/urns.ts';
import { SessionHost } from './host.ts';
import { readLockedSession, type LockedSession } from './locked-session.ts';
import { receive } from './reception.ts';
import { joinState } from './records.ts';
import type { ReadRecords } from './records-on-disk.ts';
import { Roll } from './roll.ts';
import { SessionFile, type About } from './session-file.ts';

const overLimit = 5_000;
const firstRetryMs = 2_000;
const longestRetryMs = 60_000;
const wellFormedDevice = /^[\w-]{8,32}$/;

export interface SessionsParts {
  readonly teachers: Pick<TeacherSecrets, 'has'>;
  /** Where students join, the one to show first in front. */
  readonly addresses: () => readonly string[];
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly journal: Journal;
}

export interface StartOptions extends Pick<
  StartRequest,
  'headCount' | 'mode' | 'tables' | 'liveTables'
> {
  readonly help: HelpCard;
  /** A rehearsal: no code, so that no real device comes in. */
  readonly practice?: boolean;
}

/** A class that waits for its key could not be brought back, because the disk takes nothing. */
export class NotWritten extends Error {
  override name = 'NotWritten';
}

/** The key is right, but what the class would need to come back cannot be read. */
export class DamagedClass extends Error {
  override name = 'DamagedClass';
}

/** Every class of this server: running ones, and those that wait on disk for their key. */
export class Sessions {
  #parts: SessionsParts;
  #hosts = new Map<string, SessionHost>();
  #locked = new Map<string, LockedSession>();
  /** Ids of classes that are to be deleted, and that the disk has not let go. */
  #doomed = new Set<string>();
  #cancelRetry: (() => void) | undefined;
  /** Hashes of the secrets of classes that are over: their devices hear that, and not "not welcome". */
  #over = new Set<string>();
  /** As every class has been told. */
  #addresses: readonly string[] = [];
  /** Where a teacher has sent devices last. */
  #preferred = '';
  #isStopping = false;
  /** What changes which classes wait: one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: SessionsParts) {
    this.#parts = parts;
  }

  /**
   * Finds the classes that a server before this one left, and deletes what is left of those that are
   * over or that nobody has come back to while servers ran for four hours.
   */
  discover(): Promise<void> {
    return this.#afterTheLast(async () => {
      const { storage, surroundings } = this.#parts;
      const locked = new Map<string, LockedSession>();
      for (const sessionId of storage.listSessions()) {
        if (this.#hosts.has(sessionId) || this.#doomed.has(sessionId)) continue;
        const found =
          this.#locked.get(sessionId) ?? readLockedSession(storage, sessionId, surroundings);
        if (found && !found.isLost) locked.set(sessionId, found);
        else this.#doomed.add(sessionId);
      }
      this.#locked = locked;
      await this.#saveIdle();
      await this.#deleteDoomed();
    });
  }

  find(sessionId: string): SessionHost | undefined {
    return this.#hosts.get(sessionId);
  }

  /** @param code not empty: that stands for a class nobody can join */
  findByCode(code: string): SessionHost | undefined {
    return [...this.#hosts.values()].find((host) => code !== '' && host.code === code);
  }

  /** Puts a ballot into the urn of its question, whichever class that is in. */
  async cast(ballot: Ballot): Promise<Cast | 'closed' | 'stopping'> {
    if (this.#isStopping) return 'stopping';
    const host = [...this.#hosts.values()].find((one) => one.hasQuestion(ballot.question));
    return host?.cast(ballot) ?? 'closed';
  }

  list(): ClassEntry[] {
    const running = [...this.#hosts.values()].filter(({ isOver }) => !isOver);
    const entries = [...running, ...this.#locked.values()].map(({ entry }) => entry);
    return entries.filter((entry) => entry !== undefined).sort((a, b) => b.startedAt - a.startedAt);
  }

  /**
   * Starts a class; durable when it returns, unless its lectern says that nothing is saved now.
   *
   * @returns undefined when the server stops
   */
  async start(lesson: Lesson, request: StartOptions): Promise<SessionHost | undefined> {
    if (this.#isStopping) return undefined;
    const { surroundings } = this.#parts;
    this.lookForAddresses();
    const { headCount, mode, help, practice = false, tables = 0, liveTables = false } = request;
    const state = createSession(
      {
        sessionId: makeId(surroundings, 16),
        lesson,
        headCount,
        mode,
        practice,
        tables,
        liveTables,
        code: mode === 'none' || practice ? '' : this.#makeCode(),
        addresses: this.#addresses,
        chosenAddress: this.#preferred,
        help,
      },
      { now: surroundings.now(), random: surroundings.random },
    );
    const startedAt = surroundings.date();
    const file = this.#file(state.sessionId, surroundings.random(32));
    const about = { startedAt, epoch: 1, isPractice: practice };
    const host = this.#host(state, lesson, about, new Roll(), file);
    await host.settled();
    this.#parts.journal.note('class-started');
    return host;
  }

  /**
   * Brings a class back, or finds that another of the teacher's devices has done so already.
   *
   * @returns undefined when there is no such class, or the key is not its key
   * @throws {NotWritten}
   * @throws {DamagedClass}
   */
  restore(sessionId: string, key: Uint8Array): Promise<SessionHost | undefined> {
    return this.#afterTheLast(async () => {
      const running = this.#hosts.get(sessionId);
      if (running) return running.hasKey(key) && !running.isOver ? running : undefined;
      const locked = this.#locked.get(sessionId);
      if (this.#isStopping || !locked) return undefined;
      const file = this.#file(sessionId, key);
      try {
        const read = file.open();
        return read && (await this.#bringBack(file, read));
      } catch (error) {
        if (error instanceof DamagedClass) locked.noteDamage();
        throw error;
      }
    });
  }

  /** A device from elsewhere has loaded the student page: it can reach this server. */
  noteVisitor(): void {
    for (const host of this.#hosts.values())
      if (host.state.scene.stage === 'lobby') host.apply({ type: 'pageLoaded' });
  }

  /** The machine may be in other networks than before: every class is told where it can be joined. */
  lookForAddresses(): void {
    const addresses = this.#parts.addresses();
    if (addresses.join() === this.#addresses.join()) return;
    this.#addresses = addresses;
    for (const host of this.#hosts.values()) host.apply({ type: 'addresses', addresses });
  }

  /** Exchanges a secret for the way in; `over` when its class is, undefined when it opens nothing. */
  enter(secret: string, sessionId: string | undefined): EnterReply | 'over' | undefined {
    if (this.#isStopping) return { state: 'away' };
    const hash = hashSecret(secret);
    if (this.#parts.teachers.has(hash)) return this.#enterTeacher(sessionId ?? '');
    for (const host of this.#hosts.values()) {
      const holder = host.roll.find(hash);
      if (holder) return host.isOver ? 'over' : host.enter(holder);
    }
    if (this.#over.has(hash)) return 'over';
    const locked = [...this.#locked.values()].find(({ roll }) => roll.find(hash));
    if (locked?.isDamaged) return 'over';
    return locked && { state: 'away' };
  }

  /** Whoever holds the secret of a seat gives that up. Nothing tells whether there was one. */
  async leave(secret: string): Promise<void> {
    const hash = hashSecret(secret);
    for (const host of this.#hosts.values()) {
      const holder = host.roll.find(hash);
      if (holder) return host.leave(holder);
    }
  }

  /** Lets a connection into a room. Nothing of the answer tells whether a class exists. */
  readonly receive: Reception = ({ version, secret, device }, address, connection) => {
    if (this.#isStopping) return { close: 'stopping' };
    const { sessionId, epoch, room } = address;
    const hash = hashSecret(secret);
    const isTeacher = this.#parts.teachers.has(hash);
    if (version !== protocolVersion) return { close: 'notWelcome' };
    const host = this.#hosts.get(sessionId);
    const holder = isTeacher ? ({ role: 'teacher' } as const) : host?.roll.find(hash);
    if (host && holder) {
      if (!wellFormedDevice.test(device) || device === '__proto__') return { close: 'brokenFrame' };
      return receive(host, { holder, device, epoch, room, connection });
    }
    const locked = this.#locked.get(sessionId);
    if (locked && isTeacher) return { close: 'newEpoch' };
    if (locked?.roll.find(hash)) return { close: locked.isDamaged ? 'over' : 'newEpoch' };
    return { close: this.#over.has(hash) ? 'over' : 'notWelcome' };
  };

  /** Writes what was decided and tells every device to come back. From now on nobody is let in. */
  async close(): Promise<void> {
    this.#isStopping = true;
    await this.#last;
    await Promise.all([...this.#hosts.values()].map((host) => host.close()));
    this.#hosts.clear();
    await this.#saveIdle();
    await this.#deleteDoomed();
    this.#cancelRetry?.();
  }

  #enterTeacher(sessionId: string): EnterReply | 'over' | undefined {
    const host = this.#hosts.get(sessionId);
    if (host) return host.isOver ? 'over' : host.enter({ role: 'teacher' });
    // Of a damaged class, too: who has its key hears why it can't come back.
    return this.#locked.has(sessionId) ? { state: 'away' } : 'over';
  }

  async #bringBack(file: SessionFile, read: ReadRecords): Promise<SessionHost | undefined> {
    const { surroundings, journal } = this.#parts;
    const world = { now: surroundings.now(), random: surroundings.random };
    if (!isEnough(read, world)) throw new DamagedClass('too much of it cannot be read');
    const { records, lost } = read;
    const { startedAt, epoch } = records.get('about') as About;
    const about = { startedAt, epoch: epoch + 1 };
    // First of all: an epoch that devices have seen must never come again.
    await file.commit(new Map([...records, ['about', about]])).catch((cause: unknown) => {
      journal.note('storage-failed');
      throw new NotWritten('the new epoch could not be written', { cause });
    });
    if (this.#isStopping) return undefined;
    const questions = (records.get('questions') as KeptQuestion[] | undefined) ?? [];
    const urns = await file.openUrns(questions.map(({ id }) => id));
    // Those of closed questions, and what cannot be read.
    const stale = (await file.listUrns()).filter((name) => !urns.has(name));
    this.lookForAddresses();
    const snapshot = joinState(records) as unknown as SessionState;
    const state = noteAddresses(restoreSession(snapshot, world), this.#addresses);
    const lesson = records.get('lesson') as Lesson;
    this.#locked.delete(file.sessionId);
    const host = this.#host(state, lesson, about, Roll.restore(records), file);
    host.restoreUrns(questions, { urns, stale, hasLostWork: lost.length > 0 });
    await host.settled();
    for (const name of stale)
      await file.saveUrn(name, null).catch(() => journal.note('storage-failed'));
    journal.note('class-restored');
    return host;
  }

  #host(
    state: SessionState,
    lesson: Lesson,
    about: About,
    roll: Roll,
    file: SessionFile,
  ): SessionHost {
    const { surroundings, journal } = this.#parts;
    const { sessionId } = state;
    const onend = (isErased: boolean) => {
      this.#hosts.delete(sessionId);
      this.#rememberOver(roll.hashes());
      if (isErased) return;
      this.#doomed.add(sessionId);
      this.#retryLater(0);
    };
    const makeCode = () => this.#makeCode();
    const onprefer = (address: string) => (this.#preferred = address);
    const does = { makeCode, onprefer, onend };
    const parts = { state, lesson, about, roll, file, surroundings, journal, ...does };
    const host = new SessionHost(parts);
    this.#hosts.set(sessionId, host);
    return host;
  }

  #rememberOver(hashes: readonly string[]): void {
    const known = [...this.#over, ...hashes];
    this.#over = new Set(known.slice(-overLimit));
  }

  #file(sessionId: string, key: Uint8Array): SessionFile {
    return new SessionFile(sessionId, key, this.#parts.storage, this.#parts.surroundings);
  }

  #makeCode(): string {
    const code = makeJoinCode(this.#parts.surroundings);
    return this.findByCode(code) ? this.#makeCode() : code;
  }

  async #saveIdle(): Promise<void> {
    const { storage, journal } = this.#parts;
    for (const locked of this.#locked.values())
      await locked.saveIdle(storage).catch(() => journal.note('storage-failed'));
  }

  /** What the disk does not let go now is tried again soon: a full disk gets room any moment. */
  async #deleteDoomed(attempt = 0): Promise<void> {
    const { storage, journal } = this.#parts;
    for (const sessionId of this.#doomed) {
      try {
        await storage.deleteSession(sessionId);
        this.#doomed.delete(sessionId);
      } catch {
        journal.note('storage-failed');
      }
    }
    if (this.#doomed.size > 0 && !this.#isStopping) this.#retryLater(attempt);
  }

  #retryLater(attempt: number): void {
    this.#cancelRetry?.();
    const ms = Math.min(longestRetryMs, firstRetryMs * 2 ** attempt);
    this.#cancelRetry = this.#parts.surroundings.later(ms, () => {
      void this.#afterTheLast(() => this.#deleteDoomed(attempt + 1));
    });
  }

  #afterTheLast<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(run);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** Whether all is there of which only the server had a copy: a seat's own work its device has, too. */
function isEnough({ records, lost }: ReadRecords, world: World): boolean {
  const lesson = records.get('lesson') as Lesson | undefined;
  if (!lesson || !records.has('about') || !records.has('state/scene')) return false;
  const parts = Object.keys(createSession({ ...anyClass, lesson }, world));
  return !parts.some((part) => lost.includes(`state/${part}`));
}

const anyClass = {
  sessionId: '',
  headCount: 0,
  mode: 'none',
  practice: false,
  tables: 0,
  liveTables: false,
  code: '',
  addresses: [],
  help: { adults: [], lines: [] },
} as const;

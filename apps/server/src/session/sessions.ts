import type { Ballot } from '@sightline/ballot';
import type { Lesson } from '@sightline/lesson';
import {
  protocolVersion,
  type ClassEntry,
  type EnterReply,
  type StartRequest,
} from '@sightline/protocol';
import { createSession, restoreSession, type SessionState } from '@sightline/session/director';
import type { Journal } from '../journal.ts';
import { makeJoinCode } from '../join-code.ts';
import { hashSecret, isSameHash, makeId } from '../secret.ts';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Reception } from '../sync/guest.ts';
import type { Cast } from '../urn/open-question.ts';
import type { KeptQuestion } from '../urn/urns.ts';
import { SessionHost } from './host.ts';
import { readLockedSession, type LockedSession } from './locked-session.ts';
import { receive } from './reception.ts';
import { joinState, type Records } from './records.ts';
import { Roll } from './roll.ts';
import { SessionFile, type About } from './session-file.ts';

const idleLimitMs = 4 * 60 * 60 * 1000;
const overLimit = 5_000;
const wellFormedDevice = /^[\w-]{8,32}$/;

export interface SessionsWords {
  readonly teacherHash: string;
  /** Where students join, the one to show first in front. */
  readonly addresses: () => readonly string[];
  readonly storage: Storage;
  readonly surroundings: Surroundings;
  readonly journal: Journal;
}

/** Every class of this server: running ones, and those that wait on disk for their key. */
export class Sessions {
  #words: SessionsWords;
  #hosts = new Map<string, SessionHost>();
  #locked = new Map<string, LockedSession>();
  /** Hashes of the secrets of classes that are over: their devices hear that, and not "not welcome". */
  #over = new Set<string>();

  constructor(words: SessionsWords) {
    this.#words = words;
  }

  /**
   * Finds the classes that a server before this one left, and deletes those nobody has come back to
   * for four hours.
   */
  async discover(): Promise<void> {
    const { storage, surroundings, journal } = this.#words;
    for (const sessionId of storage.listSessions()) {
      if (this.#hosts.has(sessionId)) continue;
      const locked = this.#read(sessionId);
      const isFresh = locked && surroundings.now() - locked.about.aliveAt < idleLimitMs;
      if (isFresh) this.#locked.set(sessionId, locked);
      else {
        this.#locked.delete(sessionId);
        await storage.deleteSession(sessionId).catch(() => journal.note('storage-failed'));
      }
    }
  }

  find(sessionId: string): SessionHost | undefined {
    return this.#hosts.get(sessionId);
  }

  findByCode(code: string): SessionHost | undefined {
    return [...this.#hosts.values()].find((host) => host.code === code);
  }

  /** Puts a ballot into the urn of its question, whichever class that is in. */
  async cast(ballot: Ballot): Promise<Cast | 'closed'> {
    const host = [...this.#hosts.values()].find((one) => one.hasQuestion(ballot.question));
    return host?.cast(ballot) ?? 'closed';
  }

  list(): ClassEntry[] {
    const running = [...this.#hosts.values()].filter(({ isOver }) => !isOver);
    const entries = [...running, ...this.#locked.values()].map(({ entry }) => entry);
    return entries.sort((a, b) => b.startedAt - a.startedAt);
  }

  /** Starts a class; durable when it returns. */
  async start(lesson: Lesson, request: Pick<StartRequest, 'headCount' | 'adult' | 'place'>) {
    const { surroundings, addresses } = this.#words;
    const { headCount, adult, place } = request;
    const state = createSession(
      {
        sessionId: makeId(surroundings, 16),
        lesson,
        headCount,
        code: this.#makeCode(),
        addresses: addresses(),
        help: { adult, place, lines: [] },
      },
      { now: surroundings.now(), random: surroundings.random },
    );
    const now = surroundings.now();
    const file = this.#file(state.sessionId, surroundings.random(32));
    const about = { startedAt: now, aliveAt: now, epoch: 1 };
    const host = this.#host(state, lesson, about, new Roll(), file);
    await host.settled();
    this.#words.journal.note('class-started');
    return host;
  }

  /** Brings a class back. Undefined when there is none that waits, or the key is not its key. */
  async restore(sessionId: string, key: Uint8Array): Promise<SessionHost | undefined> {
    if (!this.#locked.has(sessionId) || key.length !== 32) return undefined;
    const file = this.#file(sessionId, key);
    try {
      const records = file.open();
      const urns = await file.openUrns();
      if (!this.#locked.delete(sessionId)) return undefined;
      return await this.#bringBack(file, records, urns);
    } catch {
      return undefined;
    }
  }

  /** Exchanges a secret for the way in; `over` when its class is, undefined when it opens nothing. */
  enter(secret: string, sessionId: string | undefined): EnterReply | 'over' | undefined {
    const hash = hashSecret(secret);
    if (isSameHash(hash, this.#words.teacherHash)) return this.#enterTeacher(sessionId ?? '');
    for (const host of this.#hosts.values()) {
      const holder = host.roll.find(hash);
      if (holder) return host.isOver ? 'over' : host.enter(holder);
    }
    if (this.#over.has(hash)) return 'over';
    const isAway = [...this.#locked.values()].some(({ roll }) => roll.find(hash));
    return isAway ? { state: 'away' } : undefined;
  }

  /** Lets a connection into a room. Nothing of the answer tells whether a class exists. */
  readonly receive: Reception = ({ version, secret, device }, address, connection) => {
    const { sessionId, epoch, room } = address;
    const hash = hashSecret(secret);
    const isTeacher = isSameHash(hash, this.#words.teacherHash);
    if (version !== protocolVersion) return { close: 'notWelcome' };
    const host = this.#hosts.get(sessionId);
    const holder = isTeacher ? ({ role: 'teacher' } as const) : host?.roll.find(hash);
    if (host && holder) {
      if (!wellFormedDevice.test(device) || device === '__proto__') return { close: 'brokenFrame' };
      return receive(host, { holder, device, epoch, room, connection });
    }
    const locked = this.#locked.get(sessionId);
    if (locked && (isTeacher || locked.roll.find(hash))) return { close: 'newEpoch' };
    return { close: this.#over.has(hash) ? 'over' : 'notWelcome' };
  };

  /** Writes what was decided and tells every device to come back. */
  async close(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map((host) => host.close()));
    this.#hosts.clear();
  }

  #enterTeacher(sessionId: string): EnterReply | 'over' | undefined {
    const host = this.#hosts.get(sessionId);
    if (host) return host.isOver ? 'over' : host.enter({ role: 'teacher' });
    return this.#locked.has(sessionId) ? { state: 'away' } : 'over';
  }

  async #bringBack(
    file: SessionFile,
    records: Records,
    urns: ReadonlyMap<string, Uint8Array>,
  ): Promise<SessionHost | undefined> {
    const { surroundings, addresses, journal } = this.#words;
    const snapshot = joinState(records) as unknown as SessionState;
    if (snapshot.scene.stage === 'over') {
      await file.erase();
      return undefined;
    }
    const world = { now: surroundings.now(), random: surroundings.random };
    const state = { ...restoreSession(snapshot, world), addresses: addresses() };
    const before = records.get('about') as About;
    const about = { ...before, aliveAt: world.now, epoch: before.epoch + 1 };
    const lesson = records.get('lesson') as Lesson;
    const host = this.#host(state, lesson, about, Roll.restore(records), file);
    await host.restoreUrns(records.get('questions') as KeptQuestion[], urns);
    await host.settled();
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
    const { surroundings, journal } = this.#words;
    const { sessionId } = state;
    const onend = () => {
      this.#hosts.delete(sessionId);
      this.#rememberOver(roll.hashes());
    };
    const words = { state, lesson, about, roll, file, surroundings, journal, onend };
    const host = new SessionHost(words);
    this.#hosts.set(sessionId, host);
    return host;
  }

  #rememberOver(hashes: readonly string[]): void {
    const known = [...this.#over, ...hashes];
    this.#over = new Set(known.slice(-overLimit));
  }

  #file(sessionId: string, key: Uint8Array): SessionFile {
    return new SessionFile(sessionId, key, this.#words.storage, this.#words.surroundings);
  }

  #makeCode(): string {
    const code = makeJoinCode(this.#words.surroundings);
    return this.findByCode(code) ? this.#makeCode() : code;
  }

  /** A class whose records are damaged cannot be brought back. */
  #read(sessionId: string): LockedSession | undefined {
    try {
      return readLockedSession(this.#words.storage, sessionId);
    } catch {
      return undefined;
    }
  }
}

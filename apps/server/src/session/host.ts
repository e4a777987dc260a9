import type { Ballot } from '@sightline/ballot';
import type { Lesson } from '@sightline/lesson';
import {
  writeAck,
  writeDesk,
  type ClassEntry,
  type EnterReply,
  type JoinReply,
} from '@sightline/protocol';
import {
  boardOf,
  closedIn,
  hasBallots,
  isAnswerable,
  labelOf,
  lecternOf,
  mayAnswer,
  openQuestions,
  ownThingsOf,
  seatStateOf,
  step,
  tableBoardOf,
  type Effect,
  type SessionEvent,
  type SessionState,
} from '@sightline/session/director';
import type { Journal } from '../journal.ts';
import { hashSecret, makeId, makeSecret } from '../secret.ts';
import { repeat, type Surroundings } from '../surroundings.ts';
import type { Connection } from '../sync/guest.ts';
import { startPulse } from '../sync/pulse.ts';
import { Room } from '../sync/room.ts';
import type { Cast } from '../urn/open-question.ts';
import { Urns, type KeptQuestion } from '../urn/urns.ts';
import { Company } from './company.ts';
import { lastingOf, splitState, type Records } from './records.ts';
import type { Holder, Roll } from './roll.ts';
import { Seating } from './seating.ts';
import type { About, SessionFile } from './session-file.ts';
import { Tables } from './tables.ts';
import { Turn } from './turn.ts';

const tickEveryMs = 10_000;
const overLingersMs = 2_000;
const joinPatienceMs = 2_000;

export interface HostParts {
  readonly state: SessionState;
  readonly lesson: Lesson;
  readonly about: About;
  readonly roll: Roll;
  readonly file: SessionFile;
  readonly surroundings: Surroundings;
  readonly journal: Journal;
  /** A join code that no other class has. */
  readonly makeCode: () => string;
  readonly onprefer: (address: string) => void;
  /** The class is over and its connections closed; its files are deleted, if the disk let them. */
  readonly onend: (isErased: boolean) => void;
}

/** What was found of a class that comes back. */
export interface Found {
  /** Question → its ballots. */
  readonly urns: ReadonlyMap<string, Uint8Array>;
  /** Names of files of urns that are of closed questions, or that cannot be read. */
  readonly stale: readonly string[];
  /** Of some seats. */
  readonly hasLostWork: boolean;
}

interface Moment {
  readonly state: SessionState;
  readonly records: Records;
  /** Questions that were closed by then. */
  readonly closed: readonly string[];
}

/** One running class: lets the director decide, makes it durable, tells those who wait, writes the documents. */
export class SessionHost {
  readonly roll: Roll;
  readonly board = new Room('board');
  readonly lectern = new Room('lectern');
  readonly seats = new Seating();
  readonly tables: Tables;
  readonly teachers = new Company(8);
  readonly teacherBoards = new Company(8);
  /** Of the teacher's devices, those that came in as remotes. */
  readonly remotes = new Company(8);
  readonly remoteBoards = new Company(8);
  readonly projectors = new Company(16);
  readonly #parts: HostParts;
  readonly #turn: Turn<Moment>;
  readonly #urns: Urns;
  readonly #stops: (() => void)[];
  #state: SessionState;
  #durable: SessionState;
  #about: About;
  #questions: readonly KeptQuestion[] = [];
  #ticks = 0;
  #kept: { readonly reasons: readonly unknown[]; readonly records: Records } | undefined;
  /** Those whose keys are on the disk. */
  #durableQuestions: ReadonlySet<string> = new Set();
  #published: Partial<SessionState['sequences']> = {};
  #isClosed = false;
  #finished: Promise<void> | undefined;

  constructor(parts: HostParts) {
    const { state, about, roll, file, surroundings, journal } = parts;
    this.#parts = parts;
    this.#state = state;
    this.#durable = state;
    this.#about = about;
    this.roll = roll;
    this.#turn = new Turn<Moment>(
      {
        take: () => {
          return { state: this.#state, records: this.#records(), closed: this.#urns.closed };
        },
        commit: (moment) => this.#commit(moment),
        publish: (moment) => this.#publish(moment),
      },
      surroundings.later,
      journal,
    );
    this.#urns = new Urns(
      surroundings,
      (question, bytes) => file.saveUrn(question, bytes),
      (question, count) => void this.apply({ type: 'ballots', question, count }),
    );
    this.tables = new Tables(
      surroundings,
      () => (this.#state.liveTables ? this.#state.tables : 0),
      (table) => tableBoardOf(this.#durable, this.#parts.lesson, table),
    );
    this.#stops = [
      startPulse(this.board, surroundings),
      startPulse(this.lectern, surroundings),
      repeat(surroundings, tickEveryMs, () => this.#tick()),
    ];
    this.#turn.touch();
  }

  get sessionId(): string {
    return this.#state.sessionId;
  }

  get epoch(): number {
    return this.#about.epoch;
  }

  get code(): string {
    return this.#state.code;
  }

  get key(): string {
    return this.#parts.file.key;
  }

  /** Compares in constant time. */
  hasKey(key: Uint8Array): boolean {
    return this.#parts.file.hasKey(key);
  }

  /** Nobody can come in any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  get isOver(): boolean {
    return this.#state.scene.stage === 'over';
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The class as it would be if the power failed now. */
  get durableState(): SessionState {
    return this.#durable;
  }

  get entry(): ClassEntry {
    const { startedAt } = this.#about;
    const { sessionId, code, practice } = this.#state;
    const { title } = this.#parts.lesson;
    return { sessionId, title, code, startedAt, locked: false, practice };
  }

  /** Opens the urns that a server before this one had open; what was lost of the class is asked for again. */
  restoreUrns(kept: readonly KeptQuestion[], { urns, stale, hasLostWork: work }: Found): void {
    // A file that is gone was there if somebody had answered.
    const isWritten = (id: string) => stale.includes(id) || hasBallots(this.#state, id);
    this.#urns.restore(kept, urns, isWritten);
    this.#questions = this.#urns.keep();
    const questions = openQuestions(this.#state).filter((id) => !this.#urns.has(id));
    if (work || questions.length > 0) this.apply({ type: 'damaged', questions, work });
  }

  /** When all that has happened is durable, or the disk has failed. */
  settled(): Promise<void> {
    return this.#turn.settled();
  }

  /** A device has the code. Undefined when the class takes nobody. */
  async join(): Promise<JoinReply | 'full' | undefined> {
    const { surroundings } = this.#parts;
    const seatId = makeId(surroundings, 16);
    const effects = this.apply({ type: 'join', seatId });
    if (!effects.some(({ type }) => type === 'seated')) return this.isOver ? undefined : 'full';
    const secret = makeSecret(surroundings);
    this.roll.addSeat(hashSecret(secret), seatId);
    await this.#durableSoon();
    const entry = this.enter({ role: 'seat', seatId });
    return { sessionId: this.sessionId, secret, ...(entry && { entry }) };
  }

  /** The same for a device that has a seat here: it stays in that one. Undefined when it has none. */
  rejoin(secret: string): JoinReply | undefined {
    const holder = this.roll.find(hashSecret(secret));
    const entry = holder?.role === 'seat' && !this.isOver ? this.enter(holder) : undefined;
    return entry && { sessionId: this.sessionId, secret, entry };
  }

  /** The way in for the holder of a good secret; undefined for a seat that is gone. */
  enter(holder: Holder | { readonly role: 'teacher' }): EnterReply | undefined {
    const { sessionId, epoch } = this;
    if (holder.role !== 'seat')
      return { state: 'in', sessionId, epoch, role: holder.role, label: '' };
    const { seatId } = holder;
    const label = labelOf(this.#state, seatId);
    switch (seatStateOf(this.#state, seatId)) {
      case 'seated':
        return { state: 'in', sessionId, epoch, role: 'seat', label };
      case 'waiting':
        this.apply({ type: 'seatAsked', seatId });
        return { state: 'waiting', label };
      case 'gone':
        return undefined;
    }
  }

  /** The holder of a good secret gives its seat up. */
  async leave(holder: Holder): Promise<void> {
    if (holder.role !== 'seat') return;
    this.apply({ type: 'leave', seatId: holder.seatId });
    await this.#durableSoon();
  }

  /** A new secret for one more projector. */
  async addProjector(): Promise<string> {
    const secret = makeSecret(this.#parts.surroundings);
    this.roll.addProjector(hashSecret(secret));
    await this.#durableSoon();
    return secret;
  }

  /** A new secret for one more remote: this class, as its teacher. */
  async addRemote(): Promise<string> {
    const secret = makeSecret(this.#parts.surroundings);
    this.roll.addRemote(hashSecret(secret));
    await this.#durableSoon();
    return secret;
  }

  /** No secret of a remote is good any more, and what came in with one is closed. */
  async removeRemotes(): Promise<void> {
    this.roll.removeRemotes();
    for (const company of [this.remotes, this.remoteBoards]) company.close('removed');
    await this.#durableSoon();
  }

  hasQuestion(question: string): boolean {
    return this.#urns.has(question);
  }

  /** Empty when the question takes no answers now, or the seat is not in the class. */
  tokenFor(question: string, seatId: string): Uint8Array {
    const isSeated = seatStateOf(this.#state, seatId) === 'seated';
    const isAsked = isAnswerable(this.#state, question) && mayAnswer(this.#state, question, seatId);
    if (!isSeated || !isAsked) return new Uint8Array();
    return this.#urns.tokenFor(question, seatId);
  }

  /** @returns `kept` only when the ballot is durable; rejects when it could not be written */
  async cast(ballot: Ballot): Promise<Cast | 'closed'> {
    if (!isAnswerable(this.#state, ballot.question)) return 'closed';
    const wasDurable = this.#durableQuestions.has(ballot.question);
    const outcome = await this.#urns.cast(ballot);
    // Without its keys nobody could count the urn after a restart.
    const isDurable = wasDurable || this.#durableQuestions.has(ballot.question);
    if (outcome === 'kept' && !isDurable) throw new Error('the question is not durable');
    return outcome;
  }

  /** Lets the director decide on an event. `from` gets the acknowledgement when it is durable. */
  apply(event: SessionEvent, from?: Connection): readonly Effect[] {
    if (this.#isClosed) return [];
    const { lesson, surroundings } = this.#parts;
    const world = { now: surroundings.now(), random: surroundings.random };
    const { state, effects } = step(this.#state, event, lesson, world);
    this.#state = state;
    for (const effect of effects) this.#follow(effect, from);
    this.#turn.touch();
    return effects;
  }

  /**
   * The server stops: what was decided is written, everybody is told to come back. A class that is
   * over ends now, and not a little later.
   */
  async close(): Promise<void> {
    await this.#turn.settled();
    if (this.isOver) return this.#finish();
    this.#end('stopping');
  }

  #follow(effect: Effect, from: Connection | undefined): void {
    switch (effect.type) {
      case 'settle': {
        const { number, refusal } = effect;
        return this.#turn.whenDurable(() => from?.send(writeAck({ number, refusal })));
      }
      case 'expel':
        this.roll.removeSeat(effect.seatId);
        return this.#dismiss(effect.seatId, 'removed');
      case 'freed':
        this.roll.removeSeat(effect.seatId);
        return this.#turn.whenDurable(() => this.#dismiss(effect.seatId, 'left'));
      case 'drawCode':
        return void this.apply({ type: 'code', code: this.#parts.makeCode() });
      case 'resend': {
        const { seatId } = effect;
        return this.#turn.whenDurable(() =>
          this.seats.send(seatId, writeDesk(JSON.stringify(ownThingsOf(this.#state, seatId)))),
        );
      }
      case 'moved':
        return this.tables.seats.close('newEpoch', effect.seatId);
      case 'openQuestion':
        this.#urns.open(effect.question, effect.kind);
        this.#questions = this.#urns.keep();
        return;
      case 'closeQuestion': {
        // In the same turn, so that no commit can hold a closed question without its result.
        const released = this.#urns.close(effect.question, effect.crowd);
        this.#questions = this.#urns.keep();
        this.apply({ type: 'released', question: effect.question, released });
        return;
      }
      case 'dropQuestion':
        this.#urns.drop(effect.question);
        this.#questions = this.#urns.keep();
        return;
      case 'preferAddress':
        return this.#parts.onprefer(effect.address);
      case 'over':
        this.#about = { ...this.#about, isOver: true };
        this.#stops.push(this.#parts.surroundings.later(overLingersMs, () => void this.#finish()));
        return;
      case 'seated':
      case 'turnedAway':
        return;
    }
  }

  #dismiss(seatId: string, reason: 'removed' | 'left'): void {
    for (const seats of [this.tables.seats, this.seats]) {
      seats.close(reason, seatId);
      seats.forget(seatId);
    }
  }

  #tick(): void {
    this.#ticks++;
    this.apply({ type: 'tick' });
  }

  async #commit({ state, records, closed }: Moment): Promise<void> {
    const { file, journal } = this.#parts;
    try {
      await file.commit(records);
    } catch (error) {
      this.#noteStorage(false);
      throw error;
    }
    this.#durable = state;
    this.#durableQuestions = new Set(
      (records.get('questions') as KeptQuestion[]).map(({ id }) => id),
    );
    this.#noteStorage(true);
    void this.#urns.sweep(closed).catch(() => journal.note('storage-failed'));
  }

  #noteStorage(works: boolean): void {
    if (this.#state.isSaved === works) return;
    this.apply(
      works
        ? { type: 'storage', works }
        : { type: 'storage', works, durable: closedIn(this.#durable) },
    );
  }

  /** The same records as before while nothing lasting has changed; what passes is as old as a tick. */
  #records(): Records {
    const reasons = [
      this.#about,
      this.#questions,
      this.roll.version,
      this.#ticks,
      ...lastingOf(this.#state),
    ];
    if (this.#kept && reasons.every((reason, at) => reason === this.#kept?.reasons[at]))
      return this.#kept.records;
    const records = new Map<string, unknown>([
      ['about', this.#about],
      ['lesson', this.#parts.lesson],
      ['questions', this.#questions],
      ...this.roll.records,
      ...splitState(this.#state),
    ]);
    this.#kept = { reasons, records };
    return records;
  }

  #publish({ state }: Moment): void {
    const { lesson, surroundings } = this.#parts;
    const { board, lectern, table } = state.sequences;
    // The director counts what readers have to see anew: a mark or a ballot changes neither document.
    if (board !== this.#published.board) this.board.write(boardOf(state, lesson));
    if (lectern !== this.#published.lectern)
      this.lectern.write(lecternOf(state, lesson, surroundings.now()));
    if (table !== this.#published.table)
      this.tables.publish((one) => tableBoardOf(state, lesson, one));
    this.#published = state.sequences;
  }

  async #durableSoon(): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = this.#parts.surroundings.later(joinPatienceMs, resolve);
      this.#turn.whenDurable(() => {
        cancel();
        resolve();
      });
    });
  }

  #finish(): Promise<void> {
    this.#finished ??= this.#erase();
    return this.#finished;
  }

  async #erase(): Promise<void> {
    const { journal, file, onend } = this.#parts;
    this.#end('over');
    await this.#turn.settled();
    await this.#urns.idle();
    journal.note('class-over');
    const isErased = await file.erase().then(
      () => true,
      () => false,
    );
    if (!isErased) journal.note('storage-failed');
    onend(isErased);
  }

  #end(reason: 'over' | 'stopping'): void {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.tables.seats.close(reason);
    for (const company of [this.seats, this.teachers, this.teacherBoards, this.projectors])
      company.close(reason);
    this.#turn.stop();
    this.#urns.destroy();
    this.tables.close();
    this.board.close();
    this.lectern.close();
  }
}

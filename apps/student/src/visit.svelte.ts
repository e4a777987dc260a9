import type { Answer } from '@sightline/ballot';
import { parseJoinCode, type EnterReply } from '@sightline/protocol';
import type { Board, Desk, HelpCard, TableBoard, Work } from '@sightline/session';
import {
  activityOn,
  type BallotOutcome,
  type HearAgain,
  type LinkState,
} from '@sightline/session/client';
import type { BallotDraft, EasyRead } from '@sightline/ui/device';
import type { Component } from 'svelte';
import { Drafts } from './drafts.ts';
import type { JoinOutcome } from './join.ts';
import type { OtherTabs } from './other-tabs.ts';
import { endingOf, screenOf, type Ending, type Screen, type ShownEnding } from './screen.ts';
import type { KeptSeat, SeatStore } from './seat-store.ts';
import { withSeen, type SeenStep } from './seen-steps.ts';

/** One seat in a class, with reactive getters; `SeatSession` is one. */
export interface Seat {
  readonly state: LinkState;
  readonly label: string;
  readonly board: Board | undefined;
  readonly desk: Desk;
  readonly unsettled: number;
  /** The number on the student's real table; 0 before it was tapped. */
  readonly table: number;
  /** What the table has written; undefined where there is none. */
  readonly tableBoard: TableBoard | undefined;
  /** The handle of this seat's card in a step. */
  cardIn(stepId: string): string;
  /** The last work in this step was done in time, but came too late to count. */
  isLate(stepId: string): boolean;
  /** This seat does not answer that question: it came while it was open, in the place of one that left. */
  isOnlooking(questionId: string): boolean;
  saveWork(stepId: string, work: Work): void;
  sit(table: number): void;
  /** @param onagain hears that the question starts again, and what becomes of the answer then */
  castBallot(questionId: string, answer: Answer, onagain: HearAgain): Promise<BallotOutcome>;
  /** Lets go of it; it is still there for its secret. */
  close(): void;
  /** Gives it up. */
  leave(): void;
}

/** The part of the page that comes after the code box works: `class-part.ts` is one. */
export interface ClassPart {
  /** @param entry the way in, where joining has brought it along */
  openSeat(secret: string, entry?: EnterReply): Seat;
  /** Shows a seat to the student. */
  readonly View: Component<{ visit: Visit; screen: Screen }>;
}

export type Gap = Extract<LinkState['kind'], 'offline' | 'away' | 'blocked'> | '';

/** What a visit needs from the world. */
export interface Doors {
  /** @param secret of the seat that this device has: it stays where the code leads to its class */
  join(code: string, secret?: string): Promise<JoinOutcome>;
  /** Gives a seat up that is not open here yet, as well as can be. */
  giveUp(secret: string): void;
  /**
   * Never rejects: it is fetched until it is there.
   *
   * @param ondelay called when that failed or takes long, perhaps more than once
   */
  bringClass(ondelay: () => void): Promise<ClassPart>;
  /** Loads the page anew as soon as the server answers. Resolves when that is not now. */
  reload(): Promise<void>;
  /** What Help shows before there is a class; undefined when nobody can say. Never rejects. */
  askEmergency(): Promise<HelpCard | undefined>;
  readonly store: SeatStore;
  readonly tabs: Pick<OtherTabs, 'find' | 'hold' | 'ongiveway'>;
}

/** More rounds than a class has. */
const sentLimit = 64;

/** One tab's way through a class. What it knows lives in memory, but for what {@link KeptSeat} says. */
export class Visit {
  readonly #doors: Doors;
  #kept: KeptSeat | undefined;
  #seat: Seat | undefined = $state.raw();
  #part: ClassPart | undefined = $state.raw();
  #opening: 'no' | 'underWay' | 'delayed' = $state('no');
  /** Counts up on leaving: what was asked for before opens nothing after. */
  #leavings = 0;
  /** What was asked for last when joining. */
  #joining: Promise<unknown> = Promise.resolve();
  #beforeClass: HelpCard | undefined = $state.raw();
  #ended: { ending: ShownEnding; help: HelpCard | undefined } | undefined = $state.raw();
  readonly #drafts = new Drafts((isEasy) => this.#keep({ isEasy }));
  /** The code of another class, to which a link leads. */
  #wish = $state('');

  /** What stands in the code field. */
  code = $state('');
  isJoining = $state(false);
  trouble: Extract<JoinOutcome, { trouble: unknown }>['trouble'] | 'notWelcome' | '' = $state('');
  seen: readonly SeenStep[] = $state.raw([]);
  /** The seat was taken before this tab knew of it: what it has answered is not known here. */
  isBack = $state(false);
  /** The browser keeps nothing: a reload would lose the seat. */
  isForgetful = $state(false);

  /** @param code from the address; prefilled, not sent */
  constructor(doors: Doors, code: string) {
    this.#doors = doors;
    this.code = code;
    doors.tabs.ongiveway = (seat) => this.#giveWay(seat);
    const own = doors.store.read();
    if (own) void this.#comeBack(own, code);
    else void this.#lookAround(code);
  }

  get screen(): Screen {
    if (this.#ended) return { name: 'ended', ...this.#ended };
    if (this.#opening !== 'no') return { name: 'entering' };
    return this.#seat ? screenOf(this.#seat.state, this.#seat.board) : { name: 'join' };
  }

  /** What shows the seat; undefined until the first one is open. */
  get View(): ClassPart['View'] | undefined {
    return this.#part?.View;
  }

  /** There is a seat, but the part of the page that it needs does not come, or takes long. */
  get isDelayed(): boolean {
    return this.#opening === 'delayed';
  }

  /** Undefined before joining and after the end. */
  get seat(): Seat | undefined {
    return this.#ended ? undefined : this.#seat;
  }

  get board(): Board | undefined {
    return this.seat?.board;
  }

  get help(): HelpCard | undefined {
    return this.#ended ? this.#ended.help : (this.board?.help ?? this.#beforeClass);
  }

  /** Asked for whether anybody opens Help or not: nobody can tell who did. */
  async learnEmergency(): Promise<void> {
    this.#beforeClass = await this.#doors.askEmergency();
  }

  /**
   * Why nothing goes through just now; empty when it does. `away`: the class waits for its teacher.
   * `blocked`: pages load, but live connections are stopped on the way.
   */
  get gap(): Gap {
    const kind = this.seat?.state.kind;
    return kind === 'offline' || kind === 'away' || kind === 'blocked' ? kind : '';
  }

  /** A link leads to another class than the one this tab is in: which is it to be? */
  get isTorn(): boolean {
    if (this.#wish === '') return false;
    if (this.#ended || this.isDelayed) return true;
    const kind = this.#seat?.state.kind ?? 'entering';
    // Before the board has come, the old class may be over: then there is nothing to ask.
    return kind !== 'entering' && (kind !== 'online' || this.board !== undefined);
  }

  async join(typed: string): Promise<void> {
    const leavings = this.#beginJoining();
    const other = await this.#doors.tabs.find();
    if (leavings !== this.#leavings) return;
    if (other) {
      this.isJoining = false;
      return this.#comeBack(other, parseJoinCode(typed) ?? '');
    }
    const joining = this.#doors.join(typed);
    this.#joining = joining;
    await this.#arrive(leavings, await joining, parseJoinCode(typed) ?? '');
  }

  /** A link with this code was opened in this tab. */
  followLink(code: string): void {
    if (this.#kept) {
      this.#wish = code === this.#kept.code ? '' : code;
      return;
    }
    if (this.#ended) void this.leave();
    this.code = code;
    this.trouble = '';
  }

  /** Leaves for the class to which the link leads, once that has a seat for this device. */
  async changeClass(): Promise<void> {
    if (this.isJoining) return;
    const leavings = this.#beginJoining();
    const code = this.#wish;
    const joining = this.#doors.join(code, this.#kept?.secret);
    this.#joining = joining;
    await this.#arrive(leavings, await joining, code);
  }

  /** Stays in the class that it is in. */
  stay(): void {
    this.#wish = '';
    this.trouble = '';
  }

  /** Instead of waiting on: the secret that is kept opens the seat in the new page. */
  reload(): Promise<void> {
    return this.#doors.reload();
  }

  draftOf(activity: string): BallotDraft {
    return this.#drafts.of(activity);
  }

  get easyRead(): EasyRead {
    return this.#drafts.easyRead;
  }

  /** Call it when the board or the link has changed: keeps what was seen, and ends when it is over. */
  follow(): void {
    const { seat } = this;
    if (!seat) return;
    const { board } = seat;
    const ending = endingOf(seat.state, board);
    if (ending) return this.#end(ending, this.help);
    if (!board) return;
    this.seen = withSeen(this.seen, board);
    const { device } = board;
    if (device.screen !== 'step' || !device.question) return;
    const isSent = this.#kept?.sent.includes(device.question.id) ?? false;
    this.draftOf(activityOn(device)).recall(isSent);
  }

  /** Casts a ballot, and remembers in which rounds something is saved, not what. */
  castBallot(seat: Seat, question: string, answer: Answer, onagain: HearAgain) {
    const note = (outcome: Promise<BallotOutcome>, round: string) => {
      void outcome.then((how) => {
        const others = this.#kept?.sent.filter((id) => id !== round) ?? [];
        if (how === 'saved') this.#keep({ sent: [...others, round].slice(-sentLimit) });
      });
      return outcome;
    };
    const outcome = seat.castBallot(question, answer, (again, round) =>
      onagain(note(again, round), round),
    );
    return note(outcome, question);
  }

  /** Takes a seat back that is open in another window, or that our own fault closed. */
  reenter(): void {
    const own = this.#doors.store.read();
    this.#ended = undefined;
    if (own) void this.#comeBack(own, this.#wish);
  }

  /**
   * Forgets everything that this tab knows, at once.
   *
   * @returns when a seat that was still under way has been given back, too
   */
  leave(): Promise<void> {
    this.#leavings += 1;
    this.#opening = 'no';
    this.isJoining = false;
    this.#wish = '';
    this.#forget();
    this.#ended = undefined;
    this.code = '';
    this.trouble = '';
    return this.#joining.then(() => {});
  }

  #beginJoining(): number {
    this.isJoining = true;
    this.trouble = '';
    return this.#leavings;
  }

  /** A page that is opened anew goes on with the seat that this browser has in another tab. */
  async #lookAround(code: string): Promise<void> {
    const leavings = this.#leavings;
    const other = await this.#doors.tabs.find();
    const isFree = leavings === this.#leavings && !this.#kept && !this.isJoining;
    if (other && isFree) await this.#comeBack(other, code);
  }

  /** @param code of a link, which may lead to another class; or empty */
  async #comeBack(own: KeptSeat, code: string): Promise<void> {
    this.isBack = true;
    this.#drafts.forgetAnswers();
    this.#kept = own;
    this.#wish = code === own.code ? '' : code;
    await this.#enter(async () => {
      const other = await this.#doors.tabs.find();
      return other?.sessionId === own.sessionId ? other : own;
    });
  }

  /** Whoever has left meanwhile gives back what comes. */
  async #arrive(leavings: number, outcome: JoinOutcome, code: string): Promise<void> {
    if (leavings === this.#leavings) return this.#take(outcome, code);
    if ('secret' in outcome && outcome.secret !== this.#kept?.secret)
      this.#doors.giveUp(outcome.secret);
  }

  async #take(outcome: JoinOutcome, code: string): Promise<void> {
    this.isJoining = false;
    if ('trouble' in outcome) {
      this.trouble = outcome.trouble;
      return;
    }
    this.#wish = '';
    const { secret, sessionId, entry } = outcome;
    if (this.#kept?.secret === secret) {
      this.#keep({ code });
      if (this.#ended) this.reenter();
      return;
    }
    this.#forget();
    this.isBack = false;
    const seat: KeptSeat = { secret, sessionId, code, sent: [], isEasy: false };
    this.#hold(seat);
    await this.#enter(() => Promise.resolve(seat), entry);
  }

  async #enter(choose: () => Promise<KeptSeat>, entry?: EnterReply): Promise<void> {
    const leavings = this.#leavings;
    this.#ended = undefined;
    this.#seat = undefined;
    this.#opening = 'underWay';
    const bringing = this.#doors.bringClass(() => {
      if (leavings === this.#leavings && this.#opening === 'underWay') this.#opening = 'delayed';
    });
    const [part, seat] = await Promise.all([bringing, choose()]);
    if (leavings !== this.#leavings) return;
    this.#opening = 'no';
    this.#part = part;
    this.#hold(seat);
    this.#drafts.easyRead.isOn = seat.isEasy;
    this.#seat = part.openSeat(seat.secret, entry);
  }

  #hold(seat: KeptSeat): void {
    this.#kept = seat;
    this.isForgetful = !this.#doors.store.write(seat);
    this.#doors.tabs.hold(seat);
  }

  #keep(news: Partial<KeptSeat>): void {
    if (!this.#kept || this.#ended) return;
    this.#kept = { ...this.#kept, ...news };
    this.#doors.store.write(this.#kept);
    this.#doors.tabs.hold(this.#kept);
  }

  /** Another tab of this browser took a newer seat in the same class: there is one for both. */
  #giveWay(seat: KeptSeat): void {
    this.#leavings += 1;
    this.#opening = 'no';
    this.#kept = seat;
    this.#doors.store.write(seat);
    this.#seat?.leave();
    this.#end('takenOver', this.help);
  }

  #end(ending: Ending, help: HelpCard | undefined): void {
    if (ending === 'takenOver' || ending === 'broken') {
      this.#seat?.close();
      this.#doors.tabs.hold();
      this.#ended = { ending, help };
      return;
    }
    const code = this.#wish;
    this.#wish = '';
    this.#forget();
    // A link leads on: nothing is left to be said of the class before.
    if (code) this.code = code;
    else if (ending === 'notWelcome') this.trouble = 'notWelcome';
    else this.#ended = { ending, help };
  }

  #forget(): void {
    this.#doors.store.clear();
    this.#doors.tabs.hold();
    if (this.#seat) this.#seat.leave();
    else if (this.#kept && !this.#ended) this.#doors.giveUp(this.#kept.secret);
    this.#kept = undefined;
    this.isForgetful = false;
    this.#seat = undefined;
    this.#drafts.clear();
    this.seen = [];
  }
}

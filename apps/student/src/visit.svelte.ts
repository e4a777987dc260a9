import type { Answer } from '@sightline/ballot';
import type { EnterReply } from '@sightline/protocol';
import type { Board, Desk, HelpCard, TableBoard, Work } from '@sightline/session';
import type { BallotOutcome, HearAgain, LinkState } from '@sightline/session/client';
import type { BallotDraft, EasyRead } from '@sightline/ui/device';
import type { Component } from 'svelte';
import { Drafts } from './drafts.ts';
import type { JoinOutcome } from './join.ts';
import { endingOf, screenOf, type Ending, type Screen, type ShownEnding } from './screen.ts';
import type { SeatStore } from './seat-store.ts';
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
  leave(): void;
}

/** The part of the page that comes after the code box works: `class-part.ts` is one. */
export interface ClassPart {
  /** @param entry the way in, where joining has brought it along */
  openSeat(secret: string, entry?: EnterReply): Seat;
  /** Shows a seat to the student. */
  readonly View: Component<{ visit: Visit; screen: Screen }>;
}

/** What a visit needs from the world. */
export interface Doors {
  join(code: string): Promise<JoinOutcome>;
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
}

/** One tab's way through a class. What it knows lives in memory, but for the secret of its seat. */
export class Visit {
  readonly #doors: Doors;
  #seat: Seat | undefined = $state.raw();
  #part: ClassPart | undefined = $state.raw();
  #opening: 'no' | 'underWay' | 'delayed' = $state('no');
  /** Counts up on leaving: what was asked for before opens nothing after. */
  #leavings = 0;
  #beforeClass: HelpCard | undefined = $state.raw();
  #ended: { ending: ShownEnding; help: HelpCard | undefined } | undefined = $state.raw();
  readonly #drafts = new Drafts();

  /** What stands in the code field. */
  code = $state('');
  isJoining = $state(false);
  trouble: Extract<JoinOutcome, { trouble: unknown }>['trouble'] | 'notWelcome' | '' = $state('');
  seen: readonly SeenStep[] = $state.raw([]);
  /** The seat was taken before this tab knew of it: what it has answered is not known here. */
  isBack = $state(false);

  /** @param code from the address; prefilled, not sent */
  constructor(doors: Doors, code: string) {
    this.#doors = doors;
    this.code = code;
    const secret = doors.store.read();
    if (secret) void this.#comeBack(secret);
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

  /** Why nothing goes through just now; empty when it does. `away`: the class waits for its teacher. */
  get gap(): 'offline' | 'away' | '' {
    const kind = this.seat?.state.kind;
    return kind === 'offline' || kind === 'away' ? kind : '';
  }

  async join(code: string): Promise<void> {
    this.isJoining = true;
    this.trouble = '';
    const leavings = this.#leavings;
    const outcome = await this.#doors.join(code);
    if (leavings !== this.#leavings) return;
    this.isJoining = false;
    if ('trouble' in outcome) {
      this.trouble = outcome.trouble;
      return;
    }
    this.#doors.store.write(outcome.secret);
    this.isBack = false;
    await this.#enter(outcome.secret, outcome.entry);
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
    if (ending) this.#end(ending, this.help);
    else if (board) this.seen = withSeen(this.seen, board);
  }

  /** Takes a seat back that is open in another window, or that our own fault closed. */
  reenter(): void {
    const secret = this.#doors.store.read();
    this.#ended = undefined;
    if (secret) void this.#comeBack(secret);
  }

  /** Forgets everything that this tab knows. */
  leave(): void {
    this.#leavings += 1;
    this.#opening = 'no';
    this.isJoining = false;
    this.#doors.store.clear();
    this.#forget();
    this.#ended = undefined;
    this.code = '';
    this.trouble = '';
  }

  async #comeBack(secret: string): Promise<void> {
    this.isBack = true;
    this.#drafts.forgetAnswers();
    await this.#enter(secret);
  }

  async #enter(secret: string, entry?: EnterReply): Promise<void> {
    const leavings = this.#leavings;
    this.#ended = undefined;
    this.#seat = undefined;
    this.#opening = 'underWay';
    const part = await this.#doors.bringClass(() => {
      if (leavings === this.#leavings && this.#opening === 'underWay') this.#opening = 'delayed';
    });
    if (leavings !== this.#leavings) return;
    this.#opening = 'no';
    this.#part = part;
    this.#seat = part.openSeat(secret, entry);
  }

  #end(ending: Ending, help: HelpCard | undefined): void {
    if (ending === 'takenOver' || ending === 'broken') this.#seat?.leave();
    else {
      this.#doors.store.clear();
      this.#forget();
    }
    if (ending === 'notWelcome') this.trouble = 'notWelcome';
    else this.#ended = { ending, help };
  }

  #forget(): void {
    this.#seat?.leave();
    this.#seat = undefined;
    this.#drafts.clear();
    this.seen = [];
  }
}

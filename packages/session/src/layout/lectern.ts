import type { Progress, Released } from '@sightline/ballot';
import type { PhaseName, StepKind, TeacherStep } from '@sightline/lesson/view';
import type { ClassMode } from '@sightline/protocol';
import type { Figures } from './figures.ts';
import type { Hands } from './hands.ts';
import type { Report } from './report.ts';
import type { StoryMap } from './story.ts';

export type { Progress };

export interface SeatEntry {
  /** A handle for `admit` and `remove`; not the seat's secret. */
  readonly id: string;
  /** "Blue heron" */
  readonly label: string;
  /** How many came before it: lists follow it. */
  readonly arrival: number;
  /** `joining`: it has a seat, and has never had a live connection. */
  readonly state: 'joining' | 'here' | 'away' | 'waiting';
  /** The number on the student's table; 0 before it was tapped, and where none were set up. */
  readonly table: number;
}

export interface Surplus {
  /** Those that were let in. */
  readonly seats: number;
  /** One for each student. */
  readonly expected: number;
}

/** What of a class that was brought back could not be read from a damaged disk. */
export interface Lost {
  /** Questions whose answers were lost, and are asked for again. */
  readonly questions: number;
  /** Some seats, or what they had done. */
  readonly work: boolean;
}

export interface PlanEntry {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly weight: 'core' | 'may';
  readonly state: PlanState;
}

/**
 * How far the class has got with a step it is not at: `shown` to its end, left while it was `open`,
 * left with something still to show (`partly`), `skipped` where a later one was shown, or none of
 * these yet (`later`).
 */
export type PlanState = 'shown' | 'open' | 'partly' | 'now' | 'skipped' | 'later';

/** What the button "Reveal" does next; `none` when the step has nothing more to show. */
export type NextReveal =
  | 'close'
  | 'results'
  | 'key'
  | 'item'
  /** What follows from the choice that most are for. */
  | 'consequence'
  /** The next node of the story. */
  | 'node'
  | 'none';

/** Why a card should be looked at twice: something in it may be one of these. */
export type CardMark = 'number' | 'handle' | 'name' | 'blame' | 'insult';

/** A card as the teacher reads it. */
export interface CardEntry {
  /** Its handle, another one in every step. */
  readonly id: string;
  readonly text: string;
  /** What the teacher's device sends back to mean just these words. */
  readonly hash: string;
  /** `held`: it has marks, and goes to the class only at a second, deliberate press. */
  readonly state: 'new' | 'held' | 'setAside' | 'published';
  readonly marks: readonly CardMark[];
  readonly isWorry: boolean;
  /** Whose card it is, for the teacher's eyes; empty when that seat was removed. */
  readonly label: string;
  /** The number on the student's table; 0 where none was tapped. */
  readonly table: number;
  /** Most of its table tapped it. */
  readonly isAgreed: boolean;
  /** The words the class sees of this card, whatever it says now; empty for none. */
  readonly shown: string;
}

/** What the class wrote in a `cards` step, in no order that means anything. */
export interface CardQueue {
  /**
   * What may be shown: `any` card; where only two tables have written, or two seats, one of `each`;
   * where only one has, `none`.
   */
  readonly showable: 'any' | 'each' | 'none';
  readonly entries: readonly CardEntry[];
  /** How many seats still have to tap the number on their table. */
  readonly unseated: number;
}

/** A card that the teacher worries about, in the words that were read, until the class ends. */
export interface WorryEntry {
  readonly step: string;
  readonly title: string;
  readonly card: string;
  readonly hash: string;
  readonly text: string;
  readonly label: string;
}

export interface Timing {
  /** Whole minutes since the class left the lobby. */
  readonly elapsed: number;
  /** The minutes that the lesson has, without those for joining. */
  readonly planned: number;
  /** Whole minutes in this step, and its plan. */
  readonly inStep: number;
  readonly stepPlanned: number;
  /** Minutes by which the class would end late if the core steps that are left take as long as planned. */
  readonly over: number;
  /** Ids of later `may` steps for which there is no time. */
  readonly cuts: readonly string[];
}

/**
 * The document only the teacher's devices read: one Y.Map named `lectern` with these keys. An
 * object in a key is a Y.Map, too; everything else is JSON that is replaced whole.
 */
export interface Lectern {
  readonly sequence: number;
  readonly class: {
    readonly lesson: string;
    readonly title: string;
    readonly code: string;
    readonly addresses: readonly string[];
    readonly headCount: number;
    /** How many seats can be let in, and how many of those are away now. */
    readonly places: number;
    readonly away: number;
    /** How many devices could not come in lately because the class was full. */
    readonly turnedAway: number;
    /** How many have a seat, but no live connection yet, though there was time for one. */
    readonly unconnected: number;
    readonly locked: boolean;
    readonly paused: boolean;
    readonly blank: boolean;
    readonly stage: 'lobby' | 'running' | 'over';
    /** `unseen` until a projector connected or the teacher said there is none. */
    readonly mode: ClassMode;
    readonly practice: boolean;
    /** As on the board. */
    readonly tables: number;
    readonly liveTables: boolean;
    /**
     * Whether a device of the class has found this server: `page` when one has loaded the student
     * page from elsewhere, `joined` when one has had a live connection.
     */
    readonly reached: 'nobody' | 'page' | 'joined';
    readonly projector: 'unseen' | 'connected' | 'lost' | 'none';
    /** How many phones lead this class as remotes, connected now. */
    readonly remotes: number;
    /** False while the server cannot write to its disk: a restart would lose what happens now. */
    readonly saved: boolean;
    readonly lost: Lost;
  };
  /** Grows with each change of step or phase; intents that move the class carry it. */
  readonly cursor: number;
  /** By their ids, so that a change of one sends no other again. */
  readonly seats: Readonly<Record<string, SeatEntry>>;
  /** The number of the first seat that came in since then; a little earlier rather than later. */
  readonly moments: {
    readonly oneMinute: number;
    readonly twoMinutes: number;
    readonly fiveMinutes: number;
    readonly began?: number;
    readonly locked?: number;
  };
  /** More seats than students: a question that opened now could be answered twice by somebody. */
  readonly surplus?: Surplus;
  readonly questions: {
    /** Whether one takes ballots now, here or where the class was before. */
    readonly areOpen: boolean;
    /** How often one has started again because a seat was removed. */
    readonly restarts: number;
  };
  readonly plan: readonly PlanEntry[];
  /** Null in the lobby and when the class is over. */
  readonly now: {
    readonly step: TeacherStep;
    readonly phase: PhaseName;
    readonly next: NextReveal;
    readonly progress: Progress;
    /** The console suggests closing: most have answered, or the author's minutes are up. */
    readonly suggestClose: boolean;
    /** Once closed. */
    readonly released?: Released;
    /** Of a `spot` or `sort` step. */
    readonly figures?: Figures;
    /** Items the class has seen, in order. */
    readonly revealed: readonly string[];
    readonly hands?: Hands;
    /** Raised hands may stand in for ballots, here or at this node of a story. */
    readonly takesHands: boolean;
    /** Of a `scenario`. */
    readonly story?: StoryMap;
    /** Of a `cards` step. */
    readonly cards?: CardQueue;
  } | null;
  readonly worries: readonly WorryEntry[];
  /** What could be printed now; the console keeps the last one when the class is over. */
  readonly report: Report;
  /** Title and kind of the next step, for the private pane. */
  readonly upNext: { readonly title: string; readonly kind: StepKind } | null;
  readonly timing: Timing;
}

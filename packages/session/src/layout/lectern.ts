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
  readonly state: 'here' | 'away' | 'waiting';
}

export interface Surplus {
  /** Those that were let in. */
  readonly seats: number;
  /** One for each student, or for each table. */
  readonly expected: number;
}

export interface PlanEntry {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly minutes: number;
  readonly weight: 'core' | 'may';
  readonly state: 'done' | 'now' | 'later';
}

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

/** A card as the teacher reads it. */
export interface CardEntry {
  readonly id: string;
  readonly text: string;
  /** What the teacher's device sends back to publish just these words. */
  readonly hash: string;
  readonly isPublished: boolean;
  readonly isAgreed: boolean;
}

/** A table with at least one seat. */
export interface TableEntry {
  readonly table: number;
  readonly seats: number;
  readonly cards: readonly CardEntry[];
}

export interface Timing {
  /** Whole minutes since the class left the lobby. */
  readonly elapsed: number;
  /** The minutes that the lesson has, without those for joining. */
  readonly planned: number;
  /** Whole minutes in this step, and its plan. */
  readonly inStep: number;
  readonly stepPlanned: number;
  /** Minutes by which the class would end late if all that is left takes as long as planned. */
  readonly over: number;
  /** Id of a later `may` step that would win them back, if any. */
  readonly cut?: string;
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
    readonly locked: boolean;
    readonly paused: boolean;
    readonly blank: boolean;
    readonly stage: 'lobby' | 'running' | 'over';
    /** `unseen` until a projector connected or the teacher said there is none. */
    readonly mode: ClassMode;
    readonly practice: boolean;
    /**
     * Whether a device of the class has found this server: `page` when one has loaded the student
     * page from elsewhere, `joined` when one has a seat.
     */
    readonly reached: 'nobody' | 'page' | 'joined';
    readonly projector: 'unseen' | 'connected' | 'lost' | 'none';
    /** How many phones lead this class as remotes, connected now. */
    readonly remotes: number;
    /** False while the server cannot write to its disk: a restart would lose what happens now. */
    readonly saved: boolean;
  };
  /** Grows with each change of step or phase; intents that move the class carry it. */
  readonly cursor: number;
  readonly seats: readonly SeatEntry[];
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
    /** Of a `scenario`. */
    readonly story?: StoryMap;
    /** Of a `cards` step. */
    readonly tables?: readonly TableEntry[];
  } | null;
  /** What could be printed now; the console keeps the last one when the class is over. */
  readonly report: Report;
  /** Title and kind of the next step, for the private pane. */
  readonly upNext: { readonly title: string; readonly kind: StepKind } | null;
  readonly timing: Timing;
}

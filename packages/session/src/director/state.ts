import type { Released } from '@sightline/ballot';
import type { Phase } from '@sightline/lesson/view';
import type { ClassMode } from '@sightline/protocol';
import type { IntentRefusal } from '../intents/refusal.ts';
import type { Figures } from '../layout/figures.ts';
import type { Hands } from '../layout/hands.ts';
import type { HelpCard } from '../layout/help-card.ts';
import type { Lectern, Lost, Progress } from '../layout/lectern.ts';
import type { CardWork, Desk } from '../layout/work.ts';
import type { Clock } from './clock.ts';
import type { Shelf } from './shelf.ts';

type ById<T> = Readonly<Record<string, T>>;

/** What the class may see follows from this and the lesson alone; nothing of a seat is in it. */
export interface Scene {
  readonly stage: 'lobby' | 'running' | 'over';
  readonly locked: boolean;
  readonly paused: boolean;
  readonly blank: boolean;
  /** Grows with each change of step or phase. */
  readonly cursor: number;
  /** Empty in the lobby. */
  readonly stepId: string;
  /** Step id → how far it has got, for every step the class has been to. */
  readonly phases: ById<Phase>;
  /** Step id, in a story with its node → how far the wall has shown it (see `noteWall`). */
  readonly onWall: ById<Phase>;
  /** Activity (see `activityOf`) → what its urn gave at the close, frozen. */
  readonly results: ById<Released>;
  /** Step id → where its story is and was. */
  readonly stories: ById<Story>;
  /** Step id → what raised hands said. */
  readonly hands: ById<Hands>;
  /** Step id → cards for everybody to see. */
  readonly published: ById<readonly PublishedCard[]>;
}

/** The phase of the node the class is at stands in {@link Scene.phases}. */
export interface Story {
  /** Node ids from the first one to where the class is. */
  readonly trail: readonly string[];
  /** Node id → how it was when the class left it; nothing said there is lost. */
  readonly left: ById<{ readonly phase: Phase; readonly trail: readonly string[] }>;
}

/** The words as the teacher read them, whatever becomes of the card. */
export interface PublishedCard {
  /** The handle of the card; not for the class. */
  readonly card: string;
  readonly text: string;
}

export interface Seat {
  /** "Blue heron" */
  readonly label: string;
  /** How many seats came before it; the teacher's list follows it. */
  readonly arrival: number;
  /** A waiting seat came while the class was locked, and gets nothing before it is admitted. */
  readonly isWaiting: boolean;
  /** The number on the student's real table; 0 before it was tapped. */
  readonly table: number;
  /** Random: what the handles of its cards are made of (see `cardHandle`). */
  readonly cardSeed: string;
}

/** Whether the device of a seat is connected: `joining` before it has been for the first time. */
export interface Presence {
  readonly state: 'joining' | 'here' | 'away';
  /** Since when, on the class's clock. */
  readonly since: number;
  /** Of one that is away: how long it had been here, in ms. */
  readonly stayed: number;
  /** How many came, went or came back before: moments may be equal. */
  readonly turn: number;
}

/** A card whose seat has left: its teacher still reads it. */
export interface LeftCard {
  readonly label: string;
  readonly table: number;
  /** Its handle. */
  readonly card: string;
  readonly work: CardWork;
  /** The number of its seat. */
  readonly arrival: number;
}

/** A card in the words that the teacher has read. */
export interface ReadCard {
  readonly card: string;
  readonly hash: string;
}

/** What the teacher worries about stays as it was read, whatever becomes of the card or its seat. */
export interface Worry extends ReadCard {
  readonly step: string;
  readonly text: string;
  /** Of its seat. */
  readonly label: string;
}

/** An activity's urn, seen from here: its name and how full it is. */
export interface OpenedQuestion {
  /** 16 random characters of `[a-z2-7]`. */
  readonly id: string;
  /** How many different tokens have a ballot in it. */
  readonly ballots: number;
  /** How many seats could answer it, at its close; absent before. */
  readonly closed?: { readonly seats: number };
  /** How many seats had left the class before this round began. */
  readonly departures: number;
  /** How many seats have left since that could have answered it: what they gave stays. */
  readonly left: number;
  /** Seats in the places of those: they look on until the next question. */
  readonly onlookers: readonly string[];
  /** How often it has started again, each time under another id. */
  readonly restarts: number;
}

/** What one device has asked for so far. */
export interface Ledger {
  /** Number of the last intent that is settled. */
  readonly last: number;
  /** The latest refusals, so that an intent that comes again gets the same answer. */
  readonly refusals: readonly { readonly number: number; readonly refusal: IntentRefusal }[];
}

/** Results and figures that no disk has yet, by the names that they will have. */
export interface Withheld {
  readonly results: Scene['results'];
  readonly figures: ById<Figures>;
}

/** A class at one moment. Plain JSON: a snapshot of it is the class. */
export interface SessionState {
  readonly sessionId: string;
  readonly lesson: { readonly name: string; readonly version: string };
  readonly code: string;
  /** Where the class can be joined, the one to show first in front. */
  readonly addresses: readonly string[];
  /** The one that the teacher wants in front whenever it is there; empty for none. */
  readonly chosenAddress: string;
  readonly headCount: number;
  readonly mode: ClassMode;
  /** A rehearsal with simulated students. */
  readonly practice: boolean;
  /** How many tables have a number on them: 0 when none were set up. */
  readonly tables: number;
  /** Those at a table see each other's cards. */
  readonly liveTables: boolean;
  readonly help: HelpCard;
  readonly sequences: {
    readonly board: number;
    readonly lectern: number;
    /** Of all tables together. */
    readonly table: number;
  };
  readonly clock: Clock;
  readonly scene: Scene;
  readonly projector: Lectern['class']['projector'];
  readonly remotes: number;
  /** A device from elsewhere has loaded the student page. */
  readonly isFound: boolean;
  /** False while the host cannot write down what happens. */
  readonly isSaved: boolean;
  /** What closed while the host could not write: nobody is shown it before it is durable. */
  readonly withheld: Withheld;
  /** What of the class a damaged disk did not give back. */
  readonly lost: Lost;
  readonly seats: Shelf<Seat>;
  /** Of each seat; beside the seats, as it changes often and is worth no write of its own. */
  readonly presence: Shelf<Presence>;
  readonly presenceTurns: number;
  /** How many seats that were let in are gone again, however they went. */
  readonly departures: number;
  /** Places that the teacher has added. */
  readonly extraPlaces: number;
  /** Live at the table: where those sat whose places nobody has taken yet. */
  readonly freedTables: readonly number[];
  /** How many devices could not come in lately because the class was full, and when the last one. */
  readonly turnedAway: { readonly count: number; readonly at: number };
  /** How many had come when the class was locked, and when it began; null before that. */
  readonly arrivedBefore: { readonly locked: number | null; readonly began: number | null };
  /** How many had come by the last few moments, on the class's clock. */
  readonly arrivalsAt: readonly { readonly at: number; readonly arrivals: number }[];
  /** Seats that had never connected, though they had the time, when somebody last looked. */
  readonly unconnected: readonly string[];
  /** How many seats there ever were, and where in the words their labels begin. */
  readonly arrivals: number;
  readonly labelStart: number;
  /** Ids of seats that were removed and never come back. */
  readonly removed: readonly string[];
  /** Step id → cards that the teacher has set aside. */
  readonly setAside: ById<readonly ReadCard[]>;
  readonly worries: readonly Worry[];
  /** Step id → cards of seats that have left. */
  readonly leftCards: ById<readonly LeftCard[]>;
  /** Each seat's own work. */
  readonly desks: Shelf<Desk>;
  /** Step id → what its close gave, frozen. */
  readonly figures: ById<Figures>;
  /** Step id → how many seats said "done" or "skip". */
  readonly finished: ById<number>;
  /** When somebody last looked at how far the class had got, on the class's clock; activity → what they saw. */
  readonly progress: { readonly at: number; readonly words: ById<Progress> };
  /** Activity → its question, once opened. */
  readonly questions: ById<OpenedQuestion>;
  /** For each seat, and for `teacher`: device → what it has asked for. */
  readonly ledgers: Shelf<ById<Ledger>>;
}

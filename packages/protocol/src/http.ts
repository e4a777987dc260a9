import type { Role } from './role.ts';

/** In a request that must be done once, although its answer may get lost and it comes again. */
export interface Attempt {
  /** 32 hexadecimal digits, drawn for one press of a button. */
  readonly attempt?: string;
}

/** `POST /api/join`, body of a device that has a code. */
export interface JoinRequest {
  readonly code: string;
  /** Of the seat that the device has: where the code leads to its class, it stays in that one. */
  readonly secret?: string;
}

/** What a device keeps to come back to its seat. */
export interface JoinReply {
  readonly sessionId: string;
  readonly secret: string;
  /** What `POST /api/enter` would answer now; absent when the seat is gone again already. */
  readonly entry?: EnterReply;
}

/** `POST /api/enter`: a secret is exchanged for the way in. */
export interface EnterRequest {
  readonly secret: string;
  /** Needed from a teacher only: which class. */
  readonly sessionId?: string;
}

/** `POST /api/leave`: a device that has no connection gives its seat up. The answer is always `{}`. */
export interface LeaveRequest {
  readonly secret: string;
}

/**
 * - `in`: connect to `/sync/<sessionId>/<epoch>/…`
 * - `waiting`: the class is locked; ask again in two seconds
 * - `away`: the server was restarted and waits for the teacher's device; ask again in two seconds
 */
export type EnterReply =
  | {
      readonly state: 'in';
      readonly sessionId: string;
      readonly epoch: number;
      readonly role: Role;
      readonly label: string;
    }
  | { readonly state: 'waiting'; readonly label: string }
  | { readonly state: 'away' };

/** How a class takes part: on everybody's own device, on one for each table, or without any. */
export type ClassMode = 'own' | 'table' | 'none';

/** `POST /api/classes`: a teacher starts a class. */
export interface StartRequest extends Attempt {
  /** Name of a playable lesson. */
  readonly lesson: string;
  readonly mode: ClassMode;
  readonly headCount: number;
  /**
   * Where everybody has a device and the lesson has cards: how many tables have a number on them, from 2
   * to 20; 0 for none, which is the default.
   */
  readonly tables?: number;
  /** Those at a table see each other's cards; by default only the teacher reads a card. */
  readonly liveTables?: boolean;
  /** Age of the youngest student: steps and nodes for older ones are left out. */
  readonly youngest: number;
  /** The teacher means it: the youngest are younger than the lesson is for. */
  readonly ageConfirmed: boolean;
  /**
   * False leaves out every step and node that is marked as sensitive. They are left out of a class that
   * asks for them, too, where the safeguarding lead has not allowed them or no crisis line is checked.
   */
  readonly sensitive: boolean;
  /** Step id → the points the teacher wrote in place of the author's. */
  readonly points: Readonly<Record<string, readonly string[]>>;
  /** Names of those of the profile's adults who are in school today: at least one. */
  readonly inSchool: readonly string[];
}

/** `POST /api/practice`: starts a class of simulated students, which nobody real can join. */
export interface PracticeRequest extends Attempt {
  /** Name of a playable lesson. */
  readonly lesson: string;
}

/**
 * Answer to `POST /api/classes`, to `POST /api/practice` and to
 * `POST /api/classes/<sessionId>/key`. With the key a teacher's device can bring the class back after
 * the server was restarted; it stays in `sessionStorage`.
 */
export interface StartReply {
  readonly sessionId: string;
  readonly key: string;
}

/**
 * `POST /api/classes/<sessionId>/restore`, for a class that is `locked`, from whoever has its key.
 * Answer: {@link StartReply}.
 */
export interface RestoreRequest {
  readonly key: string;
}

/** `GET /api/classes` → `{ classes: ClassEntry[] }`. */
export interface ClassEntry {
  readonly sessionId: string;
  /** Empty while `locked`, as `code`. */
  readonly title: string;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Waits on disk for its key: see {@link RestoreRequest}. */
  readonly locked: boolean;
  /** A rehearsal with simulated students; it has no code, as a class without devices. */
  readonly practice: boolean;
}

/** `POST /api/classes/<sessionId>/projector` with an {@link Attempt}: opens `/teach/wall#<sessionId>.<secret>`. */
export interface ProjectorReply {
  readonly secret: string;
}

/**
 * `POST /api/classes/<sessionId>/remote`: opens `/teach/remote#<sessionId>.<secret>`, once. A new one
 * makes the one before worthless.
 */
export interface RemoteReply {
  readonly secret: string;
  /** For how long, in milliseconds. */
  readonly lastsMs: number;
}

/** `POST /api/pair`: a phone exchanges what it has scanned. */
export interface PairRequest {
  readonly secret: string;
}

/** What a phone keeps: its own way in as the teacher of this class alone, and the class's key. */
export interface PairReply extends StartReply {
  readonly secret: string;
}

/** Every refusal: a short name for the program and a sentence for the person. */
export interface Refusal {
  readonly error:
    | 'unknown'
    | 'not-allowed'
    | 'not-ready'
    | 'malformed'
    | 'closed'
    | 'full'
    | 'damaged'
    | 'too-many'
    | 'broken';
  readonly sentence: string;
}

import type { Answer } from '@sightline/ballot';
import type { Work } from '@sightline/session';

/** Something a simulated student does with its device. */
export type Deed =
  /** Of the question that its device shows by then. */
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'work'; readonly step: string; readonly work: Work }
  | { readonly type: 'write'; readonly step: string; readonly text: string }
  /** Loses its connection, and comes back. */
  | { readonly type: 'drop'; readonly forMs: number };

/** What one student does while its device asks for one thing, in order. */
export type Plan = readonly PlannedDeed[];

export interface PlannedDeed {
  /** After the deed before it. */
  readonly afterMs: number;
  readonly deed: Deed;
}

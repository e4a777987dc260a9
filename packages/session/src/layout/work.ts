/** A seat's own work in one `spot` step: the last revision wins. */
export interface SpotWork {
  readonly marks: readonly { readonly item: string; readonly reason?: string }[];
  /**
   * What the student said last. `done` and `skip` look the same from outside; the marks of who skips
   * stay on their own screen and are not counted.
   */
  readonly state: WorkState;
}

/** A seat's own order of the items of a `sort` step. */
export interface SortWork {
  /** Item ids, the first in front; every item once. */
  readonly order: readonly string[];
  readonly state: WorkState;
}

/** A seat's own card in a `cards` step, and the card of its table it would choose. */
export interface CardWork {
  /** Empty: no card. */
  readonly text: string;
  /** Handle of a card at the same table; empty when none is tapped. */
  readonly choice: string;
  readonly state: WorkState;
}

export type WorkState = 'open' | 'done' | 'skip';
export type Work = SpotWork | SortWork | CardWork;

/** Step id → this seat's work. */
export type Desk = Readonly<Record<string, Work>>;

/** What a device gets back of its own seat when it comes in. */
export interface OwnThings {
  /** The number on the student's real table; 0 before it was tapped. */
  readonly table: number;
  /** What the handles of this seat's cards are made of (see `cardHandle`); nobody else gets it. */
  readonly cardSeed: string;
  readonly desk: Desk;
  /** Questions that this seat does not answer: it came while they were open, in the place of one that left. */
  readonly onlooks: readonly string[];
}

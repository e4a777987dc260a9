/** A seat's own work in one `spot` step: the last revision wins. */
export interface SpotWork {
  readonly marks: readonly { readonly item: string; readonly reason?: string }[];
  /** The student said "done" or "skip"; both look the same from outside. */
  readonly finished: boolean;
}

/** Step id → this seat's work. */
export type Desk = Readonly<Record<string, SpotWork>>;

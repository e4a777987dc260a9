/** A seat's own work in one `spot` step: the last revision wins. */
export interface SpotWork {
  readonly marks: readonly { readonly item: string; readonly reason?: string }[];
  /**
   * What the student said last. `done` and `skip` look the same from outside; the marks of who skips
   * stay on their own screen and are not counted.
   */
  readonly state: 'open' | 'done' | 'skip';
}

/** Step id → this seat's work. */
export type Desk = Readonly<Record<string, SpotWork>>;

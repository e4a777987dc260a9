/** Always on every student screen, also offline. A line without a recent check never stands here. */
export interface HelpCard {
  /** The adult in this school, typed in by the teacher; empty when none was given. */
  readonly adult: string;
  readonly place: string;
  readonly lines: readonly {
    readonly name: string;
    readonly contact: string;
    readonly purpose: 'now' | 'talk' | 'remove';
    /** The middle of a sentence, as `hours`, which are empty when unknown. */
    readonly whatFor: string;
    readonly hours: string;
  }[];
}

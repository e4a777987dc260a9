/** Always on every student screen, also offline, and on the wall's closing. */
export interface HelpCard {
  /** Adults in this school who are there today, the first to turn to in front; empty when none was named. */
  readonly adults: readonly { readonly name: string; readonly place: string }[];
  /** The emergency number of the country, and lines that this school has checked in time. */
  readonly lines: readonly {
    readonly name: string;
    readonly contact: string;
    readonly purpose: 'now' | 'crisis' | 'talk' | 'remove';
    /** The middle of a sentence, as `hours`, which are empty when unknown. */
    readonly whatFor: string;
    readonly hours: string;
  }[];
}

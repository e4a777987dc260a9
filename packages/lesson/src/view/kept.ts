/** A sentence that a rule about words takes for a mistake, and its author keeps. */
export interface Kept {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  /** Path inside the lesson folder, with forward slashes. */
  readonly file: string;
  /** Where the reason stands; 1-based. */
  readonly line: number;
}

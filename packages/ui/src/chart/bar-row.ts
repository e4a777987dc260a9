/** One option of a question and what was made of it. */
export interface BarRow {
  readonly id: string;
  /** What the class calls it, where it has a letter. */
  readonly letter?: string;
  readonly label: string;
  /** How many picked it; absent where the split is never shown. */
  readonly count?: number;
  /** The author's word on it, once revealed. */
  readonly isRight?: boolean;
  readonly reason?: string;
}

/** One option of a question and what was made of it. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** How many picked it; absent where the split is never shown. */
  readonly count?: number;
  /** The author's word on it, once revealed. */
  readonly isRight?: boolean;
  readonly reason?: string;
}

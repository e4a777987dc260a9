/** An author's mistake, as data. */
export interface Diagnostic {
  /** Permanent name, such as `field-missing`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path inside the lesson folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly fix: string;
}

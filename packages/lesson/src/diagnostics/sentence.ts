import type { Diagnostic } from '../diagnostic.ts';

/** What is wrong and what to do about it. */
export type Sentence = Pick<Diagnostic, 'severity' | 'message' | 'fix'>;

export const error = (message: string, fix: string): Sentence => ({
  severity: 'error',
  message,
  fix,
});

/** The lesson can be taught as it is, but somebody should look. */
export const warning = (message: string, fix: string): Sentence => ({
  severity: 'warning',
  message,
  fix,
});

import { fits } from './fits.ts';
import type { Answer, Question } from './question.ts';

/** What was counted. It never leaves the process that holds the answers. */
export interface Tally {
  /** Answers that were no skip. */
  readonly answers: number;
  /** How many picked each option, in the author's order. */
  readonly counts: readonly number[];
}

/** Skips, and answers that do not fit, are not counted. */
export function tally(question: Question, answers: readonly Answer[]): Tally {
  const counts = new Array<number>(question.options).fill(0);
  let given = 0;
  for (const answer of answers) {
    if (answer.kind === 'skip' || !fits(question, answer)) continue;
    given += 1;
    for (const option of answer.picked) counts[option]! += 1;
  }
  return { answers: given, counts };
}

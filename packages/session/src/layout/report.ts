import type { Released } from '@sightline/ballot';
import type { StepKind } from '@sightline/lesson/view';
import type { Hands } from './hands.ts';

/** What is left to print after a class: released results, and nothing of a student. */
export interface Report {
  readonly steps: readonly ReportStep[];
}

/** A step the class has been to. */
export interface ReportStep {
  readonly title: string;
  readonly kind: StepKind;
  readonly questions: readonly ReportQuestion[];
  /** Of a `scenario`: the titles of its nodes, as the class went. */
  readonly path: readonly string[];
}

export interface ReportQuestion {
  readonly question: string;
  readonly options: readonly string[];
  /** Only what the class itself was shown. */
  readonly released?: Released;
  readonly hands?: Hands;
  /** Of an estimate: the true value with its unit. */
  readonly truth?: string;
}

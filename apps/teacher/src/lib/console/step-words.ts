import type { PlanState } from '@sightline/session';
import { m } from '@sightline/ui/messages';

interface StepWords {
  /** In place of its number. */
  readonly mark?: string;
  /** Empty where there is nothing to say. */
  readonly words: () => string;
}

const nothing = () => '';

/** What the list of steps says of each: a step is ticked only when all of it was shown. */
export const stepWords: Readonly<Record<PlanState, StepWords>> = {
  shown: { mark: '✓', words: m.console_step_shown },
  open: { words: m.console_step_open },
  partly: { words: m.console_step_partly },
  now: { mark: '▸', words: nothing },
  skipped: { words: m.console_step_skipped },
  later: { words: nothing },
};

/** The class has not come to it. */
export const isAhead = (state: PlanState): boolean => state === 'later' || state === 'skipped';

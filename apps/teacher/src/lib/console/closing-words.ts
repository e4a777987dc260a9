import type { StepKind } from '@sightline/lesson/view';
import { m } from '@sightline/ui/messages';

interface ClosingWords {
  /** What the press does. */
  readonly offer: () => string;
  /** That a second press does it. */
  readonly ask: () => string;
  /** What nobody can do afterwards. */
  readonly warn: () => string;
}

const question: ClosingWords = {
  offer: m.console_close_question,
  ask: m.console_close_question_now,
  warn: m.console_close_question_asks,
};

/** Of what is open in a step of each kind. */
export const closingWords: Readonly<Record<StepKind, ClosingWords>> = {
  talk: question,
  poll: question,
  estimate: question,
  spot: {
    offer: m.console_close_marking,
    ask: m.console_close_marking_now,
    warn: m.console_close_marking_asks,
  },
  sort: {
    offer: m.console_close_sorting,
    ask: m.console_close_sorting_now,
    warn: m.console_close_sorting_asks,
  },
  scenario: {
    offer: m.console_close_vote,
    ask: m.console_close_vote_now,
    warn: m.console_close_vote_asks,
  },
  cards: {
    offer: m.console_close_cards,
    ask: m.console_close_cards_now,
    warn: m.console_close_cards_asks,
  },
  help: question,
};

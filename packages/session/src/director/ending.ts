import { startClock } from './clock.ts';
import { lobby, nobody } from './create.ts';
import { accept, type Decision } from './decision.ts';
import { nothingLost } from './loss.ts';
import { openQuestions } from './questions.ts';
import type { SessionState } from './state.ts';
import { nothingWithheld } from './withheld.ts';

/** A class in which nobody has asked for anything for so long ends itself. */
export const idleLimitMs = 4 * 60 * 60 * 1000;

export function isIdle({ clock }: SessionState): boolean {
  return clock.passed - clock.intentAt >= idleLimitMs;
}

/** Ends the class. Of what it was, only the help card is left. */
export function end(state: SessionState): Decision {
  const { sessionId, lesson, mode, practice, help, sequences, clock, scene } = state;
  const dropped = openQuestions(state).map((question) => {
    return { type: 'dropQuestion', question } as const;
  });
  const over: SessionState = {
    sessionId,
    lesson,
    code: '',
    addresses: [],
    chosenAddress: '',
    headCount: 0,
    mode,
    practice,
    tables: 0,
    liveTables: false,
    help,
    sequences,
    clock: startClock(clock.seen),
    scene: { ...lobby, stage: 'over', cursor: scene.cursor + 1 },
    projector: 'unseen',
    remotes: 0,
    isFound: false,
    isSaved: true,
    withheld: nothingWithheld,
    lost: nothingLost,
    seats: {},
    presence: {},
    presenceTurns: 0,
    ...nobody,
    arrivals: 0,
    labelStart: 0,
    removed: [],
    setAside: {},
    worries: [],
    desks: {},
    figures: {},
    finished: {},
    progress: { at: 0, words: {} },
    questions: {},
    ledgers: {},
  };
  return accept(over, ...dropped, { type: 'over' });
}

import { progressOf as inWords, words as order } from '@sightline/ballot';
import type { Lesson, Step } from '@sightline/lesson';
import type { Progress } from '../layout/lectern.ts';
import { activityOf } from './activity.ts';
import { crowdSize } from './crowd.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import { currentStep, phaseOf } from './steps.ts';

/** How often the words move: what comes in between can't be told from them. */
const everyMs = 30_000;

/** Kinds of steps in which every seat has work of its own. */
const ownWork: readonly Step['kind'][] = ['spot', 'sort', 'cards'];

/** Looks at how far the class has got, if it is time to. At the close the last look stays. */
export function lookAtProgress(state: SessionState, lesson: Lesson): SessionState {
  const { at, words } = state.progress;
  const { passed } = state.clock;
  const step = currentStep(state.scene, lesson);
  if (!step || passed - at < everyMs) return state;
  const phase = phaseOf(state.scene, step);
  if (phase.name !== 'open') return state;
  const activity = activityOf(step.id, phase);
  const asked = valueOf(state.questions, activity);
  const ready = asked?.ballots ?? valueOf(state.finished, step.id) ?? 0;
  const word = further(valueOf(words, activity), inWords(ready, crowdSize(state, asked)));
  return { ...state, progress: { at: passed, words: { ...words, [activity]: word } } };
}

/** A word that went back when a seat is removed would tell that it had finished. */
function further(before: Progress | undefined, now: Progress): Progress {
  if (before === undefined || before === 'hidden' || now === 'hidden') return now;
  return order.indexOf(before) > order.indexOf(now) ? before : now;
}

/** How many have sent or skipped, when somebody last looked. */
export function progressOf(state: SessionState, step: Step): Progress {
  const phase = phaseOf(state.scene, step);
  const activity = activityOf(step.id, phase);
  const asked = valueOf(state.questions, activity);
  const isAsked = ownWork.includes(step.kind) || asked !== undefined;
  const now = inWords(0, crowdSize(state, asked));
  if (!isAsked || phase.name !== 'open' || now === 'hidden') return 'hidden';
  return valueOf(state.progress.words, activity) ?? now;
}

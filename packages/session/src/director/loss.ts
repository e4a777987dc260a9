import type { Lesson } from '@sightline/lesson';
import type { Lost } from '../layout/lectern.ts';
import type { Outcome } from './decision.ts';
import { restartQuestions } from './questions.ts';
import type { SessionState } from './state.ts';
import type { World } from './world.ts';

export const nothingLost: Lost = { questions: 0, work: false };

/** Asks again what nobody can count any more, and remembers for the teacher what was lost. */
export function noteDamage(
  state: SessionState,
  { questions, work }: { readonly questions: readonly string[]; readonly work: boolean },
  lesson: Lesson,
  world: World,
): Outcome {
  const lost: Lost = { questions: questions.length, work };
  return restartQuestions({ ...state, lost }, lesson, world, questions);
}

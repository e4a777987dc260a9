import type { Lesson } from '@sightline/lesson';
import type { SessionState } from '../director/state.ts';
import { findStep } from '../director/steps.ts';
import type { WorryEntry } from '../layout/lectern.ts';

/** What the teacher worries about, from every step, in the order in which it was marked. */
export function worriesOf({ worries }: SessionState, lesson: Lesson): readonly WorryEntry[] {
  return worries.map((worry) => ({ ...worry, title: findStep(lesson, worry.step)?.title ?? '' }));
}

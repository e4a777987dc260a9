import type { Lesson, Step } from '@sightline/lesson';
import type { Scene, SessionState } from '../director/state.ts';
import { currentStep, nextReveal, phaseOf } from '../director/steps.ts';
import { isToldIn } from '../director/story.ts';
import type { PlanEntry, PlanState } from '../layout/lectern.ts';

/** The steps in order, and what has become of each. */
export function planOf({ scene }: SessionState, lesson: Lesson): PlanEntry[] {
  const { steps } = lesson;
  const now = currentStep(scene, lesson);
  const furthest = steps.findLastIndex(({ id }) => Object.hasOwn(scene.phases, id));
  return steps.map((step, at) => {
    const { id, kind, title, minutes, weight } = step;
    const state = step === now ? 'now' : stateOf(scene, step, at < furthest);
    return { id, kind, title, minutes, weight, state };
  });
}

function stateOf(scene: Scene, step: Step, isBefore: boolean): PlanState {
  if (!Object.hasOwn(scene.phases, step.id)) return isBefore ? 'skipped' : 'later';
  const phase = phaseOf(scene, step);
  if (phase.name === 'open') return 'open';
  const isShown =
    step.kind === 'scenario' ? isToldIn(scene, step) : nextReveal(step, phase) === 'none';
  return isShown ? 'shown' : 'partly';
}

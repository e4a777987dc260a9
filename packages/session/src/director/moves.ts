import { revealOrder, type Lesson, type Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { enterStep } from './clock.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { closeDesks } from './desks.ts';
import { closeQuestion, openQuestion } from './questions.ts';
import type { SessionState } from './state.ts';
import { currentStep, findStep, nextItem, nextPhase, phaseOf } from './steps.ts';
import { revealInStory } from './story.ts';
import type { World } from './world.ts';

/** To any step of the lesson; from the lobby this begins the class. */
export function goToStep(
  state: SessionState,
  { step: stepId, seen }: { readonly step: string; readonly seen: number },
  lesson: Lesson,
  world: World,
): Decision {
  const { scene } = state;
  if (seen !== scene.cursor) return refuse(state, 'moved');
  const step = findStep(lesson, stepId);
  if (!step) return refuse(state, 'unknown');
  if (scene.stage === 'running' && scene.stepId === stepId) return accept(state);
  const moved: SessionState = {
    ...state,
    clock: enterStep(state.clock, scene.stepId),
    arrivedBefore: {
      ...state.arrivedBefore,
      began: state.arrivedBefore.began ?? state.arrivals,
    },
    scene: {
      ...scene,
      stage: 'running',
      cursor: scene.cursor + 1,
      stepId,
      phases: { ...scene.phases, [stepId]: phaseOf(scene, step) },
    },
  };
  return openQuestion(moved, step, world);
}

/** The next phase of the step, or of its story; of a `spot` the next item, or the one that is named. */
export function reveal(
  state: SessionState,
  { seen, item }: { readonly seen: number; readonly item?: string | undefined },
  lesson: Lesson,
  world: World,
): Decision {
  const { scene } = state;
  if (seen !== scene.cursor) return refuse(state, 'moved');
  const step = currentStep(scene, lesson);
  if (!step) return refuse(state, 'unknown');
  if (step.kind === 'scenario')
    return item === undefined ? revealInStory(state, step, world) : refuse(state, 'unknown');
  const phase = phaseOf(scene, step);
  const next = item === undefined ? afterReveal(step, phase) : afterItem(step, phase, item);
  if (!next) return refuse(state, 'unknown');
  const moved: SessionState = {
    ...state,
    scene: {
      ...scene,
      cursor: scene.cursor + 1,
      phases: { ...scene.phases, [step.id]: next },
    },
  };
  return next.name === 'closed' ? closeQuestion(closeDesks(moved, step), step) : accept(moved);
}

function afterReveal(step: Step, phase: Phase): Phase | undefined {
  const name = nextPhase(step, phase) ?? phase.name;
  const item = step.kind === 'spot' && name === 'key' ? nextItem(step, phase) : undefined;
  if (item !== undefined) return { name, revealed: [...phase.revealed, item] };
  return name === phase.name ? undefined : { name, revealed: phase.revealed };
}

function afterItem(step: Step, phase: Phase, item: string): Phase | undefined {
  const isReady = phase.name === 'key' || nextPhase(step, phase) === 'key';
  const isHidden = revealOrder(step).includes(item) && !phase.revealed.includes(item);
  if (step.kind !== 'spot' || !isReady || !isHidden) return undefined;
  return { name: 'key', revealed: [...phase.revealed, item] };
}

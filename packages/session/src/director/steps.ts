import { phasesOf, revealOrder, type Lesson, type Step } from '@sightline/lesson';
import type { Phase, PhaseName } from '@sightline/lesson/view';
import type { NextReveal } from '../layout/lectern.ts';
import { valueOf } from './record.ts';
import type { Scene } from './state.ts';

export function findStep(lesson: Lesson, stepId: string): Step | undefined {
  return lesson.steps.find((step) => step.id === stepId);
}

/** The step the class is at; undefined in the lobby and when the class is over. */
export function currentStep(scene: Scene, lesson: Lesson): Step | undefined {
  return scene.stage === 'running' ? findStep(lesson, scene.stepId) : undefined;
}

/** How far a step has got; its first phase when the class has not been there. */
export function phaseOf(scene: Scene, step: Step): Phase {
  return valueOf(scene.phases, step.id) ?? firstPhase(step);
}

/** How a step begins, or a node of its story. */
export function firstPhase(step: Step, nodeId?: string): Phase {
  const node = step.kind === 'scenario' ? (nodeId ?? step.nodes[0]?.id ?? '') : undefined;
  const name = phasesOf(step, node)[0] ?? 'shown';
  return { name, revealed: [], ...(node !== undefined && { node, round: 1 }) };
}

/** The phase after this one, if there is one. */
export function nextPhase(step: Step, { name, node }: Phase): PhaseName | undefined {
  const names = phasesOf(step, node);
  return names[names.indexOf(name) + 1];
}

/** The first item in reading order that the class has not seen the verdict of. */
export function nextItem(step: Step, { revealed }: Phase): string | undefined {
  return revealOrder(step).find((item) => !revealed.includes(item));
}

/** What `reveal` would do now; of a scenario its story knows. */
export function nextReveal(step: Step, phase: Phase): NextReveal {
  const next = nextPhase(step, phase);
  if (next === 'closed') return 'close';
  if (next === 'results') return 'results';
  const hasItem = step.kind === 'spot' && nextItem(step, phase) !== undefined;
  if (next === 'key') return hasItem ? 'item' : 'key';
  return phase.name === 'key' && hasItem ? 'item' : 'none';
}

import type { Lesson } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { valueOf } from './record.ts';
import type { Scene, SessionState } from './state.ts';
import { currentStep, phaseOf } from './steps.ts';

const placeOf = (stepId: string, node: string | undefined): string =>
  node === undefined ? stepId : `${stepId}/${node}`;

/** How far the wall has shown a step, or a node of its story; undefined when it never has. */
export function shownOf({ onWall }: Scene, stepId: string, node?: string): Phase | undefined {
  return valueOf(onWall, placeOf(stepId, node));
}

/** Keeps how far the wall has shown where the class is. What is passed behind a blank one is not shown. */
export function noteWall(state: SessionState, lesson: Lesson): SessionState {
  const { scene } = state;
  const step = currentStep(scene, lesson);
  if (!step || scene.blank) return state;
  const phase = phaseOf(scene, step);
  if (isSame(shownOf(scene, step.id, phase.node), phase)) return state;
  const onWall = { ...scene.onWall, [placeOf(step.id, phase.node)]: phase };
  return { ...state, scene: { ...scene, onWall } };
}

function isSame(before: Phase | undefined, now: Phase): boolean {
  if (before === now) return true;
  const isAsFar = before?.name === now.name && before.round === now.round;
  return isAsFar && before.revealed.join(' ') === now.revealed.join(' ');
}

/** Of a class that began before this was kept: as if its wall had never been blank. */
export function onWallSince({ phases, stories }: Omit<Scene, 'onWall'>): Scene['onWall'] {
  const left = Object.entries(stories).flatMap(([stepId, { left }]) =>
    Object.values(left).map(({ phase }) => [placeOf(stepId, phase.node), phase] as const),
  );
  const last = Object.entries(phases).map(
    ([stepId, phase]) => [placeOf(stepId, phase.node), phase] as const,
  );
  return Object.fromEntries([...left, ...last]);
}

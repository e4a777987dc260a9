import type { Board } from '@sightline/session';
import type { ShownStep } from '@sightline/ui/device';

export interface SeenStep {
  readonly stepId: string;
  /** Where its ballots went; absent where it has none. */
  readonly questionId?: string;
  readonly shown: ShownStep;
}

/** Puts what the device shows now into what it has seen: each step once, in the order of its first sight. */
export function withSeen(seen: readonly SeenStep[], board: Board): readonly SeenStep[] {
  const { device } = board;
  if (device.screen !== 'step') return seen;
  const { stepId, step, phase, question, released, heat } = device;
  const now: SeenStep = {
    stepId,
    ...(question && { questionId: question.id }),
    shown: { step, phase, ...(released && { released }), ...(heat && { heat }) },
  };
  const at = seen.findIndex((entry) => entry.stepId === stepId);
  return at < 0 ? [...seen, now] : seen.with(at, now);
}

/** What is worth looking back at from `stepId`: earlier steps that had something on the device. */
export function lookBack(seen: readonly SeenStep[], stepId: string): readonly SeenStep[] {
  return seen.filter(({ stepId: id, shown: { step } }) => {
    if (id === stepId) return false;
    return step.kind !== 'talk' || step.text.length > 0 || step.points.length > 0;
  });
}

import type { Board } from '@sightline/session';
import { activityOn } from '@sightline/session/client';
import type { ShownStep } from '@sightline/ui/device';
import { m } from '@sightline/ui/messages';
import { partOf } from './screen.ts';

export interface SeenStep {
  readonly stepId: string;
  /** Of a story each node is seen by itself. */
  readonly part: string;
  /** What its ballots were for; absent where it has none. */
  readonly activity?: string;
  readonly shown: ShownStep;
}

/**
 * Puts what the device shows now into what it has seen: each part once, in the order of its first sight.
 * Cards of others are not kept, so that one that is taken down is gone from every device.
 */
export function withSeen(seen: readonly SeenStep[], board: Board): readonly SeenStep[] {
  const { device } = board;
  if (device.screen !== 'step') return seen;
  const { stepId, step, phase, question, released, figures, hands } = device;
  const part = partOf(device);
  const now: SeenStep = {
    stepId,
    part,
    ...(question && { activity: activityOn(device) }),
    shown: {
      step,
      phase,
      ...(released && { released }),
      ...(figures && { figures }),
      ...(hands && { hands }),
    },
  };
  const at = seen.findIndex((entry) => entry.part === part);
  return at < 0 ? [...seen, now] : seen.with(at, now);
}

/** What is worth looking back at from `part`: earlier parts that had something on the device. */
export function lookBack(seen: readonly SeenStep[], part: string): readonly SeenStep[] {
  return seen.filter(({ part: id, shown: { step } }) => {
    if (id === part) return false;
    return step.kind !== 'talk' || step.text.length > 0 || step.points.length > 0;
  });
}

/** The title of its step; the nodes of a story, whose titles are the teacher's, are numbered. */
export function titleOf({ stepId, part, shown }: SeenStep, seen: readonly SeenStep[]): string {
  const { title, kind } = shown.step;
  const parts = seen.filter((entry) => entry.stepId === stepId);
  if (kind !== 'scenario') return title;
  return m.student_part({ title, part: parts.findIndex((entry) => entry.part === part) + 1 });
}

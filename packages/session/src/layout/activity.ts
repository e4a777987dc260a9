import type { DeviceBoard } from './board.ts';

type StepBoard = Extract<DeviceBoard, { screen: 'step' }>;

/**
 * What a device asks an answer for: a step, or a vote at a node of its story. It stays the same when
 * its question starts again under another id; a second vote after a tie is another one.
 */
export function activityOn({ stepId, step }: Pick<StepBoard, 'stepId' | 'step'>): string {
  return step.kind === 'scenario' ? `${stepId}/${step.node.id}/${step.round}` : stepId;
}

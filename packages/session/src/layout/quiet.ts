import type { DeviceBoard } from './board.ts';

type StepBoard = Extract<DeviceBoard, { screen: 'step' }>;

/** Whether a device says "Eyes up front": the class looks at the wall, and there is nothing to do. */
export function isQuiet({ paused, step }: Pick<StepBoard, 'paused' | 'step'>): boolean {
  return paused || step.kind === 'talk';
}

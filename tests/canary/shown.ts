import type { StepView } from '@sightline/lesson/view';
import type { DeviceBoard, Lectern, WallBoard } from '@sightline/session';

/** Whether a wall or a device shows what the lectern says. */
export function shows({ step, phase, revealed, story }: NonNullable<Lectern['now']>) {
  const node = story?.nodes.find(({ state }) => state === 'now')?.id;
  const latest = revealed.at(-1);
  return (shown: WallBoard | DeviceBoard): boolean =>
    shown.screen === 'step' &&
    shown.step.title === step.title &&
    shown.phase === phase &&
    (shown.step.kind !== 'scenario' || shown.step.node.id === node) &&
    (latest === undefined || latestIn(shown.step) === latest);
}

function latestIn(shown: StepView): string | undefined {
  if (shown.kind === 'scenario') return shown.node.told.at(-1)?.choice;
  return shown.kind === 'spot' ? shown.latest : undefined;
}

import type { PhaseName } from '@sightline/lesson/view';
import type { DeviceBoard } from '@sightline/session';
import type { Classroom, ScriptedSeat } from '../support/index.ts';

/** The lesson with the story, and the story's step. */
export const lesson = 'when-someone-threatens';
export const story = 'rosa-and-jonah';

interface Scene {
  readonly node: string;
  readonly phase: PhaseName;
  readonly round?: number;
}

/** Waits until a device shows the story there. @returns what it shows */
export async function seesScene(seat: ScriptedSeat, { node, phase, round = 1 }: Scene) {
  const isIt = (device: DeviceBoard) =>
    device.screen === 'step' &&
    device.step.kind === 'scenario' &&
    device.step.node.id === node &&
    device.step.round === round &&
    device.phase === phase;
  const device = await seat.sees(`${node} ${phase}, round ${round}`, isIt);
  if (device.screen !== 'step' || device.step.kind !== 'scenario') throw new Error('no story');
  return { ...device, step: device.step };
}

/**
 * The class votes at a node, and the vote is closed.
 *
 * @param picks the option of each seat; undefined skips
 */
export async function vote(
  { teacher, seats }: Classroom,
  node: string,
  picks: readonly (number | undefined)[],
  round = 1,
): Promise<void> {
  await Promise.all(
    seats.map(async (seat, at) => {
      await seesScene(seat, { node, phase: 'open', round });
      const pick = picks[at];
      await seat.answers(
        story,
        pick === undefined ? { kind: 'skip' } : { kind: 'picked', picked: [pick] },
      );
    }),
  );
  await teacher.reveal();
}

/** The choice the teacher picks by the place it has in the node. */
export async function tellChoice({ teacher }: Classroom, place: number): Promise<void> {
  await teacher.tell(teacher.lectern.now!.story!.choices[place]!.id);
}

/** Tells a helpful choice at each node that has any, to the end of the story. */
export async function walkOn(room: Classroom): Promise<readonly string[]> {
  const { teacher } = room;
  for (;;) {
    const { now } = teacher.lectern;
    const { choices, goesOnTo, trail } = now!.story!;
    const helpful = choices.findIndex(({ explore, leadsTo }) => explore === '' && leadsTo !== '');
    if (goesOnTo === '' && helpful < 0) return trail;
    if (goesOnTo === '') await tellChoice(room, helpful);
    const { goesOnTo: next } = teacher.lectern.now!.story!;
    await teacher.reveal();
    await teacher.isAtNode(next);
  }
}

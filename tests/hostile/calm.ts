import { messageType } from '@sightline/protocol';
import { expect } from 'vitest';
import { until } from '../support/index.ts';
import type { Attacked } from './attacked.ts';
import { intrude, step1 } from './intruder.ts';

/** The board's whole document as the server sends it. */
async function boardBytes({ target, teacherSecret }: Attacked): Promise<string> {
  const raw = intrude(target, 'board', teacherSecret, step1);
  const find = () => raw.frames.find(({ payload }) => payload[0] === messageType.sync);
  const { payload } = await until(raw, find, 'the board arrives');
  raw.destroy();
  return payload.toString('hex');
}

/** The lectern but for who is here and what time it is. */
function lecternOf({ room }: Attacked): object {
  const { lectern } = room.teacher;
  const passing = { seats: {}, timing: null, sequence: 0 };
  return { ...lectern, ...passing, class: { ...lectern.class, projector: 'any', away: 0 } };
}

export interface Memory {
  readonly board: string;
  readonly lectern: object;
}

export async function remember(attacked: Attacked): Promise<Memory> {
  return { board: await boardBytes(attacked), lectern: lecternOf(attacked) };
}

/** Board and lectern are what they were, and the class goes on. */
export async function expectCalm(attacked: Attacked, before: Memory): Promise<void> {
  expect(await remember(attacked)).toEqual(before);
  await expectToGoOn(attacked);
}

/** The server runs without a mistake of its own, and what the teacher does next reaches every honest seat. */
export async function expectToGoOn({ room }: Pick<Attacked, 'room'>, moves = 2): Promise<void> {
  expect(room.server.isAlive, room.server.printed).toBe(true);
  expect(room.server.printed).not.toMatch(/^fault/m);
  for (let move = 0; move < moves; move++) {
    const on = move % 2 === 0;
    await room.teacher.switch('pause', on);
    const isSeen = (shown: object) => 'paused' in shown && shown.paused === on;
    await Promise.all(room.seats.slice(0, 3).map((seat) => seat.sees(`pause ${on}`, isSeen)));
  }
}

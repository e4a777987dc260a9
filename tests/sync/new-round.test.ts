import type { Answer } from '@sightline/ballot';
import type { BallotOutcome } from '@sightline/session/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until, type ScriptedSeat } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

const picked = (option: number): Answer => ({ kind: 'picked', picked: [option] });

/** Seats that have answered, and what becomes of it each time their question starts again. */
async function openAnswered(count: number, answer: Answer) {
  const room = await Classroom.open(server);
  const seats = await room.join(count);
  await room.teacher.goTo('first-look');
  const rounds = new Map<ScriptedSeat, Promise<BallotOutcome>[]>();
  for (const seat of seats) {
    const { question } = await seat.seesStep('first-look', 'open');
    const heard: Promise<BallotOutcome>[] = [];
    rounds.set(seat, heard);
    const cast = seat.link.castBallot(question!.id, answer, (outcome) => heard.push(outcome));
    expect(await cast).toBe('saved');
  }
  /** What became of the answer of a seat in the round after. */
  const again = async (seat: ScriptedSeat) =>
    await until(seat.link, () => rounds.get(seat)!.at(-1), 'the answer goes to a new round');
  return { room, seats, again };
}

async function resultOf({ teacher }: Classroom) {
  await teacher.reveal();
  const { now } = await teacher.reads('the result', (read) => read.now?.released !== undefined);
  return now!.released;
}

test('[P31] devices that are still here give their answers again by themselves, also behind a pause', async () => {
  const { room, seats, again } = await openAnswered(6, picked(1));
  const [removed, ...others] = seats;
  await room.teacher.switch('pause', true);
  await room.teacher.remove(removed!.link.label);
  for (const seat of others) expect(await again(seat)).toBe('saved');
  await room.teacher.switch('pause', false);
  expect(await resultOf(room)).toEqual({ kind: 'favourite', option: 1 });
  room.close();
});

test('[I1, P31] after kill -9 between the removal and the new answers nothing of the old round is left', async () => {
  const { room, seats, again } = await openAnswered(7, picked(2));
  const [removed, ...others] = seats;
  await room.teacher.remove(removed!.link.label);
  await server.kill();
  await Promise.all(others.map((seat) => seat.is('offline')));
  await server.restart();
  await Promise.all(others.map((seat) => seat.is('away')));
  await room.teacher.restore();
  for (const seat of others) {
    await seat.is('online');
    expect(await again(seat)).toBe('saved');
  }
  await removed!.is('closed');
  const { link } = room.teacher;
  await until(link, () => link.state.kind === 'online', 'the teacher is back');
  expect(await resultOf(room)).toEqual({ kind: 'favourite', option: 2 });
  room.close();
});

test('[P31] a device without a network gives its answer again when it is back', async () => {
  const { room, seats, again } = await openAnswered(6, picked(0));
  const [removed, lost] = seats;
  lost!.network.cut();
  await lost!.is('offline');
  await room.teacher.remove(removed!.link.label);
  for (const seat of seats.slice(2)) expect(await again(seat)).toBe('saved');
  lost!.network.restore();
  expect(await again(lost!)).toBe('saved');
  expect(await resultOf(room)).toEqual({ kind: 'favourite', option: 0 });
  room.close();
});

test('[P31] the board tells a device that was loaded again that its question has started again', async () => {
  const { room, seats } = await openAnswered(2, picked(0));
  const [removed, reloaded] = seats;
  const before = reloaded!.openAgain();
  expect((await before.seesStep('first-look')).question!.isAgain).toBe(false);
  await room.teacher.remove(removed!.link.label);
  const isAgain = (device: object) => JSON.stringify(device).includes('"isAgain":true');
  await before.sees('a new round', isAgain);
  await before.answers('first-look', picked(1));
  before.close();
  room.close();
});

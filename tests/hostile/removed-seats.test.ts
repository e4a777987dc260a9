import { writeBallot, type Answer } from '@sightline/ballot';
import type { BallotOutcome } from '@sightline/session/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, heldToken, ScriptedSeat, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

const picked = (option: number): Answer => ({ kind: 'picked', picked: [option] });

/** Puts a ballot into an urn with a token in whosoever hands. @returns the status */
async function post(question: string, token: Uint8Array, answer = picked(0)): Promise<number> {
  const body = new Uint8Array(writeBallot({ question, token, answer }));
  const headers = { 'content-type': 'application/octet-stream' };
  return (await fetch(`${server.origin}/urn`, { method: 'POST', headers, body })).status;
}

/** A seat that answers, and what becomes of its answer each time the question starts again. */
async function answerOf(seat: ScriptedSeat, answer: Answer) {
  const { question } = await seat.seesStep('first-look', 'open');
  const rounds: Promise<BallotOutcome>[] = [];
  const cast = seat.link.castBallot(question!.id, answer, (outcome) => rounds.push(outcome));
  expect(await cast).toBe('saved');
  return { seat, rounds };
}

const questionOf = ({ link }: ScriptedSeat) => {
  const device = link.board?.device;
  return device?.screen === 'step' ? device.question?.id : undefined;
};

test('[I1, P31] twenty seats that voted and are removed count for nothing, and their tokens open nothing', async () => {
  const room = await Classroom.open(server);
  const bots = await room.join(20);
  const honest = await room.join(6);
  await room.teacher.goTo('first-look');
  const first = (await bots[0]!.seesStep('first-look', 'open')).question!.id;
  await Promise.all(bots.map((bot) => bot.answers('first-look', picked(0))));
  const tokens = bots.map((bot) => heldToken(bot, first));
  const answers = await Promise.all(honest.map((seat) => answerOf(seat, picked(2))));

  // Those that are on their way at that moment come too late, or count for nothing.
  const flood = tokens.map(async (token) => {
    const statuses: number[] = [];
    for (let time = 0; time < 10; time++) statuses.push(await post(first, token));
    return statuses;
  });
  for (const bot of bots) await room.teacher.remove(bot.link.label);
  await room.teacher.reads('six seats', ({ seats }) => Object.keys(seats).length === 6);
  const rounds = room.teacher.lectern.questions.restarts;
  expect(rounds).toBe(20);
  for (const status of (await Promise.all(flood)).flat()) expect([204, 409]).toContain(status);

  // The devices that are still here have sent again by themselves: once or a few times, not twenty.
  const last = await until(
    honest[0]!.link,
    () => answers.every(({ rounds }) => rounds.length > 0) && questionOf(honest[0]!),
    'a new round',
  );
  expect(last).not.toBe(first);
  for (const { seat, rounds } of answers) {
    await seat.sees('the last round', () => questionOf(seat) === last);
    expect(await rounds.at(-1)).toBe('saved');
    const ballots = seat.network.recording.sent.filter(({ from }) => from === 'http /urn');
    expect(ballots.length).toBeLessThan(8);
  }

  for (const token of tokens) {
    expect(await post(first, token)).toBe(409);
    expect(await post(last, token)).toBe(403);
  }
  const again = bots[0]!.openAgain();
  await again.is('closed');
  await room.teacher.reveal();
  await room.teacher.reads('the result', ({ now }) => now?.released !== undefined);
  expect(room.teacher.lectern.now?.released).toEqual({ kind: 'favourite', option: 2 });
  room.close();
});

test('a seat that waits gets no token, and removing it starts nothing again', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  await room.teacher.goTo('first-look');
  const { rounds } = await answerOf(seat!, picked(1));
  await room.teacher.switch('lock', true);
  const late = await ScriptedSeat.join(server.origin, room.teacher.code);
  await late.is('waiting');
  const { label } = late.link;
  await room.teacher.remove(label);
  await late.is('closed');
  const sockets = late.network.recording.received.filter(({ from }) => from.startsWith('socket'));
  expect(sockets).toEqual([]);
  await room.teacher.reads('one seat', ({ seats }) => Object.keys(seats).length === 1);
  expect([room.teacher.lectern.questions.restarts, rounds.length]).toEqual([0, 0]);
  room.close();
});

test('a seat whose other device has taken over is removed with both', async () => {
  const room = await Classroom.open(server);
  const [stolen, stays] = await room.join(2);
  await room.teacher.goTo('first-look');
  const first = (await stolen!.seesStep('first-look', 'open')).question!.id;
  await stolen!.answers('first-look', picked(1));
  const token = heldToken(stolen!, first);
  const thief = stolen!.openAgain();
  await thief.is('online');
  await thief.answers('first-look', picked(0));
  await room.teacher.remove(thief.link.label);
  await thief.is('closed');
  const { question } = (await stays!.sees('a new round', () => questionOf(stays!) !== first)) as {
    readonly question?: { readonly id: string };
  };
  expect(await post(first, token)).toBe(409);
  expect(await post(question!.id, token)).toBe(403);
  room.close();
});

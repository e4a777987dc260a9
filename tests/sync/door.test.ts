import { closeCode } from '@sightline/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ScriptedSeat, ServerProcess } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

async function refusalOf(code: string) {
  const response = await fetch(`${server.origin}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return { status: response.status, body: await response.text() };
}

test('a device in front of a locked class waits, sees nothing, and comes in with one tap', async () => {
  const room = await Classroom.open(server);
  const [early] = await room.join(1);
  await room.teacher.switch('lock', true);
  await room.teacher.goTo('first-look');
  const late = await ScriptedSeat.join(server.origin, room.teacher.code);
  await late.is('waiting');
  expect(late.link.label).toMatch(/^\S+ \S+/);
  expect(late.link.board).toBeUndefined();
  expect(late.network.recording.received.filter(({ from }) => from.startsWith('socket'))).toEqual(
    [],
  );
  await early!.seesStep('first-look');

  await room.teacher.admit(late.link.label);
  await late.is('online');
  await late.seesStep('first-look', 'open');
  expect(late.link.board).toEqual(early!.link.board);
  late.close();
  room.close();
});

test('a seat that is removed is out for good, and nobody else notices', async () => {
  const room = await Classroom.open(server);
  const [removed, stays] = await room.join(2);
  await room.teacher.remove(removed!.link.label);
  await removed!.is('closed');
  expect(removed!.link.state).toEqual({ kind: 'closed', reason: closeCode.removed });
  await room.teacher.reads('one seat', ({ seats }) => Object.keys(seats).length === 1);
  const again = removed!.openAgain();
  await again.is('closed');
  await room.teacher.goTo('help');
  await stays!.seesStep('help');
  expect(stays!.link.state.kind).toBe('online');
  room.close();
});

test('an unknown and an ended class refuse in the same words, and a full one says that it is', async () => {
  const full = await Classroom.open(server, { headCount: 1 });
  let seats = 0;
  while ((await refusalOf(full.teacher.code)).status === 200) seats++;
  expect(seats).toBeGreaterThanOrEqual(1);
  expect(seats).toBeLessThanOrEqual(10);
  const ended = await Classroom.open(server);
  const { code } = ended.teacher;
  await ended.teacher.end();
  expect(await refusalOf(full.teacher.code)).toEqual({
    status: 409,
    body: JSON.stringify({ error: 'full', sentence: 'This class is full. Ask your teacher.' }),
  });
  const refusals = await Promise.all([code, 'ZZZZZZ', ''].map(refusalOf));
  expect(refusals[0]?.status).toBe(404);
  expect(new Set(refusals.slice(0, 2).map(({ body }) => body)).size).toBe(1);
  full.close();
  ended.close();
});

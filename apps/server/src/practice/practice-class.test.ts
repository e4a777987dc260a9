import type { ClassEntry, StartReply } from '@sightline/protocol';
import type { Lectern, TeacherIntent } from '@sightline/session';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { createMemoryStorage } from '../storage/memory.ts';

/** A practice class of the lesson "tiny" with its teacher, in a world whose time runs as the test waits. */
async function startPractice(parts: Parameters<typeof startTestServer>[1] = {}) {
  const storage = createMemoryStorage();
  const server = await startTestServer({}, { storage, ...parts });
  const { sessionId, key } = await server.ask<StartReply>('/api/practice', { lesson: 'tiny' });
  const target = { port: server.port, sessionId, room: 'lectern' } as const;
  const hello = { secret: server.teacherSecret, device: 'teacher-device' };
  const teacher = await Device.follow(target, hello);
  let number = 0;
  return {
    storage,
    server,
    sessionId,
    key,
    lectern: () => teacher.json as unknown as Lectern,
    ask: (intent: TeacherIntent) => teacher.ask(++number, intent),
  };
}

type Practice = Awaited<ReturnType<typeof startPractice>>;

/** Lets time pass, half a second after the other, until the class is so. */
async function passUntil<Found>(
  { server }: { readonly server: TestServer },
  look: () => Found | undefined | false | null,
): Promise<Found> {
  const end = performance.now() + 20_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`still not so: ${String(look)}`);
    server.clock.advance(500);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

const hereIn = ({ lectern }: Practice) =>
  lectern().seats.filter(({ state }) => state === 'here').length;
const classesOf = async (server: TestServer) =>
  (await server.ask<{ classes: ClassEntry[] }>('/api/classes')).classes;

test('a practice class fills with simulated students, and nobody real can join it', async () => {
  const practice = await startPractice();
  const { server, lectern, sessionId } = practice;
  await passUntil(practice, () => hereIn(practice) === 28);
  expect(lectern().class).toMatchObject({
    practice: true,
    code: '',
    headCount: 28,
    stage: 'lobby',
  });
  expect(await classesOf(server)).toMatchObject([{ sessionId, practice: true, code: '' }]);
  for (const code of ['', '000000', sessionId]) {
    const reply = await server.post('/api/join', { code });
    expect(reply.status).toBe(404);
  }
  expect(lectern().seats).toHaveLength(28);
});

test('simulated students answer a whole lesson, and nothing of it is left at its end', async () => {
  // Each connection through y-websocket listens for the end of the process.
  const connections = process.listenerCount('exit');
  const practice = await startPractice();
  const { server, storage, lectern, ask, sessionId } = practice;
  await passUntil(practice, () => hereIn(practice) > 20);
  const released: unknown[] = [];
  for (const { id } of lectern().plan) {
    await ask({ type: 'goToStep', step: id, seen: lectern().cursor });
    const now = await passUntil(practice, () => lectern().now?.step.id === id && lectern().now);
    if (now.next !== 'close') continue;
    await passUntil(practice, () => lectern().now?.progress === 'nearly-all');
    await ask({ type: 'reveal', seen: lectern().cursor });
    const { step, ...closed } = await passUntil(
      practice,
      () => lectern().now?.phase === 'closed' && lectern().now,
    );
    released.push([step.kind, (closed.released ?? closed.heat) as unknown]);
  }
  const choices = { kind: 'choices', answers: expect.any(Number) };
  expect(released).toMatchObject([
    ['poll', choices],
    ['poll', choices],
    ['poll', choices],
    ['poll', choices],
    ['estimate', { kind: 'estimates' }],
    ['spot', { seats: expect.any(Number) }],
  ]);

  await ask({ type: 'end' });
  await passUntil(practice, () => storage.listSessions().length === 0);
  expect(await classesOf(server)).toEqual([]);
  expect(
    await server
      .post('/api/enter', { secret: server.teacherSecret, sessionId })
      .then((reply) => reply.status),
  ).toBe(403);
  expect(process.listenerCount('exit')).toBe(connections);
  expect(server.journal.count('fault')).toBe(0);
});

test('devices drop out and come back to their own seat', async () => {
  const practice = await startPractice();
  const { lectern, ask } = practice;
  await passUntil(practice, () => hereIn(practice) === 28);
  const away = () => lectern().seats.some(({ state }) => state === 'away');
  for (const { id } of lectern().plan) {
    await ask({ type: 'goToStep', step: id, seen: lectern().cursor });
    const isOver = () => lectern().now?.step.id === id && lectern().now?.next !== 'close';
    const isDone = () => lectern().now?.progress === 'nearly-all';
    await passUntil(practice, () => away() || isOver() || isDone());
    if (away()) break;
  }
  expect(away()).toBe(true);
  await passUntil(practice, () => hereIn(practice) === 28);
  expect(lectern().seats).toHaveLength(28);
});

test('a locked practice class lets late students wait, and they come in when they are admitted', async () => {
  const practice = await startPractice();
  const { lectern, ask } = practice;
  await ask({ type: 'lock', on: true });
  const waiting = await passUntil(practice, () =>
    lectern().seats.find(({ state }) => state === 'waiting'),
  );
  await ask({ type: 'admit', seat: waiting.id });
  await passUntil(practice, () =>
    lectern().seats.some(({ id, state }) => id === waiting.id && state === 'here'),
  );
});

test('a server that was restarted has no practice class any more, and deletes what is left of it', async () => {
  const { storage, server, sessionId, key } = await startPractice();
  await server.close();
  expect(storage.listSessions()).toEqual([sessionId]);
  const next = await startTestServer({ data: server.data }, { storage });
  expect(storage.listSessions()).toEqual([]);
  expect(await classesOf(next)).toEqual([]);
  await expect(next.ask(`/api/classes/${sessionId}/restore`, { key })).rejects.toThrow('403');
});

test('only a teacher starts a practice class, of a lesson that is there, and not without end', async () => {
  const server = await startTestServer();
  expect((await server.post('/api/practice', { lesson: 'tiny' })).status).toBe(403);
  await expect(server.ask('/api/practice', { lesson: 'none' })).rejects.toThrow('404');
  await expect(server.ask('/api/practice', { lesson: 'tiny', x: 1 })).rejects.toThrow('400');
  for (let count = 0; count < 6; count++) await server.ask('/api/practice', { lesson: 'tiny' });
  await expect(server.ask('/api/practice', { lesson: 'tiny' })).rejects.toThrow('429');
});

test('the students of a practice class ask this server for things, and no other', async () => {
  const asked = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => asked.mockRestore());
  const practice = await startPractice();
  await passUntil(practice, () => hereIn(practice) > 5);
  const origins = asked.mock.calls.map(([address]) => new URL(String(address)).origin);
  expect([...new Set(origins)]).toEqual([`http://127.0.0.1:${practice.server.port}`]);
});

import { fileURLToPath } from 'node:url';
import type { ClassEntry, StartReply } from '@sightline/protocol';
import { seatsInOrder, type Lectern, type TeacherIntent } from '@sightline/session';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeLibrary, startTestServer, type TestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { createMemoryStorage } from '../storage/memory.ts';

const shipped = fileURLToPath(new URL('../../../../lessons', import.meta.url));

/** A practice class with its teacher, in a world whose time runs as the test waits. */
async function startPractice({ lessons = makeLibrary, lesson = 'tiny' } = {}) {
  const storage = createMemoryStorage();
  const server = await startTestServer({ lessons: lessons() }, { storage });
  const { sessionId, key } = await server.ask<StartReply>('/api/practice', { lesson });
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

type Now = NonNullable<Lectern['now']>;
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
    // What was on its way before this answer has come, too.
    await server.fetch('/healthz');
  }
}

const hereIn = ({ lectern }: Practice) =>
  seatsInOrder(lectern().seats).filter(({ state }) => state === 'here').length;
const classesOf = async (server: TestServer) =>
  (await server.ask<{ classes: ClassEntry[] }>('/api/classes')).classes;

test('[P30] a practice class fills with simulated students, and nobody real can join it', async () => {
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
  expect(seatsInOrder(lectern().seats)).toHaveLength(28);
});

/** Leads the step that the class is at to its end. @returns what the class did there */
async function lead(practice: Practice, step: string): Promise<Now[]> {
  const { lectern, ask } = practice;
  await ask({ type: 'goToStep', step, seen: lectern().cursor });
  await passUntil(practice, () => lectern().now?.step.id === step);
  const closed: Now[] = [];
  for (;;) {
    const { now, cursor } = lectern();
    const choice = now?.story?.choices.find(({ leadsTo }) => leadsTo !== '');
    if (now?.next === 'close') await passUntil(practice, () => isDone(lectern().now!));
    else if (now?.next === 'none' && choice && now.story?.goesOnTo === '')
      await ask({ type: 'choose', choice: choice.id, seen: cursor });
    else if (now?.next === 'none') return closed;
    if (lectern().cursor === cursor) await ask({ type: 'reveal', seen: cursor });
    await passUntil(practice, () => lectern().cursor > cursor);
    if (lectern().now?.phase === 'closed') closed.push(lectern().now!);
  }
}

/** Most have answered. */
function isDone({ progress }: Now): boolean {
  return progress === 'most';
}

test.each([
  { lessons: makeLibrary, lesson: 'tiny' },
  { lessons: () => shipped, lesson: 'when-someone-threatens' },
])(
  'simulated students do all that $lesson asks for, and nothing of it is left at its end',
  async (taught) => {
    // Each connection through y-websocket listens for the end of the process.
    const connections = process.listenerCount('exit');
    const practice = await startPractice(taught);
    const { server, storage, lectern, ask, sessionId } = practice;
    await passUntil(practice, () => hereIn(practice) > 20);
    for (const { id, kind } of lectern().plan)
      for (const { step, released, figures, cards, story } of await lead(practice, id)) {
        expect([step.id, step.kind]).toEqual([id, kind]);
        expect(released).not.toMatchObject({ kind: 'few' });
        expect(story?.outcome).not.toBe('few');
        if (figures) expect(figures.kind).toBe('bands');
        if (cards) expect(cards.entries.length).toBeGreaterThan(10);
        for (const card of cards?.entries ?? [])
          expect(card.state).toBe(card.marks.length > 0 ? 'held' : 'new');
        expect(released ?? figures ?? cards).toBeDefined();
      }

    await ask({ type: 'end' });
    await passUntil(practice, () => storage.listSessions().length === 0);
    expect(await classesOf(server)).toEqual([]);
    const secret = server.teacherSecret;
    expect((await server.post('/api/enter', { secret, sessionId })).status).toBe(403);
    expect(process.listenerCount('exit')).toBe(connections);
    expect(server.journal.count('fault')).toBe(0);
  },
);

test('[P31] simulated students answer again by themselves when one of them is removed', async () => {
  const practice = await startPractice();
  const { lectern, ask } = practice;
  await passUntil(practice, () => hereIn(practice) === 28);
  await ask({ type: 'goToStep', step: 'first-look', seen: lectern().cursor });
  await passUntil(practice, () => lectern().now && isDone(lectern().now!));
  await ask({ type: 'remove', seat: seatsInOrder(lectern().seats)[0]!.id });
  await passUntil(practice, () => lectern().questions.restarts === 1);
  expect(isDone(lectern().now!)).toBe(false);
  // Nobody reads and chooses anew: they would take longer than that.
  for (let time = 0; time < 12; time++) {
    practice.server.clock.advance(250);
    await practice.server.fetch('/healthz');
  }
  await passUntil(practice, () => isDone(lectern().now!));
  await ask({ type: 'reveal', seen: lectern().cursor });
  await passUntil(practice, () => lectern().now?.released);
  expect(lectern().now!.released).not.toMatchObject({ kind: 'few' });
});

test('devices drop out and come back to their own seat', async () => {
  const practice = await startPractice();
  const { lectern, ask } = practice;
  await passUntil(practice, () => hereIn(practice) === 28);
  const away = () => seatsInOrder(lectern().seats).some(({ state }) => state === 'away');
  for (const { id } of lectern().plan) {
    await ask({ type: 'goToStep', step: id, seen: lectern().cursor });
    const isOver = () => lectern().now?.step.id === id && lectern().now?.next !== 'close';
    const isEnough = () => lectern().now && isDone(lectern().now!);
    await passUntil(practice, () => away() || isOver() || isEnough());
    if (away()) break;
  }
  expect(away()).toBe(true);
  await passUntil(practice, () => hereIn(practice) === 28);
  expect(seatsInOrder(lectern().seats)).toHaveLength(28);
});

test('a locked practice class lets late students wait, and they come in when they are admitted', async () => {
  const practice = await startPractice();
  const { lectern, ask } = practice;
  await ask({ type: 'lock', on: true });
  const waiting = await passUntil(practice, () =>
    seatsInOrder(lectern().seats).find(({ state }) => state === 'waiting'),
  );
  await ask({ type: 'admit', seat: waiting.id });
  await passUntil(practice, () =>
    seatsInOrder(lectern().seats).some(({ id, state }) => id === waiting.id && state === 'here'),
  );
});

test('[P30] a server that was restarted has no practice class any more, and deletes what is left of it', async () => {
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

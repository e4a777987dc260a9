import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBallot } from '@sightline/ballot';
import { closeCode, type ClassEntry, type StartReply } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import {
  makeFolder,
  openTestClass,
  startTestClass,
  startTestServer,
  type TestServer,
} from '../../test-support/classroom.ts';
import { createHeldClock } from '../../test-support/clock.ts';
import { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { picked, questionOn } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';
import { openSqliteStorage } from '../storage/sqlite.ts';

const hours = 60 * 60 * 1_000;

/** A server on a real database. */
async function startOnDisk(data: string, clock = createHeldClock()): Promise<TestServer> {
  return startTestServer({ data }, { clock, storage: openSqliteStorage(data) });
}

/** What a server that is killed now would leave behind. */
function kill(data: string): string {
  const left = makeFolder();
  cpSync(data, left, { recursive: true });
  return left;
}

/** A class with five seats, work on a desk, a closed poll and an open one. */
async function newBusyClass() {
  const data = makeFolder();
  const klass = await startTestClass(await startOnDisk(data));
  const teacher = await klass.teacher();
  const seats: (Device & { readonly secret: string })[] = [];
  for (let number = 0; number < 5; number++) seats.push(await klass.seat(`device-${number}`));
  await teacher.ask(1, { type: 'goToStep', step: 'two-offers', seen: 0 });
  for (const seat of seats) {
    const { refusal } = await seat.ask(1, {
      type: 'work',
      step: 'two-offers',
      work: { marks: [{ item: '1.2' }], state: 'open' },
    });
    expect(refusal).toBe('');
  }
  await teacher.ask(2, { type: 'goToStep', step: 'first-look', seen: 1 });
  const question = await until(() => questionOn(seats[0]!));
  const cast = async (seat: Device, option: number, server = klass.server) => {
    const token = await seat.token(question);
    const body = writeBallot({ question, token, answer: picked(option) });
    const headers = { 'content-type': 'application/octet-stream' };
    return (await server.fetch('/urn', { method: 'POST', headers, body: new Uint8Array(body) }))
      .status;
  };
  for (const seat of seats.slice(0, 4)) expect(await cast(seat, 0)).toBe(204);
  return { data, klass, teacher, seats, question, cast };
}

describe('a class after its server was killed', () => {
  test('[P25] waits for its key, and then goes on as it was in the next epoch', async () => {
    const { data, klass, seats, cast } = await newBusyClass();
    const left = kill(data);
    const server = await startOnDisk(left);

    const { classes } = await server.ask<{ classes: ClassEntry[] }>('/api/classes');
    expect(classes).toMatchObject([
      { sessionId: klass.sessionId, locked: true, title: '', code: '' },
    ]);
    const enter = async (secret: string) => {
      const reply = await server.post('/api/enter', { secret, sessionId: klass.sessionId });
      return [reply.status, await reply.json()];
    };
    expect(await enter(seats[0]!.secret)).toEqual([200, { state: 'away' }]);
    expect(await enter(server.teacherSecret)).toEqual([200, { state: 'away' }]);
    expect((await enter('A'.repeat(22)))[0]).toBe(403);
    const early = await Device.greet(
      { port: server.port, sessionId: klass.sessionId },
      { secret: seats[0]!.secret },
    );
    expect((await early.closed).code).toBe(closeCode.newEpoch.code);

    const path = `/api/classes/${klass.sessionId}/restore`;
    await expect(server.ask(path, { key: 'A'.repeat(43) })).rejects.toThrow('403');
    await expect(server.ask(path, { key: '' })).rejects.toThrow('403');
    // The console that was open before has the secret of the start before.
    const authorization = `Bearer ${klass.server.teacherSecret}`;
    const reply = await server.post(path, { key: klass.key }, { authorization });
    const restored = (await reply.json()) as StartReply;
    expect(restored).toEqual({ sessionId: klass.sessionId, key: klass.key });

    const again = await openTestClass(server, restored, 2);
    expect(again.code).toBe(klass.code);
    expect(await again.enter(seats[0]!.secret)).toMatchObject({ state: 'in', epoch: 2 });
    const back = await Promise.all(
      seats.map(({ secret }, number) =>
        Device.follow(again.target, { secret, device: `device-${number}` }),
      ),
    );
    expect(back[0]!.welcome.lastNumber).toBe(1);
    expect(back[0]!.desk).toEqual({ 'two-offers': { marks: [{ item: '1.2' }], state: 'open' } });
    expect(back[0]!.json?.['device']).toEqual(seats[0]!.json?.['device']);

    // The ballots that were acknowledged are there, and a seat still has its one.
    expect(await cast(back[0]!, 0, server)).toBe(204);
    expect(await cast(back[4]!, 1, server)).toBe(204);
    const teacher = await again.teacher();
    expect(teacher.welcome.lastNumber).toBe(2);
    await teacher.ask(3, { type: 'reveal', seen: 2 });
    expect((teacher.json?.['now'] as { released: unknown }).released).toEqual({
      kind: 'favourite',
      option: 0,
    });
  });

  test('is brought back once, whichever of the teacher’s devices are there first', async () => {
    const { data, klass } = await newBusyClass();
    const server = await startOnDisk(kill(data));
    const path = `/api/classes/${klass.sessionId}/restore`;
    const restore = () => server.ask<StartReply>(path, { key: klass.key });
    const reply = { sessionId: klass.sessionId, key: klass.key };
    expect(await Promise.all([restore(), restore()])).toEqual([reply, reply]);
    expect(await restore()).toEqual(reply);
    await expect(server.ask(path, { key: 'A'.repeat(43) })).rejects.toThrow('403');
    const { sessionId } = klass;
    const entered = await server.post('/api/enter', { secret: server.teacherSecret, sessionId });
    expect(await entered.json()).toMatchObject({ state: 'in', epoch: 2 });
  });

  test('[P8] goes on only when its new epoch is written down: no epoch comes twice', async () => {
    const storage = createHeldStorage();
    const before = await startTestServer({}, { storage });
    const klass = await startTestClass(before);
    const { secret } = await klass.join();
    await before.close();
    const server = await startTestServer({}, { storage });
    const enter = async () => (await server.post('/api/enter', { secret })).json();
    const restore = () =>
      server.ask<StartReply>(`/api/classes/${klass.sessionId}/restore`, { key: klass.key });
    storage.break();
    await expect(restore()).rejects.toThrow('503');
    expect(await enter()).toEqual({ state: 'away' });
    storage.mend();
    storage.hold();
    const restoring = restore();
    await until(() => storage.held === 1);
    expect(await enter()).toEqual({ state: 'away' });
    storage.release();
    await restoring;
    expect(await enter()).toMatchObject({ state: 'in', epoch: 2 });
    // Killed before anything else is written: what devices have seen is past.
    const third = await startTestServer({}, { storage });
    await third.ask(`/api/classes/${klass.sessionId}/restore`, { key: klass.key });
    const reply = await third.post('/api/enter', { secret });
    expect(await reply.json()).toMatchObject({ state: 'in', epoch: 3 });
  });

  test('neither runs out nor is deleted when the date of the machine is corrected', async () => {
    const data = makeFolder();
    const clock = createHeldClock();
    const klass = await startTestClass(await startOnDisk(data, clock));
    const { secret } = await klass.join();
    for (const correction of [5 * hours, -9 * hours]) {
      clock.correctDate(correction);
      clock.advance(20_000);
      expect(await klass.enter(secret)).toMatchObject({ state: 'in' });
    }
    const later = createHeldClock(clock.date());
    const server = await startOnDisk(kill(data), later);
    for (const correction of [5 * hours, -9 * hours]) {
      later.correctDate(correction);
      later.advance(600_000);
      expect(await server.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
    }
  });

  test('leaves nothing readable on the disk while it runs', async () => {
    const { data, klass, seats, question } = await newBusyClass();
    const files = readdirSync(data, { recursive: true, withFileTypes: true });
    // What the school has decided is nobody's secret; the names on a class's card stand there, too.
    const bytes = files
      .filter((entry) => entry.isFile() && entry.name !== 'school.json')
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join();
    const labels = seats.map((seat) => seat.welcome.label);
    const secrets = seats.map(({ secret }) => secret);
    const words = [
      'bicycle',
      'Ms Ortiz',
      'Room 4',
      'first-look',
      '"marks"',
      '"state":"open"',
      klass.code,
    ];
    const { teacherSecret } = klass.server;
    for (const word of [...labels, ...secrets, ...words, klass.key, teacherSecret])
      expect(bytes.includes(word), word).toBe(false);
    // An urn is a file under its question's random name, and no bigger for more ballots.
    expect(bytes).toContain(klass.sessionId);
    expect(files.some(({ name }) => name === question)).toBe(true);
  });

  test.each(['two seconds later', 'when its server stops before'])(
    '[I10] leaves nothing at all when it is over, %s',
    async (moment) => {
      const { data, klass, teacher, question } = await newBusyClass();
      await teacher.ask(3, { type: 'end' });
      if (moment === 'two seconds later') klass.server.clock.advance(2_000);
      else await klass.server.close();
      await teacher.closed;
      await until(() => !readdirSync(join(data, 'urns')).includes(klass.sessionId));
      const files = readdirSync(data, { recursive: true, withFileTypes: true });
      const bytes = files
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
        .join();
      expect(bytes).not.toContain(klass.sessionId);
      expect(files.some(({ name }) => name === question)).toBe(false);
    },
  );

  test('a class that nobody asks anything of for four hours ends itself', async () => {
    const klass = await startTestClass(await startTestServer());
    const seat = await klass.seat();
    klass.server.clock.advance(4 * hours + 20_000);
    expect(await klass.server.ask('/api/classes')).toEqual({ classes: [] });
    const reply = await klass.server.post('/api/enter', { secret: seat.secret });
    expect(await reply.json()).toMatchObject({ error: 'closed' });
  });

  test('does not stop a server whose database holds a damaged class', async () => {
    const data = makeFolder();
    const storage = openSqliteStorage(data);
    await storage.commit('damaged', [{ name: 'about', bytes: Buffer.from('{') }]);
    await storage.commit('nameless', [{ name: 'state/scene', bytes: Buffer.from('x') }]);
    await storage.replaceSnapshot('orphan', 'q', Buffer.from('x'));
    await storage.close();
    const server = await startOnDisk(data);
    expect(await server.ask('/api/classes')).toEqual({ classes: [] });
  });

  test('[P25] a server that stops in order tells everybody to come back, and the class can go on', async () => {
    const { data, klass, seats, teacher } = await newBusyClass();
    teacher.intent(3, { type: 'blank', on: true });
    await until(() => teacher.acks.length === 3);
    await klass.server.close();
    expect((await seats[0]!.closed).code).toBe(closeCode.stopping.code);
    expect((await teacher.closed).code).toBe(closeCode.stopping.code);
    const server = await startOnDisk(data);
    const path = `/api/classes/${klass.sessionId}/restore`;
    const again = await openTestClass(
      server,
      await server.ask<StartReply>(path, { key: klass.key }),
      2,
    );
    expect((await again.teacher()).json?.['class']).toMatchObject({ blank: true });
  });
});

describe('two classes at once', () => {
  test('share nothing but the teacher', async () => {
    const server = await startTestServer();
    const [one, two] = [await startTestClass(server), await startTestClass(server)];
    expect(one.code).not.toBe(two.code);
    const [inOne, inTwo] = [await one.seat(), await two.seat()];
    const [teacherOne, teacherTwo] = [await one.teacher(), await two.teacher()];
    await teacherOne.ask(1, { type: 'goToStep', step: 'ground-rules', seen: 0 });
    expect(inTwo.json?.['device']).toEqual({ screen: 'lobby' });
    const stranger = await Device.greet(two.target, { secret: inOne.secret });
    expect((await stranger.closed).code).toBe(closeCode.notWelcome.code);
    await teacherOne.ask(2, { type: 'end' });
    server.clock.advance(2_000);
    await inOne.closed;
    expect(await teacherTwo.ask(1, { type: 'blank', on: true })).toEqual({
      number: 1,
      refusal: '',
    });
    expect(await two.enter(inTwo.secret)).toMatchObject({ state: 'in' });
  });
});

import { closeCode, type PairReply, type RemoteReply, type StartReply } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import {
  makeFolder,
  openTestClass,
  startTestClass,
  startTestServer,
  type TestClass,
  type TestServer,
} from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';
import { openSqliteStorage } from '../storage/sqlite.ts';

const remotesOf = (teacher: Device) => (teacher.json?.['class'] as { remotes: number }).remotes;

async function offer({ server, sessionId }: TestClass): Promise<string> {
  return (await server.ask<RemoteReply>(`/api/classes/${sessionId}/remote`, {})).secret;
}

const pair = (server: TestServer, secret: string) => server.post('/api/pair', { secret });

/** A phone that was paired with a class. */
async function newPhone(klass: TestClass): Promise<PairReply> {
  const reply = await pair(klass.server, await offer(klass));
  expect(reply.status).toBe(200);
  return (await reply.json()) as PairReply;
}

const lecternOf = (klass: TestClass, secret: string, device = 'phone-device') =>
  Device.follow({ ...klass.target, room: 'lectern' }, { secret, device });

describe('pairing', () => {
  test('[P26] gives a phone a secret of its own and the key of the class, once', async () => {
    const klass = await startTestClass(await startTestServer());
    const secret = await offer(klass);
    const first = await pair(klass.server, secret);
    const reply = (await first.json()) as PairReply;
    expect(reply).toEqual({ sessionId: klass.sessionId, key: klass.key, secret: reply.secret });
    expect(reply.secret).toMatch(/^[\w-]{22}$/);
    expect(reply.secret).not.toBe(secret);
    expect(reply.secret).not.toBe(klass.server.teacherSecret);
    const second = await pair(klass.server, secret);
    expect([second.status, await second.json()]).toMatchObject([403, { error: 'not-allowed' }]);
  });

  test('[P26] lasts as long as the teacher is told, and ends when it is hidden or replaced', async () => {
    const klass = await startTestClass(await startTestServer());
    const path = `/api/classes/${klass.sessionId}/remote`;
    const { secret, lastsMs } = await klass.server.ask<RemoteReply>(path, {});
    klass.server.clock.advance(lastsMs);
    expect((await pair(klass.server, secret)).status).toBe(403);

    const replaced = await offer(klass);
    const hidden = await offer(klass);
    expect((await pair(klass.server, replaced)).status).toBe(403);
    await klass.server.ask(`${path}/withdraw`, {});
    expect((await pair(klass.server, hidden)).status).toBe(403);
  });

  test('[P26] opens no class that is over', async () => {
    const klass = await startTestClass(await startTestServer());
    const secret = await offer(klass);
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'end' });
    expect((await pair(klass.server, secret)).status).toBe(403);
  });

  test('[P26] after many wrong guesses everybody waits a second, right or wrong', async () => {
    const klass = await startTestClass(await startTestServer());
    const { server } = klass;
    for (let guess = 0; guess < 60; guess++)
      expect((await pair(server, 'A'.repeat(22))).status).toBe(403);
    const secret = await offer(klass);
    const late = { right: 0, wrong: 0 };
    const waiting = [
      pair(server, secret).then(({ status }) => (late.right = status)),
      pair(server, 'A'.repeat(22)).then(({ status }) => (late.wrong = status)),
    ];
    await server.fetch('/healthz');
    await server.fetch('/healthz');
    expect(late).toEqual({ right: 0, wrong: 0 });
    server.clock.advance(1_000);
    await Promise.all(waiting);
    expect(late).toEqual({ right: 200, wrong: 403 });
  });
});

describe('a remote', () => {
  test('[P27] leads the class beside the console, and both read the same', async () => {
    const klass = await startTestClass(await startTestServer());
    const { secret } = await newPhone(klass);
    expect(await klass.enter(secret)).toMatchObject({ state: 'in', role: 'teacher' });
    const [laptop, phone] = [await klass.teacher(), await lecternOf(klass, secret)];
    const board = await Device.follow(klass.target, { secret, device: 'phone-device' });
    const ack = await phone.ask(1, { type: 'goToStep', step: 'ground-rules', seen: 0 });
    expect(ack.refusal).toBe('');
    expect((await laptop.ask(1, { type: 'blank', on: true })).refusal).toBe('');
    await until(() => JSON.stringify(laptop.json) === JSON.stringify(phone.json));
    expect(phone.json).toMatchObject({ cursor: 1, class: { blank: true } });
    await until(() => JSON.stringify(board.json).includes('blank'));
  });

  test('is counted while it is connected', async () => {
    const klass = await startTestClass(await startTestServer());
    const laptop = await klass.teacher();
    expect(remotesOf(laptop)).toBe(0);
    const phone = await lecternOf(klass, (await newPhone(klass)).secret);
    await until(() => remotesOf(laptop) === 1);
    phone.close();
    await until(() => remotesOf(laptop) === 0);
  });

  test('[P27] opens its own class and nothing else', async () => {
    const server = await startTestServer();
    const [klass, other] = [await startTestClass(server), await startTestClass(server)];
    const { secret } = await newPhone(klass);
    const authorization = `Bearer ${secret}`;
    const start = { lesson: 'tiny', headCount: 5 };
    const calls = [
      server.fetch('/api/lessons', { headers: { authorization } }),
      server.fetch('/api/lessons/tiny', { headers: { authorization } }),
      server.fetch('/api/classes', { headers: { authorization } }),
      server.fetch('/api/profile', { headers: { authorization } }),
      server.post('/api/practice', { lesson: 'tiny' }, { authorization }),
      server.post('/api/classes', start, { authorization }),
      ...[klass, other].flatMap(({ sessionId }) =>
        ['key', 'projector', 'remote', 'remote/withdraw', 'remote/disconnect'].map((what) =>
          server.post(`/api/classes/${sessionId}/${what}`, {}, { authorization }),
        ),
      ),
    ];
    for (const reply of await Promise.all(calls)) expect(reply.status, reply.url).toBe(403);
    for (const room of ['board', 'lectern', 'table/1'] as const) {
      const stranger = await Device.greet({ ...other.target, room }, { secret });
      expect((await stranger.closed).code).toBe(closeCode.notWelcome.code);
    }
    // Which class it asks for makes no difference: its secret knows only its own.
    const reply = await server.post('/api/enter', { secret, sessionId: other.sessionId });
    expect(await reply.json()).toMatchObject({ sessionId: klass.sessionId });
  });

  test('[P27] is out at once when the teacher disconnects it, and its secret opens nothing', async () => {
    const klass = await startTestClass(await startTestServer());
    const { server, sessionId } = klass;
    const laptop = await klass.teacher();
    const [one, two] = [await newPhone(klass), await newPhone(klass)];
    const rooms = [
      await lecternOf(klass, one.secret, 'phone-one'),
      await lecternOf(klass, two.secret, 'phone-two'),
      await Device.follow(klass.target, { secret: one.secret, device: 'phone-one' }),
    ];
    const unused = await offer(klass);
    await server.ask(`/api/classes/${sessionId}/remote/disconnect`, {});
    for (const room of rooms) expect((await room.closed).code).toBe(closeCode.removed.code);
    for (const { secret } of [one, two])
      expect((await server.post('/api/enter', { secret })).status).toBe(403);
    expect((await pair(server, unused)).status).toBe(403);
    await until(() => remotesOf(laptop) === 0);
    expect((await laptop.ask(1, { type: 'blank', on: true })).refusal).toBe('');
  });

  test('hears that the class is over', async () => {
    const klass = await startTestClass(await startTestServer());
    const { secret } = await newPhone(klass);
    const phone = await lecternOf(klass, secret);
    await phone.ask(1, { type: 'end' });
    klass.server.clock.advance(2_000);
    expect((await phone.closed).code).toBe(closeCode.over.code);
    const reply = await klass.server.post('/api/enter', { secret });
    expect(await reply.json()).toMatchObject({ error: 'closed' });
  });

  test('[P27, P28] comes back after a restart with its secret, and may bring the class back with its key', async () => {
    const data = makeFolder();
    const startOnDisk = () => startTestServer({ data }, { storage: openSqliteStorage(data) });
    const klass = await startTestClass(await startOnDisk());
    const { sessionId, secret, key } = await newPhone(klass);
    await klass.server.close();
    const server = await startOnDisk();
    const enter = async () => (await server.post('/api/enter', { secret })).json();
    expect(await enter()).toEqual({ state: 'away' });
    const restore = (key: string) => server.post(`/api/classes/${sessionId}/restore`, { key });
    for (const wrong of ['', 'A'.repeat(43), secret])
      expect((await restore(wrong)).status).toBe(403);
    const restored = (await (await restore(key)).json()) as StartReply;
    expect(restored).toEqual({ sessionId, key });
    expect(await enter()).toMatchObject({ state: 'in', epoch: 2, role: 'teacher' });
    const again = await openTestClass(server, restored, 2);
    const phone = await lecternOf(again, secret);
    expect((await phone.ask(1, { type: 'blank', on: true })).refusal).toBe('');
  });

  test('[P28] after many wrong keys everybody waits a second', async () => {
    const klass = await startTestClass(await startTestServer());
    const restore = (key: string) =>
      klass.server.post(`/api/classes/${klass.sessionId}/restore`, { key });
    for (let guess = 0; guess < 60; guess++)
      expect((await restore('A'.repeat(43))).status).toBe(403);
    let status = 0;
    const waiting = restore(klass.key).then((reply) => (status = reply.status));
    await klass.server.fetch('/healthz');
    await klass.server.fetch('/healthz');
    expect(status).toBe(0);
    klass.server.clock.advance(1_000);
    expect(await waiting).toBe(200);
  });
});

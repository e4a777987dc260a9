import type { JoinReply } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';

const typed = (code: string) => [
  code,
  code.toLowerCase(),
  `${code.slice(0, 3)} ${code.slice(3)}`,
  ` ${code.slice(0, 3)}-${code.slice(3)} `,
  code.replace(/0/g, 'O').replace(/1/g, 'l'),
];

describe('joining', () => {
  test('takes a code however it is typed, and gives each device a seat of its own', async () => {
    const server = await startTestServer();
    const klass = await startTestClass(server);
    const replies = [];
    for (const code of typed(klass.code)) {
      const reply = await server.post('/api/join', { code });
      expect(reply.status, code).toBe(200);
      replies.push((await reply.json()) as { sessionId: string; secret: string });
    }
    expect(new Set(replies.map(({ secret }) => secret)).size).toBe(replies.length);
    for (const { sessionId, secret } of replies) {
      expect(sessionId).toBe(klass.sessionId);
      expect(secret).toMatch(/^[\w-]{22}$/);
    }
  });

  test('[P29] says at once what entering would say, in an open class and in a locked one', async () => {
    const klass = await startTestClass(await startTestServer());
    const seated = await klass.join();
    expect(seated.entry).toMatchObject({ state: 'in', sessionId: klass.sessionId, role: 'seat' });
    expect(await klass.enter(seated.secret)).toEqual(seated.entry);
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'lock', on: true });
    const waiting = await klass.join();
    expect(waiting.entry).toMatchObject({ state: 'waiting' });
    expect(await klass.enter(waiting.secret)).toEqual(waiting.entry);
  });

  test('[P45] a device stays in the seat that it has in that class, and gets one in another', async () => {
    const server = await startTestServer();
    const [klass, next] = [await startTestClass(server), await startTestClass(server)];
    const { secret } = await klass.join();
    const join = async (code: string, by: string) => {
      const reply = await server.post('/api/join', { code, secret: by });
      return { status: reply.status, ...((await reply.json()) as Partial<JoinReply>) };
    };
    const again = await join(klass.code, secret);
    expect(again).toMatchObject({ status: 200, secret, entry: await klass.enter(secret) });
    for (const by of ['A'.repeat(22), server.teacherSecret]) {
      const stranger = await join(klass.code, by);
      expect(stranger).toMatchObject({ status: 200, sessionId: klass.sessionId });
      expect(stranger.secret).not.toBe(by);
    }
    const moved = await join(next.code, secret);
    expect(moved).toMatchObject({ status: 200, sessionId: next.sessionId });
    expect(moved.secret).not.toBe(secret);
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'end' });
    expect(await join(klass.code, secret)).toMatchObject({ status: 404 });
  });

  test('an unknown and an ended code get the same bytes', async () => {
    const server = await startTestServer();
    const ended = await startTestClass(server);
    const teacher = await ended.teacher();
    await teacher.ask(1, { type: 'end' });
    const replies = [];
    for (const code of ['000000', ended.code, '', 'no code at all', '0'.repeat(64)]) {
      const reply = await server.post('/api/join', { code });
      const headers = [...reply.headers].filter(([name]) => name !== 'date');
      replies.push({ status: reply.status, headers, text: await reply.text() });
    }
    expect(replies[0]).toMatchObject({ status: 404 });
    for (const reply of replies) expect(reply).toEqual(replies[0]);
  });

  test('after many wrong codes everybody waits a second, right or wrong, and no longer', async () => {
    const server = await startTestServer();
    const klass = await startTestClass(server);
    for (let guess = 0; guess < 60; guess++)
      expect((await server.post('/api/join', { code: '000000' })).status).toBe(404);
    const late = { right: 0, wrong: 0 };
    const waiting = [
      server.post('/api/join', { code: klass.code }).then(({ status }) => (late.right = status)),
      server.post('/api/join', { code: '000000' }).then(({ status }) => (late.wrong = status)),
    ];
    // Another request goes the whole way meanwhile.
    await server.fetch('/healthz');
    await server.fetch('/healthz');
    expect(late).toEqual({ right: 0, wrong: 0 });
    server.clock.advance(1_000);
    await Promise.all(waiting);
    expect(late).toEqual({ right: 200, wrong: 404 });
  });

  test('a join from a page of another site is refused', async () => {
    const server = await startTestServer();
    const klass = await startTestClass(server);
    const headers = { origin: 'http://evil.example' };
    expect((await server.post('/api/join', { code: klass.code }, headers)).status).toBe(403);
  });
});

describe('entering', () => {
  test('tells a seat, a projector and the teacher where to go', async () => {
    const server = await startTestServer();
    const klass = await startTestClass(server);
    const { sessionId } = klass;
    const where = { state: 'in', sessionId, epoch: 1 };
    const { secret } = await klass.join();
    expect(await klass.enter(secret)).toMatchObject({ ...where, role: 'seat' });
    const projector = await server.ask<{ secret: string }>(
      `/api/classes/${sessionId}/projector`,
      {},
    );
    expect(await klass.enter(projector.secret)).toEqual({ ...where, role: 'projector', label: '' });
    const reply = await server.post('/api/enter', { secret: server.teacherSecret, sessionId });
    expect(await reply.json()).toEqual({ ...where, role: 'teacher', label: '' });
  });

  test('refuses every other secret', async () => {
    const server = await startTestServer();
    await startTestClass(server);
    for (const secret of ['', 'A'.repeat(22), '__proto__', 'x'.repeat(64)]) {
      const reply = await server.post('/api/enter', { secret });
      expect([reply.status, await reply.json()]).toMatchObject([403, { error: 'not-allowed' }]);
    }
    expect((await server.post('/api/enter', { secret: 'x'.repeat(65) })).status).toBe(400);
  });
});

import { request } from 'node:http';
import { closeCode, messageType, protocolVersion, type EnterReply } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startTestClass, startTestServer, type TestClass } from '../../test-support/classroom.ts';
import { Device, step1, type Target } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

async function newClass(): Promise<TestClass> {
  return startTestClass(await startTestServer());
}

/** The answer to a WebSocket that offers compression. */
async function negotiated(port: number, path: string): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: true });
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const { extensions } = socket;
  socket.close();
  return extensions;
}

/** The HTTP status that refuses an upgrade, or 101. */
function upgradeStatus(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<number>((resolve, reject) => {
    const asked = request({
      port,
      host: '127.0.0.1',
      path,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version': '13',
        ...headers,
      },
    });
    asked.on('response', (response) => resolve(response.statusCode ?? 0));
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      resolve(101);
    });
    asked.on('error', reject).end();
  });
}

describe('entering', () => {
  test('[P5] only the path of a room is upgraded', async () => {
    const { server, sessionId } = await newClass();
    const good = `/sync/${sessionId}/1/board`;
    expect(await upgradeStatus(server.port, good)).toBe(101);
    const others = [
      '/',
      '/sync',
      `${good}/`,
      `${good}?secret=x`,
      `${good}#x`,
      `/sync/${sessionId}/1/desk`,
    ];
    others.push(
      `/sync/${sessionId}/01/board`,
      `/sync/${sessionId}/-1/board`,
      `/sync/../../../board`,
    );
    others.push(`/sync/${sessionId.toUpperCase()}/1/board`, `/sync/${sessionId}/1/table/0`);
    for (const path of others) expect(await upgradeStatus(server.port, path), path).toBe(404);
  });

  test('[P5] a foreign page or a foreign host name is refused before the upgrade', async () => {
    const { server, sessionId } = await newClass();
    const path = `/sync/${sessionId}/1/board`;
    const own = `127.0.0.1:${server.port}`;
    const refuses = (headers: Record<string, string>) => upgradeStatus(server.port, path, headers);
    expect(await refuses({ Origin: `http://${own}` })).toBe(101);
    for (const origin of [
      'null',
      'http://evil.example',
      `http://${own}.evil.example`,
      'http://127.0.0.1:1',
      `ftp://${own}`,
    ])
      expect(await refuses({ Origin: origin }), origin).toBe(403);
    expect(await refuses({ Host: 'evil.example' })).toBe(421);
  });

  test('no compression is agreed on: a small frame cannot become a large one', async () => {
    const { server, sessionId } = await newClass();
    expect(await negotiated(server.port, `/sync/${sessionId}/1/board`)).toBe('');
  });

  test('[P6] before hello the server says nothing, and anything else closes', async () => {
    const klass = await newClass();
    const device = await Device.open(klass.target);
    klass.server.clock.advance(4_000);
    device.send(step1);
    expect((await device.closed).code).toBe(closeCode.notAllowed.code);
    expect(device.frames).toEqual([]);
  });

  test('[P6] a connection that says no hello for five seconds is closed, and may come back', async () => {
    const klass = await newClass();
    const device = await Device.open(klass.target);
    klass.server.clock.advance(5_000);
    expect((await device.closed).code).toBe(closeCode.silent.code);
  });

  test('[P6] a wrong secret, role or version closes alike, whether the class exists or not', async () => {
    const klass = await newClass();
    const { server, target } = klass;
    const { secret } = await klass.join();
    const nowhere: Target = { port: server.port, sessionId: 'a'.repeat(16) };
    const lectern: Target = { ...target, room: 'lectern' };
    const projector = await server.ask<{ secret: string }>(
      `/api/classes/${klass.sessionId}/projector`,
      {},
    );
    const attempts = [
      Device.greet(target, { secret: 'A'.repeat(22) }),
      Device.greet(nowhere, { secret: 'A'.repeat(22) }),
      Device.greet(nowhere, { secret }),
      Device.greet(nowhere, { secret: server.teacherSecret }),
      Device.greet(target, { secret: '' }),
      Device.greet(target, { secret, version: protocolVersion + 1 }),
      Device.greet(lectern, { secret }),
      Device.greet(lectern, projector),
      Device.greet({ ...target, room: 'table/1' }, { secret }),
      Device.greet({ ...target, epoch: 7 }, { secret: 'A'.repeat(22) }),
    ];
    for (const device of await Promise.all(attempts)) {
      expect(await device.closed).toEqual({
        code: closeCode.notWelcome.code,
        reason: closeCode.notWelcome.sentence,
      });
      expect(device.frames).toEqual([]);
    }
  });

  test('[P7] a seat is welcomed with its role, number and label, then gets its desk', async () => {
    const klass = await newClass();
    const seat = await klass.seat();
    const entered = (await klass.enter(seat.secret)) as Extract<EnterReply, { state: 'in' }>;
    expect(seat.welcome).toEqual({ role: 'seat', lastNumber: 0, label: entered.label });
    expect(entered.label).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
    expect(seat.frames.slice(0, 2).map(([type]) => type)).toEqual([65, 69]);
    expect(seat.desk).toEqual({});
    const teacher = await klass.teacher();
    expect(teacher.welcome).toEqual({ role: 'teacher', lastNumber: 0, label: '' });
    expect(teacher.count(messageType.desk)).toBe(0);
  });

  test('[P8] another epoch closes with 4410', async () => {
    const klass = await newClass();
    const { secret } = await klass.join();
    for (const epoch of [0, 2]) {
      const device = await Device.greet({ ...klass.target, epoch }, { secret });
      expect((await device.closed).code).toBe(closeCode.newEpoch.code);
    }
  });

  test('[I8, P9] a second connection of a seat takes over, and the teacher sees it stay', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    const first = await klass.seat('first-device');
    await until(() => seatStates(teacher).includes('here'));
    const heard = teacher.frames.length;
    const second = await Device.follow(klass.target, {
      secret: first.secret,
      device: 'second-device',
    });
    expect((await first.closed).code).toBe(closeCode.takenOver.code);
    expect(seatStates(teacher)).toEqual(['here']);
    expect(teacher.frames.length).toBe(heard);
    second.close();
    await until(() => seatStates(teacher).includes('away'));
  });

  test('[P9] a device that has lost its seat does not take it back by coming again', async () => {
    const klass = await newClass();
    const first = await klass.seat('first-device');
    first.close();
    const { secret } = first;
    const second = await Device.follow(klass.target, { secret, device: 'second-device' });
    const stale = await Device.greet(klass.target, { secret, device: 'first-device' });
    expect((await stale.closed).code).toBe(closeCode.takenOver.code);
    klass.server.clock.advance(2_000);
    await until(() => second.count(messageType.beat) === 1);
    const chosen = await Device.follow(klass.target, { secret, device: 'third-device' });
    expect((await second.closed).code).toBe(closeCode.takenOver.code);
    chosen.close();
  });

  test('[P13] every room hears a beat every two seconds', async () => {
    const klass = await newClass();
    const devices = [await klass.seat(), await klass.teacher()];
    for (let beats = 1; beats <= 3; beats++) {
      klass.server.clock.advance(2_000);
      for (const device of devices) await until(() => device.count(messageType.beat) === beats);
    }
  });

  test('[P24] a removed seat is out for good', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    const seat = await klass.seat();
    await until(() => seats(teacher).length === 1);
    const { id } = seats(teacher)[0]!;
    await teacher.ask(1, { type: 'remove', seat: id });
    expect((await seat.closed).code).toBe(closeCode.removed.code);
    const again = await Device.greet(klass.target, { secret: seat.secret });
    expect((await again.closed).code).toBe(closeCode.notWelcome.code);
    expect((await klass.server.post('/api/enter', { secret: seat.secret })).status).toBe(403);
  });

  test('a seat that waits for the teacher may not follow the board', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'lock', on: true });
    const { secret } = await klass.join();
    expect(await klass.enter(secret)).toMatchObject({ state: 'waiting' });
    const early = await Device.greet(klass.target, { secret });
    expect((await early.closed).code).toBe(closeCode.notWelcome.code);
    await until(() => seats(teacher).length === 1);
    const { id } = seats(teacher)[0]!;
    await teacher.ask(2, { type: 'admit', seat: id });
    expect(await klass.enter(secret)).toMatchObject({ state: 'in', role: 'seat' });
    await Device.follow(klass.target, { secret });
  });

  test('[P24] a class that is over says so on the board, then closes, and nothing opens it again', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    const seat = await klass.seat();
    await teacher.ask(1, { type: 'end' });
    await until(() => JSON.stringify(seat.json).includes('"over"'));
    klass.server.clock.advance(2_000);
    expect((await seat.closed).code).toBe(closeCode.over.code);
    expect((await teacher.closed).code).toBe(closeCode.over.code);
    const late = await klass.server.post('/api/enter', { secret: seat.secret });
    expect([late.status, ((await late.json()) as { error: string }).error]).toEqual([
      403,
      'closed',
    ]);
    const back = await Device.greet(klass.target, { secret: seat.secret });
    expect((await back.closed).code).toBe(closeCode.over.code);
    expect((await klass.server.post('/api/join', { code: klass.code })).status).toBe(404);
  });
});

function seats(teacher: Device): { id: string; state: string }[] {
  return Object.values((teacher.json as unknown as Lectern | undefined)?.seats ?? {});
}

function seatStates(teacher: Device): string[] {
  return seats(teacher).map(({ state }) => state);
}

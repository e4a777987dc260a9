import { Agent, request } from 'node:http';
import { writeBallot } from '@sightline/ballot';
import { closeCode, messageType, writeTokenRequest } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { openTestPoll, picked, questionOn } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';

describe('tokens', () => {
  test('[I8, P19] the same seat and question always give the same token, another seat another', async () => {
    const { klass, seats, question } = await openTestPoll(2);
    const [one, two] = [seats[0]!, seats[1]!];
    const token = await one.token(question);
    expect(token).toHaveLength(48);
    expect(await one.token(question)).toEqual(token);
    expect(await two.token(question)).not.toEqual(token);
    const reloaded = await Device.follow(klass.target, {
      secret: one.secret,
      device: 'other-device',
    });
    expect(await reloaded.token(question)).toEqual(token);
  });

  test('[P19] a question that is not open gives an empty token', async () => {
    const { teacher, seats, question } = await openTestPoll(1);
    const seat = seats[0]!;
    for (const unknown of ['', 'a'.repeat(16), '__proto__'])
      expect(await seat.token(unknown)).toHaveLength(0);
    await teacher.ask(2, { type: 'pause', on: true });
    expect(await seat.token(question)).toHaveLength(48);
    await teacher.ask(3, { type: 'reveal', seen: 1 });
    expect(await seat.token(question)).toHaveLength(0);
  });
});

describe('the urn', () => {
  test('[P20] takes a ballot of a seat and answers 204 without a body, over its own connection', async () => {
    const { seats, question, post } = await openTestPoll(1);
    const token = await seats[0]!.token(question);
    const reply = await post(writeBallot({ question, token, answer: picked(0) }));
    expect([reply.status, await reply.text()]).toEqual([204, '']);
    expect([...reply.headers]).toEqual([['connection', 'close']]);
  });

  test('[P20] is never asked over a connection that has carried a secret', async () => {
    const { klass, seats, question } = await openTestPoll(1);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = { api: new Set<number>(), urn: new Set<number>() };
    const send = (path: string, type: string, body: string | Uint8Array) =>
      new Promise<number>((resolve, reject) => {
        const headers = { 'content-type': type };
        const options = { port: klass.server.port, method: 'POST', path, headers, agent };
        request(options, (response) => {
          ports[path === '/urn' ? 'urn' : 'api'].add(response.socket.localPort!);
          response.resume().on('end', () => resolve(response.statusCode!));
        })
          .on('error', reject)
          .end(body);
      });
    const ask = (path: string, body: object) =>
      send(path, 'application/json', JSON.stringify(body));
    const token = await seats[0]!.token(question);
    const ballot = writeBallot({ question, token, answer: picked(0) });
    const cast = () => send('/urn', 'application/octet-stream', ballot);
    expect(await ask('/api/enter', { secret: seats[0]!.secret })).toBe(200);
    expect(await cast()).toBe(204);
    expect(await ask('/api/join', { code: klass.code })).toBe(200);
    expect(await cast()).toBe(204);
    expect(await ask('/api/enter', { secret: 'A'.repeat(22) })).toBe(403);
    expect(await cast()).toBe(204);
    expect(await ask('/api/enter', { secret: 0 })).toBe(400);
    expect(await cast()).toBe(204);
    expect([ports.api.size, ports.urn.size]).toEqual([4, 4]);
    expect([...ports.urn].filter((port) => ports.api.has(port))).toEqual([]);
    agent.destroy();
  });

  test('refuses what is no ballot, a token that is not good, and a question that is not open', async () => {
    const { seats, question, post, teacher } = await openTestPoll(2);
    const token = await seats[0]!.token(question);
    const good = writeBallot({ question, token, answer: picked(0) });
    const changed = (position: number) => {
      const bytes = good.slice();
      bytes[position]! ^= 1;
      return bytes;
    };
    const status = async (bytes: Uint8Array, init?: RequestInit) => {
      const reply = await post(bytes, init);
      expect(await reply.text()).toBe('');
      return reply.status;
    };
    expect(await status(new Uint8Array())).toBe(400);
    expect(await status(good.slice(1))).toBe(400);
    expect(await status(Uint8Array.of(...good, 0))).toBe(400);
    expect(await status(new Uint8Array(200_000))).toBe(400);
    expect(await status(good, { headers: { 'content-type': 'text/plain' } })).toBe(400);
    expect(await status(writeBallot({ question, token, answer: picked(3) }))).toBe(400);
    expect(await status(writeBallot({ question, token, answer: picked(0, 1) }))).toBe(400);
    expect(await status(changed(79))).toBe(400);
    for (const position of [16, 31, 32, 63]) expect(await status(changed(position))).toBe(403);
    const other = writeBallot({ question: 'a'.repeat(16), token, answer: picked(0) });
    expect(await status(other)).toBe(409);
    expect(await status(good)).toBe(204);
    await teacher.ask(2, { type: 'reveal', seen: 1 });
    expect(await status(good)).toBe(409);
  });

  test('counts the last ballot of each seat, once, and releases at the close', async () => {
    const { klass, seats, teacher, cast, released } = await openTestPoll(6);
    for (const [position, seat] of seats.entries())
      expect(await cast(seat, picked(position % 3))).toBe(204);
    // Everybody changes to the second option but the last, who skips.
    for (const seat of seats.slice(0, 5))
      await Promise.all([cast(seat, picked(1)), cast(seat, picked(1))]);
    await cast(seats[5]!, { kind: 'skip' });
    klass.server.clock.advance(500);
    expect(await teacher.ask(2, { type: 'reveal', seen: 1 })).toEqual({ number: 2, refusal: '' });
    expect(await released()).toEqual({ kind: 'favourite', option: 1 });
  });

  test('[P31] a ballot that is being written when a seat is removed counts for nothing', async () => {
    const storage = createHeldStorage();
    const { klass, teacher, seats, question, post } = await openTestPoll(2, { storage });
    const [removed, stays] = seats;
    const { id } = Object.values((teacher.json as unknown as Lectern).seats).find(
      ({ label }) => label === removed!.welcome.label,
    )!;
    const tokens = { removed: await removed!.token(question), stays: await stays!.token(question) };
    storage.hold();
    const casting = post(writeBallot({ question, token: tokens.removed, answer: picked(0) }));
    await until(() => storage.held === 1);
    teacher.intent(2, { type: 'remove', seat: id });
    await teacher.wasHeard();
    removed!.send(writeTokenRequest(question));
    storage.release();
    expect((await casting).status).toBe(204);
    expect((await removed!.closed).code).toBe(closeCode.removed.code);
    expect(removed!.count(messageType.token)).toBe(1);
    const next = await until(() => [questionOn(stays!)].find((one) => one !== question));
    const status = async (asked: string, token: Uint8Array) =>
      (await post(writeBallot({ question: asked, token, answer: picked(1) }))).status;
    expect(await status(question, tokens.removed)).toBe(409);
    expect(await status(next, tokens.removed)).toBe(403);
    expect(await status(next, tokens.stays)).toBe(403);
    expect(await stays!.token(question)).toHaveLength(0);
    expect(await status(next, await stays!.token(next))).toBe(204);
    expect((await klass.server.post('/api/enter', { secret: removed!.secret })).status).toBe(403);
  });

  test('says nothing of how many answered: four of five look like a class that is split', async () => {
    const { seats, teacher, cast, released } = await openTestPoll(5);
    for (const seat of seats.slice(0, 4)) await cast(seat, picked(0));
    await cast(seats[4]!, { kind: 'skip' });
    await teacher.ask(2, { type: 'reveal', seen: 1 });
    expect(await released()).toEqual({ kind: 'favourite', option: null });
  });

  test('releases nothing in a class of four', async () => {
    const { seats, teacher, cast, released } = await openTestPoll(4);
    for (const seat of seats) await cast(seat, picked(0));
    await teacher.ask(2, { type: 'reveal', seen: 1 });
    expect(await released()).toEqual({ kind: 'few' });
  });

  test('tells the teacher how many have answered in words, every half minute', async () => {
    const { klass, seats, cast } = await openTestPoll(15);
    // So much time at once ends a connection that is there; each look comes in anew.
    const progress = async (device: string) => {
      const teacher = await klass.teacher(device);
      return (teacher.json?.['now'] as { progress: string }).progress;
    };
    for (const seat of seats) await cast(seat, picked(0));
    klass.server.clock.advance(29_999);
    expect(await progress('before-that')).toBe('few');
    klass.server.clock.advance(1);
    expect(await progress('after-that')).toBe('most');
  });

  test('answers 204 only when the ballot is durable', async () => {
    const storage = createHeldStorage();
    const { seats, question, post } = await openTestPoll(1, { storage });
    const token = await seats[0]!.token(question);
    storage.hold();
    let hasAnswered = false;
    const reply = post(writeBallot({ question, token, answer: picked(0) })).then((response) => {
      hasAnswered = true;
      return response.status;
    });
    await until(() => storage.held === 1);
    expect(hasAnswered).toBe(false);
    storage.release();
    expect(await reply).toBe(204);
  });

  test('answers 503 when the ballot cannot be written, and takes it again later', async () => {
    const storage = createHeldStorage();
    const { seats, cast, klass } = await openTestPoll(1, { storage });
    storage.break();
    expect(await cast(seats[0]!, picked(0))).toBe(503);
    storage.mend();
    expect(await cast(seats[0]!, picked(0))).toBe(204);
    expect(klass.server.journal.count('fault')).toBe(0);
  });

  test('a ballot causes no byte to any device while the question is open', async () => {
    const { klass, seats, cast } = await openTestPoll(5);
    const heard = seats.map((seat) => seat.frames.length);
    for (const seat of seats) await cast(seat, picked(0));
    klass.server.clock.advance(600);
    for (const seat of seats) await seat.token('none');
    for (const [position, seat] of seats.entries()) {
      const types = seat.frames.slice(heard[position]).map(([type]) => type);
      expect(types).toEqual([messageType.token, messageType.token]);
    }
  });
});

import { writeBallot } from '@sightline/ballot';
import { closeCode } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import {
  openTestClass,
  startTestClass,
  startTestServer,
  type TestClass,
} from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { openTestPoll, picked } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';

async function newClass(headCount = 5) {
  const storage = createHeldStorage();
  const server = await startTestServer({}, { storage });
  const klass = await startTestClass(server, { headCount });
  const teacher = await klass.teacher();
  const lectern = () => teacher.json as unknown as Lectern;
  return { storage, server, klass, teacher, lectern };
}

const tryToJoin = ({ server }: TestClass, code: string) => server.post('/api/join', { code });
const statusOf = async (reply: Promise<Response>) => (await reply).status;
const numberOf = (seats: Lectern['seats']) => Object.keys(seats).length;

async function fill(klass: TestClass, places: number) {
  const seats = [];
  for (let seat = 0; seat < places; seat++) seats.push(await klass.seat(`device-${seat}`));
  return seats;
}

describe('a full class', () => {
  test('[P29] says so to the right code, and to no wrong one', async () => {
    const { klass, lectern, storage } = await newClass();
    await fill(klass, 7);
    const before = storage.commits;
    const reply = await tryToJoin(klass, klass.code);
    expect([reply.status, await reply.json()]).toEqual([
      409,
      { error: 'full', sentence: 'This class is full. Ask your teacher.' },
    ]);
    expect(await statusOf(tryToJoin(klass, '000000'))).toBe(404);
    await until(() => lectern().class.turnedAway === 1);
    expect(lectern().class).toMatchObject({ places: 7, away: 0 });
    expect(storage.commits).toBe(before);
  });

  test('is no wrong guess: nobody has to wait for it', async () => {
    const { klass } = await newClass(1);
    await fill(klass, 3);
    const replies = Array.from({ length: 70 }, () => statusOf(tryToJoin(klass, klass.code)));
    expect(new Set(await Promise.all(replies))).toEqual(new Set([409]));
    expect(await statusOf(tryToJoin(klass, '000000'))).toBe(404);
  });

  test('[P42] lets a device in for the one that was away longest, whose secret opens nothing then', async () => {
    const { klass, lectern } = await newClass();
    const seats = await fill(klass, 7);
    for (const [gone, seat] of [seats[4]!, seats[1]!].entries()) {
      seat.close();
      await until(() => lectern().class.away === gone + 1);
    }
    expect(await statusOf(tryToJoin(klass, klass.code))).toBe(200);
    const enter = (secret: string) => statusOf(klass.server.post('/api/enter', { secret }));
    expect(await Promise.all([enter(seats[4]!.secret), enter(seats[1]!.secret)])).toEqual([
      403, 200,
    ]);
    const back = await Device.greet(klass.target, { secret: seats[4]!.secret });
    expect((await back.closed).code).toBe(closeCode.notWelcome.code);
    expect(numberOf(lectern().seats)).toBe(7);
  });

  test('has five places more at a press, in the lobby and when it was restarted', async () => {
    const { klass, teacher, lectern, storage, server } = await newClass(1);
    await fill(klass, 3);
    expect(await teacher.ask(1, { type: 'addPlaces' })).toEqual({ number: 1, refusal: '' });
    await klass.seat('device-3');
    await until(() => lectern().class.places === 8);
    await server.close();
    const next = await startTestServer({ data: server.data }, { storage });
    await next.ask(`/api/classes/${klass.sessionId}/restore`, { key: klass.key });
    const again = await openTestClass(next, klass, 2);
    expect(((await again.teacher()).json as unknown as Lectern).class.places).toBe(8);
  });
});

describe('a device that leaves', () => {
  test('[P40] frees its seat over its connection: it hears so, and its secret opens nothing', async () => {
    const { klass, lectern, storage } = await newClass(28);
    const seat = await klass.seat();
    storage.hold();
    seat.intent(1, { type: 'leave' });
    await until(() => storage.held === 1);
    expect(seat.acks).toEqual([]);
    storage.release();
    expect((await seat.closed).code).toBe(closeCode.left.code);
    expect(seat.acks).toEqual([{ number: 1, refusal: '' }]);
    await until(() => numberOf(lectern().seats) === 0);
    expect(await statusOf(klass.server.post('/api/enter', { secret: seat.secret }))).toBe(403);
  });

  test('frees it without one, too, and nothing tells whether a secret was good', async () => {
    const { klass, teacher, lectern } = await newClass();
    await teacher.ask(1, { type: 'lock', on: true });
    const { secret } = await klass.join();
    await until(() => numberOf(lectern().seats) === 1);
    const leave = (one: string) => klass.server.post('/api/leave', { secret: one });
    const replies = [await leave('A'.repeat(22)), await leave(secret), await leave(secret)];
    for (const reply of replies) expect([reply.status, await reply.text()]).toEqual([200, '{}']);
    await until(() => numberOf(lectern().seats) === 0);
    await leave(klass.server.teacherSecret);
    expect((await klass.enter(klass.server.teacherSecret)).state).toBeUndefined();
  });

  test('and joins again as often as it likes shuts nobody out, and leaves no trace', async () => {
    const { klass, storage, lectern } = await newClass(28);
    const before = storage.readRecords(klass.sessionId).size;
    for (let time = 0; time < 34; time++) {
      const seat = await klass.seat();
      seat.intent(1, { type: 'leave' });
      await seat.closed;
    }
    await klass.seat();
    await until(() => numberOf(lectern().seats) === 1);
    const names = [...storage.readRecords(klass.sessionId).keys()];
    expect(names.filter((name) => name.startsWith('roll/'))).toHaveLength(1);
    expect(names.length).toBeLessThan(before + 200);
  });

  test('[I1, I8, P41] leaves its ballot, and whoever comes in its place gives none', async () => {
    const poll = await openTestPoll(6);
    const { klass, seats, question, teacher } = poll;
    for (const seat of seats) expect(await poll.cast(seat, picked(2))).toBe(204);
    seats[0]!.intent(1, { type: 'leave' });
    await seats[0]!.closed;
    for (let time = 0; time < 3; time++) {
      const again = await klass.seat(`another-${time}`);
      expect(again.ownThings.onlooks).toEqual([question]);
      expect(await again.token(question)).toHaveLength(0);
      again.intent(1, { type: 'leave' });
      await again.closed;
    }
    await teacher.ask(2, { type: 'reveal', seen: 1 });
    expect(await poll.released()).toEqual({ kind: 'favourite', option: 2 });
  });

  test('[I8] can still change its ballot with the token it had, and no more than that', async () => {
    const poll = await openTestPoll(5);
    const { seats, question } = poll;
    const token = await seats[0]!.token(question);
    seats[0]!.intent(1, { type: 'leave' });
    await seats[0]!.closed;
    const post = (option: number) =>
      poll.post(writeBallot({ question, token, answer: picked(option) }));
    expect([(await post(0)).status, (await post(1)).status]).toEqual([204, 204]);
  });
});

describe('the teacher', () => {
  test('[P43] removes everybody who came since, in one press and one round', async () => {
    const poll = await openTestPoll(3);
    const { klass, teacher } = poll;
    const bots = [];
    for (let bot = 0; bot < 8; bot++) bots.push(await klass.seat(`stranger-${bot}`));
    expect(await teacher.ask(2, { type: 'removeSince', arrival: 3 })).toEqual({
      number: 2,
      refusal: '',
    });
    const codes = await Promise.all(bots.map(({ closed }) => closed));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set([closeCode.removed.code]));
    const lectern = () => teacher.json as unknown as Lectern;
    await until(() => numberOf(lectern().seats) === 3);
    expect(lectern().questions.restarts).toBe(1);
  });

  test('[P43] draws a new code: the old one opens nothing at once, and seats stay', async () => {
    const { klass, teacher, lectern, server } = await newClass();
    const other = await startTestClass(server);
    const seat = await klass.seat();
    await teacher.ask(1, { type: 'newCode' });
    await until(() => lectern().class.code !== klass.code);
    const { code } = lectern().class;
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    expect(code).not.toBe(other.code);
    await until(() => JSON.stringify(seat.json?.['wall']).includes(code));
    expect(await statusOf(tryToJoin(klass, klass.code))).toBe(404);
    expect(await statusOf(tryToJoin(klass, code))).toBe(200);
    expect((await klass.enter(seat.secret)).state).toBe('in');
  });

  test('sees who waits in a flood, lets an honest device in, and clears the rest', async () => {
    const { klass, teacher, lectern } = await newClass(28);
    await fill(klass, 2);
    await teacher.ask(1, { type: 'lock', on: true });
    await Promise.all(Array.from({ length: 80 }, () => klass.join()));
    const honest = await klass.join();
    expect(honest.entry).toMatchObject({ state: 'waiting' });
    const { label } = honest.entry as { label: string };
    const entry = () => Object.values(lectern().seats).find((one) => one.label === label);
    await until(entry);
    expect(numberOf(lectern().seats)).toBeLessThanOrEqual(2 + 62);
    await teacher.ask(2, { type: 'admit', seat: entry()!.id });
    await Device.follow(klass.target, { secret: honest.secret });
    const first = lectern().moments.locked!;
    expect(first).toBe(2);
    await teacher.ask(3, { type: 'removeSince', arrival: entry()!.arrival + 1 });
    await teacher.ask(4, { type: 'removeSince', arrival: first });
    await until(() => numberOf(lectern().seats) === 2);
  });

  test('of a practice class has no code to draw anew', async () => {
    const server = await startTestServer();
    const { sessionId } = await server.ask<{ sessionId: string }>('/api/practice', {
      lesson: 'tiny',
    });
    const teacher = await Device.follow(
      { port: server.port, sessionId, room: 'lectern' },
      { secret: server.teacherSecret, device: 'teacher-device' },
    );
    expect(await teacher.ask(1, { type: 'newCode' })).toEqual({ number: 1, refusal: 'unknown' });
  });
});

describe('a device that has a seat and no live connection', () => {
  test('is not in, and its teacher hears so after ten seconds', async () => {
    const { klass, lectern, server } = await newClass(28);
    await klass.join();
    await until(() => numberOf(lectern().seats) === 1);
    expect(Object.values(lectern().seats)[0]).toMatchObject({ state: 'joining' });
    expect(lectern().class).toMatchObject({ reached: 'page', unconnected: 0 });
    server.clock.advance(20_000);
    await until(() => lectern().class.unconnected === 1);
    expect(lectern().class.reached).toBe('page');
    await klass.seat();
    await until(() => lectern().class.reached === 'joined');
    expect(lectern().class.unconnected).toBe(1);
  });
});

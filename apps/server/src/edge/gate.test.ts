import { writeBallot } from '@sightline/ballot';
import { closeCode, messageType } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { openTestPoll, picked } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';
import { elsewhere, Visitor } from '../../test-support/visitor.ts';
import { edgeLimits, type EdgeLimits } from './limits.ts';

const [hostile, honest, other] = elsewhere;

function limit(address: Partial<EdgeLimits['address']>): { limits: EdgeLimits } {
  return { limits: { ...edgeLimits, address: { ...edgeLimits.address, ...address } } };
}

const small = {
  limits: { ...edgeLimits, strangers: { each: 20, all: 30 }, own: { each: 5, all: 5 } },
};
const crowd = (port: number, from: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => Visitor.come(port, from)));
const open = (visitors: readonly Visitor[]) => visitors.filter(({ isClosed }) => !isClosed);
const upgrade = (path: string) =>
  [
    `GET ${path}`,
    '',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
  ].concat('Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==') as [string, ...string[]];

test('[P37] an address that asks without end is not heard, and the others are', async () => {
  const { port } = await startTestServer({}, limit({ request: { size: 20, perSecond: 0.01 } }));
  for (let asked = 0; asked < 20; asked++)
    expect((await Visitor.ask(port, hostile, 'GET /healthz')).status).toBe(200);
  const visitor = await Visitor.come(
    port,
    hostile,
    'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  );
  await visitor.closed;
  expect(visitor.heard).toBe('');
  expect((await Visitor.ask(port, honest, 'GET /healthz')).status).toBe(200);
});

describe('[P36] sockets', () => {
  test('one address that opens more than its share loses the oldest, and everybody else comes in', async () => {
    const { port } = await startTestServer({}, small);
    const visitors = await crowd(port, hostile, 50);
    await until(() => open(visitors).length === 20);
    expect(open(visitors)).toEqual(visitors.slice(30));
    for (const from of [honest, other, '127.0.0.1'])
      expect((await Visitor.ask(port, from, 'GET /healthz')).status).toBe(200);
    expect((await Visitor.ask(port, hostile, 'GET /healthz')).status).toBe(200);
  });

  test('when there are too many altogether, the address that has most gives way', async () => {
    const { port } = await startTestServer({}, small);
    const [few] = await crowd(port, honest, 1);
    const visitors = await crowd(port, hostile, 20);
    const others = await crowd(port, other, 15);
    await until(() => open(visitors).length + open(others).length === 29);
    expect(few!.isClosed).toBe(false);
    expect(Math.abs(open(visitors).length - open(others).length)).toBeLessThanOrEqual(1);
  });

  test('nobody else can fill the place of this machine, where the console runs', async () => {
    const { port } = await startTestServer({}, small);
    const own = await crowd(port, '127.0.0.1', 5);
    // Two from each, so that nobody has more than this machine.
    const addresses = Array.from({ length: 40 }, (_, at) => `127.0.1.${at + 1}`);
    const others = await Promise.all(addresses.map((from) => crowd(port, from, 2)));
    await until(() => open(others.flat()).length === 30);
    expect(open(own)).toHaveLength(5);
    expect((await Visitor.ask(port, '127.0.0.1', 'GET /healthz')).status).toBe(200);
  });

  test('who follows a room is no stranger, and keeps its place', async () => {
    const klass = await startTestClass(await startTestServer({}, small));
    const { port } = klass.server;
    const { secret } = await klass.join();
    const seat = await Device.greet(klass.target, { secret }, { localAddress: hostile });
    await until(() => seat.count(messageType.welcome) === 1);
    const visitors = await crowd(port, hostile, 60);
    await until(() => open(visitors).length === 20);
    klass.server.clock.advance(2_000);
    await until(() => seat.count(messageType.beat) === 1);
  });

  test('beyond so many in a second an address is refused at once, and no other', async () => {
    const { port, clock } = await startTestServer({}, limit({ socket: { size: 5, perSecond: 1 } }));
    const visitors = await crowd(port, hostile, 7);
    await until(() => open(visitors).length === 5);
    expect((await Visitor.ask(port, honest, 'GET /healthz')).status).toBe(200);
    expect((await Visitor.ask(port, hostile, 'GET /healthz')).status).toBe(0);
    clock.advance(1_000);
    expect((await Visitor.ask(port, hostile, 'GET /healthz')).status).toBe(200);
  });
});

describe('[P37] requests', () => {
  test('upgrades beyond those of an address are refused, also for a room that is there', async () => {
    const klass = await startTestClass(
      await startTestServer({}, limit({ upgrade: { size: 2, perSecond: 1 } })),
    );
    const { port, clock } = klass.server;
    const [line, , ...headers] = upgrade(`/sync/${klass.sessionId}/1/board`);
    const knock = (from: string) => Visitor.ask(port, from, line, '', ...headers);
    // Nobody says hello, so that each ends after five seconds.
    const silent = [knock(hostile), knock(hostile)];
    const refused = await knock(hostile);
    expect(refused.status).toBe(429);
    const seat = await Device.open(klass.target, { localAddress: honest });
    clock.advance(5_000);
    for (const { status } of await Promise.all(silent)) expect(status).toBe(101);
    expect((await seat.closed).code).toBe(closeCode.silent.code);
  });

  test('right codes beyond those of an address are refused; wrong codes cost none of them', async () => {
    const klass = await startTestClass(
      await startTestServer({}, limit({ join: { size: 2, perSecond: 1 } })),
    );
    const { port, clock } = klass.server;
    const join = async (from: string, code = klass.code) =>
      (await Visitor.join(port, from, code)).status;
    for (let guess = 0; guess < 20; guess++) expect(await join(hostile, '000000')).toBe(404);
    expect([await join(hostile), await join(hostile), await join(hostile)]).toEqual([
      200, 200, 429,
    ]);
    expect(await join(honest)).toBe(200);
    clock.advance(1_000);
    expect(await join(hostile)).toBe(200);
  });

  test('a ballot is asked for no address', async () => {
    const nothing = { size: 0, perSecond: 1 };
    const poll = await openTestPoll(1);
    const { port, clock } = poll.klass.server;
    const token = await poll.seats[0]!.token(poll.question);
    const ballot = writeBallot({ question: poll.question, token, answer: picked(0) });
    const type = 'Content-Type: application/octet-stream';
    for (let cast = 0; cast < 100; cast++)
      expect((await Visitor.ask(port, hostile, 'POST /urn', ballot, type)).status).toBe(204);
    expect(clock.printed.join()).not.toContain('127.0.0');
    const strict = await startTestServer(
      {},
      limit({ join: nothing, upgrade: nothing, guess: nothing, freeGuess: nothing }),
    );
    expect((await Visitor.ask(strict.port, hostile, 'POST /urn', ballot, type)).status).toBe(409);
  });
});

describe('[P39] wrong codes', () => {
  test('slow the address they come from, and nobody else', async () => {
    const klass = await startTestClass(await startTestServer());
    const { port, clock } = klass.server;
    const guesses = Array.from({ length: 300 }, () => Visitor.join(port, hostile, '000000'));
    let answered = 0;
    for (const guess of guesses) void guess.then(() => answered++);
    await until(() => answered === 60);
    const joins = Array.from({ length: 20 }, () => Visitor.join(port, honest, klass.code));
    for (const { status } of await Promise.all(joins)) expect(status).toBe(200);
    const behind = Visitor.join(port, hostile, klass.code);
    await Visitor.ask(port, hostile, 'GET /healthz');
    expect(answered).toBe(60);
    clock.advance(1_000);
    expect((await behind).status).toBe(200);
    for (const { status } of await Promise.all(guesses)) expect(status).toBe(404);
  });

  test('without end are not heard any more, while another address goes on', async () => {
    const klass = await startTestClass(
      await startTestServer({}, limit({ guess: { size: 70, perSecond: 0.001 } })),
    );
    const { port, clock } = klass.server;
    const guesses = Array.from({ length: 100 }, () => Visitor.join(port, hostile, '000000'));
    let answered = 0;
    for (const guess of guesses) void guess.then(() => answered++);
    await until(() => answered === 60);
    await Visitor.ask(port, hostile, 'GET /healthz');
    clock.advance(1_000);
    await until(() => answered === 100 || clock.advance(1_000));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(100);
    expect(statuses).toContain(429);
    expect((await Visitor.join(port, honest, klass.code)).status).toBe(200);
  });
});

describe('[P38] one secret', () => {
  test('that says hello again and again is sent back, and takes the seat from nobody meanwhile', async () => {
    const secret = { hello: { size: 3, perSecond: 1 } };
    const klass = await startTestClass(
      await startTestServer({}, { limits: { ...edgeLimits, secret } }),
    );
    const { secret: its } = await klass.join();
    const greet = (device: string) => Device.greet(klass.target, { secret: its, device });
    const [first, second] = [await greet('device-1'), await greet('device-2')];
    const third = await Device.follow(klass.target, { secret: its, device: 'device-3' });
    for (const device of [first, second])
      expect((await device.closed).code).toBe(closeCode.takenOver.code);
    for (let flap = 0; flap < 20; flap++)
      expect((await (await greet('device-4')).closed).code).toBe(closeCode.tooMany.code);
    await third.wasHeard();
    const another = await klass.seat('device-5');
    await another.wasHeard();
    klass.server.clock.advance(1_000);
    await Device.follow(klass.target, { secret: its, device: 'device-6' });
  });

  test('whose device sent too much rests before it is let in again', async () => {
    const klass = await startTestClass(await startTestServer());
    const seat = await klass.seat();
    const { secret } = seat;
    const flood = await Device.follow(klass.target, { secret, device: 'flooding-device' });
    for (let message = 0; message < 100; message++)
      flood.raw.write(Buffer.from('8a8000000000', 'hex'));
    expect((await flood.closed).code).toBe(closeCode.tooMany.code);
    const early = await Device.greet(klass.target, { secret, device: 'flooding-device' });
    expect((await early.closed).code).toBe(closeCode.tooMany.code);
    klass.server.clock.advance(3_500);
    await Device.follow(klass.target, { secret, device: 'flooding-device' });
  });
});

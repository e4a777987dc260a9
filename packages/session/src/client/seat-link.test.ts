import { readBallot } from '@sightline/ballot/codec';
import {
  closeCode,
  messageType,
  protocolVersion,
  readHello,
  readMessageType,
  writeAck,
  writeBeat,
  writeDesk,
  writeToken,
  writeWelcome,
  type EnterReply,
} from '@sightline/protocol';
import * as decoding from 'lib0/decoding';
import { afterEach, expect, test } from 'vitest';
import { Doc } from 'yjs';
import type { SpotWork } from '../layout/work.ts';
import { SeatLink } from './seat-link.ts';
import { FakeWorld, sessionId } from './test-support/fake-world.ts';
import {
  intentsSent,
  makeBoard,
  tokensAsked,
  typesSent,
  writeDocument,
} from './test-support/frames.ts';

const secret = 'AAAAAAAAAAAAAAAAAAAAAA';
const work: SpotWork = { marks: [{ item: '1.1' }], state: 'open' };
const links: SeatLink[] = [];
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});

function open(world = new FakeWorld(), entry?: EnterReply) {
  const { surroundings } = world;
  const link = new SeatLink({ secret, device: 'device', surroundings, entry });
  links.push(link);
  return { world, link };
}

function welcome(world: FakeWorld, lastNumber = 0, desk: object = {}) {
  world.socket.accept();
  world.socket.deliver(writeWelcome({ role: 'seat', lastNumber, label: 'Blue heron' }));
  world.socket.deliver(writeDesk(JSON.stringify({ table: 0, cardSeed: '', desk })));
}

async function enter() {
  const { world, link } = open();
  await world.admit();
  welcome(world);
  return { world, link };
}

test('a seat enters, and shows its label and the board', async () => {
  const { world, link } = open();
  expect(link.state.kind).toBe('entering');
  expect(JSON.parse(String(world.request.init.body))).toEqual({ secret });
  await world.admit();
  expect(world.socket.url).toBe(`ws://class.test/sync/${sessionId}/0/board`);
  welcome(world);
  world.socket.deliver(writeDocument('board', makeBoard(3)));
  expect(link.state.kind).toBe('online');
  expect(link.label).toBe('Blue heron');
  expect(link.board).toEqual(makeBoard(3));
});

test('[P29] a seat that joining brought the way in does not ask for it', () => {
  const world = new FakeWorld();
  const entry = { state: 'in', sessionId, epoch: 0, role: 'seat', label: 'Blue heron' } as const;
  const link = open(world, entry).link;
  expect(world.requests).toEqual([]);
  expect(world.socket.url).toBe(`ws://class.test/sync/${sessionId}/0/board`);
  welcome(world);
  expect([link.state.kind, link.label]).toEqual(['online', 'Blue heron']);
});

test('[P8, P29] a way in that is out of date by now is asked for anew', async () => {
  const world = new FakeWorld();
  const entry = { state: 'in', sessionId, epoch: 0, role: 'seat', label: 'Blue heron' } as const;
  const { link } = open(world, entry);
  world.socket.accept();
  world.socket.hangUp(closeCode.newEpoch.code);
  await world.pass(0);
  expect(world.requests).toHaveLength(1);
  await world.admit({ epoch: 1 });
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('[P29] a seat that joined a locked class asks again in two seconds', async () => {
  const { world, link } = open(new FakeWorld(), { state: 'waiting', label: 'Blue heron' });
  expect([link.state.kind, link.label, world.requests]).toEqual(['waiting', 'Blue heron', []]);
  await world.pass(2_000);
  expect(world.requests).toHaveLength(1);
});

test('[P6, P12] hello is the first frame, step 1 the second, and nothing speaks of awareness', async () => {
  const { world, link } = await enter();
  const hello = decoding.createDecoder(world.socket.sent[0]!);
  expect(readMessageType(hello)).toBe(messageType.hello);
  expect(readHello(hello)).toEqual({ version: protocolVersion, secret, device: 'device' });
  expect(typesSent(world.socket)).toEqual([messageType.hello, messageType.sync]);
  link.close();
  expect(typesSent(world.socket)).toEqual([messageType.hello, messageType.sync]);
});

test('a device in front of a locked class asks again every two seconds', async () => {
  const { world, link } = open();
  await world.request.reply(200, { state: 'waiting', label: 'Blue heron' });
  expect(link.state.kind).toBe('waiting');
  expect(link.label).toBe('Blue heron');
  await world.pass(2_000);
  expect(world.requests).toHaveLength(2);
  await world.admit();
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('a device whose server was restarted waits for the teacher and keeps what it shows', async () => {
  const { world, link } = await enter();
  world.socket.deliver(writeDocument('board', makeBoard(9)));
  link.saveWork('adverts', work);
  world.socket.hangUp(closeCode.newEpoch.code);
  await world.pass(0);
  await world.request.reply(200, { state: 'away' });
  expect(link.state.kind).toBe('away');
  expect(link.board?.sequence).toBe(9);
  await world.pass(2_000);
  await world.admit({ epoch: 1 });
  welcome(world);
  expect(intentsSent(world.socket)).toEqual([
    { number: 1, intent: { type: 'work', step: 'adverts', work } },
  ]);
});

test('a device that does not reach the server says so and tries again', async () => {
  const { world, link } = open();
  await world.request.fail();
  expect(link.state.kind).toBe('offline');
  await world.pass(0);
  await world.request.reply(200, 'You are in a captive portal');
  await world.pass(400);
  await world.admit();
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('a secret that opens nothing closes the link for good', async () => {
  const { world, link } = open();
  await world.request.reply(403, { error: 'not-allowed', sentence: '' });
  expect(link.state).toEqual({ kind: 'closed', reason: closeCode.notWelcome });
  await world.pass(60_000);
  expect(world.requests).toHaveLength(1);
});

test('[P13] silence is told within 5 seconds, the stalled socket dropped and a new one opened', async () => {
  const { world, link } = await enter();
  await world.pass(4_000);
  world.socket.deliver(writeBeat());
  await world.pass(4_000);
  expect(link.state.kind).toBe('online');
  await world.pass(500);
  expect(link.state.kind).toBe('offline');
  expect(world.sockets).toHaveLength(2);
  expect(world.sockets[0]!.readyState).toBe(3);
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('a socket that never opens is given up after 8 seconds', async () => {
  const { world } = open();
  await world.admit();
  await world.pass(8_000);
  expect(world.sockets).toHaveLength(2);
});

test('a network that the device misses is told at once, and tried when it is back', async () => {
  const { world, link } = await enter();
  world.dice = 255;
  world.changeNetwork(false);
  expect(link.state.kind).toBe('offline');
  world.changeNetwork(true);
  await world.pass(400);
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('the way back is spread by the dice, further after each failure until a beat is heard', async () => {
  const { world } = await enter();
  world.dice = 128;
  for (const limitMs of [400, 800, 1_600, 2_500, 2_500]) {
    const before = world.sockets.length;
    world.socket.hangUp();
    await world.pass(limitMs / 2 - 1);
    expect(world.sockets).toHaveLength(before);
    await world.pass(10);
    expect(world.sockets).toHaveLength(before + 1);
  }
  welcome(world);
  world.socket.deliver(writeBeat());
  world.socket.hangUp();
  const before = world.sockets.length;
  await world.pass(205);
  expect(world.sockets).toHaveLength(before + 1);
});

test.each(['removed', 'over', 'takenOver', 'notWelcome'] as const)(
  '%s closes the link for good',
  async (name) => {
    const { world, link } = await enter();
    world.socket.hangUp(closeCode[name].code);
    expect(link.state).toEqual({ kind: 'closed', reason: closeCode[name] });
    await world.pass(60_000);
    expect(world.sockets).toHaveLength(1);
    expect(world.requests).toHaveLength(1);
  },
);

test.each(['tooSlow', 'stopping', 'tooMany', 'outOfOrder'] as const)(
  '%s is only for now',
  async (name) => {
    const { world, link } = await enter();
    world.socket.hangUp(closeCode[name].code);
    expect(link.state.kind).toBe('offline');
    await world.pass(0);
    welcome(world);
    expect(link.state.kind).toBe('online');
  },
);

test('[P8] a past epoch is entered anew, its document thrown away, its board shown until then', async () => {
  const { world, link } = await enter();
  world.socket.deliver(writeDocument('board', makeBoard(9)));
  world.socket.hangUp(closeCode.newEpoch.code);
  await world.pass(0);
  await world.admit({ epoch: 1 });
  expect(world.socket.url).toBe(`ws://class.test/sync/${sessionId}/1/board`);
  welcome(world);
  expect(link.board?.sequence).toBe(9);
  world.socket.deliver(writeDocument('board', makeBoard(2)));
  expect(link.board?.sequence).toBe(2);
});

test('an epoch older than one already seen is not entered', async () => {
  const { world } = open();
  await world.admit({ epoch: 3 });
  world.socket.hangUp(closeCode.newEpoch.code);
  await world.pass(0);
  await world.admit({ epoch: 2 });
  expect(world.sockets).toHaveLength(1);
  await world.pass(400);
  expect(world.requests).toHaveLength(3);
});

test('[I4] a board older than the one shown is not shown', async () => {
  const { world, link } = await enter();
  world.socket.deliver(writeDocument('board', makeBoard(5)));
  world.socket.hangUp();
  await world.pass(0);
  welcome(world);
  world.socket.deliver(writeDocument('board', makeBoard(4)));
  expect(link.board?.sequence).toBe(5);
});

test('[P16] work is on the desk at once and unsettled until it is acknowledged', async () => {
  const { world, link } = await enter();
  let changes = 0;
  link.subscribe(() => changes++);
  link.saveWork('adverts', work);
  expect(link.desk).toEqual({ adverts: work });
  expect(link.unsettled).toBe(1);
  expect(intentsSent(world.socket)).toEqual([
    { number: 1, intent: { type: 'work', step: 'adverts', work } },
  ]);
  world.socket.deliver(writeAck({ number: 1, refusal: '' }));
  expect(link.unsettled).toBe(0);
  expect(link.desk).toEqual({ adverts: work });
  expect(changes).toBe(2);
});

test('[P18] work done offline is sent after the welcome, the last revision of each step', async () => {
  const { world, link } = await enter();
  world.dice = 255;
  world.socket.hangUp();
  const finished: SpotWork = { ...work, state: 'done' };
  link.saveWork('adverts', work);
  link.saveWork('messages', work);
  link.saveWork('adverts', finished);
  await world.pass(400);
  welcome(world, 6, { adverts: { marks: [], state: 'open' } });
  expect(link.desk).toEqual({ adverts: finished, messages: work });
  world.socket.deliver(writeAck({ number: 7, refusal: '' }));
  world.socket.deliver(writeAck({ number: 8, refusal: '' }));
  expect(intentsSent(world.socket)).toEqual([
    { number: 7, intent: { type: 'work', step: 'adverts', work: finished } },
    { number: 8, intent: { type: 'work', step: 'messages', work } },
  ]);
  expect(link.unsettled).toBe(0);
});

test('[P19] a shown question gets its token again after each reconnect', async () => {
  const { world } = await enter();
  const question = {
    id: 'abcdefghijklmnop',
    kind: { kind: 'single', options: 2 },
    isAgain: false,
  } as const;
  const step = { kind: 'help', title: '', text: [] } as const;
  const board = makeBoard(1, {
    screen: 'step',
    stepId: 'poll',
    step,
    phase: 'open',
    paused: false,
    question,
  });
  world.socket.deliver(writeDocument('board', board));
  expect(tokensAsked(world.socket)).toEqual([question.id]);
  world.socket.deliver(writeToken({ question: question.id, token: new Uint8Array(48) }));
  world.socket.hangUp();
  await world.pass(0);
  welcome(world);
  expect(tokensAsked(world.socket)).toEqual([question.id]);
});

test('[P31] a device casts its answer again when its question starts again, also behind a pause', async () => {
  const { world, link } = await enter();
  const kind = { kind: 'single', options: 2 } as const;
  const step = { kind: 'help', title: '', text: [] } as const;
  const document = new Doc();
  const show = (sequence: number, id: string, isAgain: boolean, paused = false) => {
    const question = { id, kind, isAgain };
    const device = {
      screen: 'step',
      stepId: 'poll',
      step,
      phase: 'open',
      paused,
      question,
    } as const;
    world.socket.deliver(writeDocument('board', makeBoard(sequence, device), document));
  };
  const answer = { kind: 'picked', picked: [1] } as const;
  const [first, second] = ['abcdefghijklmnop', 'ponmlkjihgfedcba'] as const;
  show(1, first, false);
  world.socket.deliver(writeToken({ question: first, token: new Uint8Array(48) }));
  const told: string[] = [];
  const saved = link.castBallot(first, answer, (outcome) => {
    told.push('again');
    void outcome.then((words) => told.push(words));
  });
  await world.request.reply(204);
  expect(await saved).toBe('saved');
  show(2, second, true, true);
  world.socket.deliver(writeToken({ question: second, token: new Uint8Array(48) }));
  await world.pass(0);
  const sent = new Uint8Array(await new Response(world.request.init.body!).arrayBuffer());
  expect(readBallot(sent)).toMatchObject({ question: second, answer });
  await world.request.reply(204);
  expect(told).toEqual(['again', 'saved']);
});

test('a ballot under way when the class ends is told closed', async () => {
  const { world, link } = await enter();
  const outcome = link.castBallot('abcdefghijklmnop', { kind: 'skip' });
  world.socket.hangUp(closeCode.over.code);
  expect(await outcome).toBe('closed');
});

test('a frame that cannot be read drops the socket, not the page', async () => {
  const { world, link } = await enter();
  world.socket.deliver(new Uint8Array([messageType.ack, 0x80, 0x00]));
  expect(link.state.kind).toBe('offline');
});

test('a device that leaves gives its seat up, over its connection and behind what is under way', async () => {
  const { world, link } = await enter();
  link.saveWork('adverts', work);
  link.saveWork('adverts', { ...work, state: 'done' });
  link.leave();
  expect(intentsSent(world.socket).slice(1)).toEqual([{ number: 2, intent: { type: 'leave' } }]);
  expect(world.requests).toHaveLength(1);
});

test('without a connection it asks once for that, also from a page that goes', async () => {
  const { world, link } = await enter();
  world.socket.hangUp(1006);
  link.leave();
  const { path, init } = world.requests.at(-1)!;
  expect([path, init.keepalive, init.body]).toEqual([
    '/api/leave',
    true,
    JSON.stringify({ secret }),
  ]);
  await world.pass(60_000);
  expect(world.requests).toHaveLength(2);
});

test('a tab that is closed, or lost its seat, gives nothing up', async () => {
  const { world, link } = await enter();
  world.socket.hangUp(closeCode.takenOver.code);
  link.leave();
  const other = await enter();
  other.link.close();
  expect(intentsSent(world.socket)).toEqual([]);
  expect(intentsSent(other.world.socket)).toEqual([]);
  expect([world, other.world].map(({ requests }) => requests.length)).toEqual([1, 1]);
});

test('a seat that leaves is silent from then on', async () => {
  const { world, link } = await enter();
  link.leave();
  link.saveWork('adverts', work);
  await world.pass(60_000);
  expect(link.state.kind).toBe('left');
  expect(world.sockets).toHaveLength(1);
  expect(link.unsettled).toBe(0);
});

/** Lets each connection fail that is tried within so long, before or after it came about. */
async function stopSockets(world: FakeWorld, ms: number) {
  for (let passed = 0; passed < ms; passed += 250) {
    if (world.socket.readyState < 2) world.socket.hangUp();
    await world.pass(250);
  }
}

test('[I14] where pages load but no connection comes about it says so, and goes on trying', async () => {
  const { world, link } = open();
  world.dice = 128;
  await world.admit();
  await stopSockets(world, 3_500);
  expect([link.state.kind, world.requests.length]).toEqual(['offline', 1]);
  await stopSockets(world, 3_000);
  expect(world.requests).toHaveLength(2);
  await world.admit();
  expect(link.state.kind).toBe('blocked');
  const tried = world.sockets.length;
  await stopSockets(world, 5_000);
  expect(world.sockets.length).toBeGreaterThan(tried);
  expect(link.state.kind).toBe('blocked');
  await world.pass(2_500);
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('where pages do not load either it is offline, and it looks again from time to time', async () => {
  const { world, link } = open();
  world.dice = 128;
  await world.admit();
  await stopSockets(world, 7_000);
  await world.request.fail();
  expect(link.state.kind).toBe('offline');
  await stopSockets(world, 15_000);
  expect(world.requests).toHaveLength(3);
  await world.admit();
  expect(link.state.kind).toBe('blocked');
  await stopSockets(world, 15_000);
  await world.request.fail();
  expect(link.state.kind).toBe('offline');
});

test('a connection that opens and hears nothing is a blocked one, too', async () => {
  const { world, link } = open();
  await world.admit();
  for (let passed = 0; passed < 20_000; passed += 500) {
    if (world.socket.readyState === 0) world.socket.accept();
    await world.pass(500);
  }
  await world.admit();
  expect(link.state.kind).toBe('blocked');
});

test('a class whose connection was there is not called blocked at once', async () => {
  const { world, link } = await enter();
  world.dice = 128;
  world.socket.deliver(writeDocument('board', makeBoard(3)));
  await stopSockets(world, 15_000);
  expect([link.state.kind, world.requests.length]).toEqual(['offline', 1]);
  await stopSockets(world, 10_000);
  await world.admit();
  expect([link.state.kind, link.board]).toEqual(['blocked', makeBoard(3)]);
});

test('a class that has gone on in another epoch meanwhile is entered there', async () => {
  const { world, link } = open();
  world.dice = 128;
  await world.admit();
  await stopSockets(world, 7_000);
  await world.admit({ epoch: 1 });
  expect(world.socket.url).toContain('/1/board');
  welcome(world);
  expect(link.state.kind).toBe('online');
});

test('a browser that refuses to make a connection is told like a filter', async () => {
  const world = new FakeWorld();
  world.dice = 128;
  function Refused(): never {
    throw new Error('refused');
  }
  const surroundings = { ...world.surroundings, WebSocket: Refused as never };
  const link = new SeatLink({ secret, surroundings });
  links.push(link);
  await world.admit();
  expect(link.state.kind).toBe('offline');
  await world.pass(7_000);
  await world.admit();
  expect(link.state.kind).toBe('blocked');
});

import { closeCode, messageType, readAck, readMessageType, writeIntent } from '@sightline/protocol';
import type { TableBoard } from '@sightline/session';
import { createDecoder } from 'lib0/decoding';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until, type ScriptedSeat } from '../support/index.ts';
import type { RawSocket } from '../support/raw-socket.ts';
import { expectToGoOn } from './calm.ts';
import { endOf, findTarget, intrude, step1, type Target } from './intruder.ts';

const step = 'kind-words';
const tables = 15;
let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

/** A class at its cards with an honest seat at each table, and a mole whose device has gone. */
async function openCards({ liveTables = true } = {}) {
  const room = await Classroom.open(server, { lesson: 'story', tables, liveTables });
  const seats = await room.join(tables);
  const [mole] = await room.join(1);
  await room.teacher.goTo(step);
  await Promise.all(
    seats.map(async (seat, at) => {
      await seat.sits(at + 1);
      await seat.works(step, { text: wordsAt(at + 1), choice: '', state: 'done' });
    }),
  );
  for (const [at] of seats.entries()) await room.teacher.card(wordsAt(at + 1));
  mole!.close();
  return { room, seats, mole: mole!, target: await findTarget(room) };
}

const wordsAt = (table: number) => `Be there, says table${'abcdefghijklmno'[table - 1]}zq`;

const acksOf = (raw: RawSocket) =>
  raw.frames.flatMap(({ payload }) => {
    const decoder = createDecoder(payload);
    return readMessageType(decoder) === messageType.ack ? [readAck(decoder)] : [];
  });

/** Sends intents at once and waits for their acknowledgements. */
async function ask(target: Target, secret: string, intents: readonly object[]): Promise<RawSocket> {
  const frames = intents.map((intent, at) =>
    writeIntent({ number: at + 1, body: JSON.stringify(intent) }),
  );
  const raw = intrude(target, 'board', secret, ...frames);
  await until(raw, () => acksOf(raw).length === intents.length, 'the acknowledgements');
  return raw;
}

/** Which tables' cards stand in what a seat is sent when it knocks at every table. */
async function tablesReadBy(target: Target, { secret }: ScriptedSeat): Promise<number[]> {
  const knocks = Array.from({ length: 20 }, (_, at) => ({
    table: at + 1,
    raw: intrude(target, `table/${at + 1}`, secret, step1),
  }));
  const read = await Promise.all(
    knocks.map(async ({ table, raw }) => {
      const isTold = () =>
        raw.frames.some(({ payload }) => payload.includes(wordsAt(table))) ||
        raw.frames.some(({ opcode }) => opcode === 8);
      await until(raw, isTold, `table ${table} answers`);
      raw.destroy();
      return raw.frames.some(({ payload }) => payload.includes('Be there')) ? [table] : [];
    }),
  );
  return read.flat();
}

test('[I6] [P32] a seat that sits at every table, one after the other, reads one', async () => {
  const { room, mole, target } = await openCards();
  const everywhere = Array.from({ length: 20 }, (_, at) => ({ type: 'sit', table: at + 1 }));
  const raw = await ask(target, mole.secret, everywhere);
  expect(acksOf(raw).map(({ refusal }) => refusal)).toEqual([
    '',
    ...Array<string>(tables - 1).fill('seated'),
    ...Array<string>(20 - tables).fill('unknown'),
  ]);
  expect(await tablesReadBy(target, mole)).toEqual([1]);
  raw.destroy();
  await expectToGoOn({ room });
  room.close();
});

test('[I6] [P32] an insult cannot be left at one table and carried on to the next', async () => {
  const { room, seats, mole, target } = await openCards();
  const work = { text: 'You are all losers', choice: '', state: 'done' };
  const raw = await ask(
    target,
    mole.secret,
    [3, 4, 5].flatMap((table) => [
      { type: 'sit', table },
      { type: 'work', step, work },
    ]),
  );
  const isThere = ({ cards }: TableBoard) => cards.some(({ text }) => text === work.text);
  await seats[2]!.seesTable('the insult', isThere);
  for (const at of [3, 4]) expect(isThere(seats[at]!.link.tableBoard!)).toBe(false);
  expect(await room.teacher.card(work.text)).toMatchObject({ state: 'held', marks: ['insult'] });
  raw.destroy();
  room.close();
});

test('[I6] [P33] in a class that is not live a seat reads no table at all', async () => {
  const { room, seats, mole, target } = await openCards({ liveTables: false });
  const raw = await ask(target, mole.secret, [{ type: 'sit', table: 1 }]);
  expect(await tablesReadBy(target, mole)).toEqual([]);
  expect(await tablesReadBy(target, seats[1]!)).toEqual([]);
  for (const [at, seat] of seats.entries())
    for (const other of seats)
      if (other !== seat) expect(other.network.recording.find(wordsAt(at + 1))).toEqual([]);
  raw.destroy();
  room.close();
});

test('[I6] an intent that names the cards of others changes nothing of theirs', async () => {
  const { room, seats, mole, target } = await openCards();
  const handle = seats[4]!.link.cardIn(step);
  const before = structuredClone(seats[4]!.link.tableBoard);
  const tap = { text: 'Mine', choice: handle, state: 'done' };
  const raw = await ask(target, mole.secret, [
    { type: 'sit', table: 1 },
    { type: 'work', step, work: tap },
  ]);
  await room.teacher.card('Mine');
  expect(seats[4]!.link.tableBoard).toEqual(before);
  raw.destroy();

  const { hash } = await room.teacher.card(wordsAt(5));
  const forged = [
    { type: 'publish', step, cards: [{ card: handle, hash }] },
    { type: 'takeDown', step, card: handle },
    { type: 'setAside', step, card: handle, hash },
    { type: 'worry', step, card: handle, hash, on: true },
    { type: 'clearCard', step, card: handle },
    { type: 'moveSeat', seat: 'a', table: 5 },
    { type: 'work', step, work: { ...tap, card: handle } },
    { type: 'work', step, work: tap, card: handle },
    { type: 'sit', table: 1, seat: 'a' },
  ];
  for (const intent of forged) {
    const body = JSON.stringify(intent);
    const socket = intrude(target, 'board', mole.secret, writeIntent({ number: 1, body }));
    expect((await endOf(socket)).code, body).toBe(closeCode.brokenFrame.code);
  }
  expect(await room.teacher.card(wordsAt(5))).toMatchObject({ state: 'new', isWorry: false });
  room.close();
});

test('[P35] what cannot be seen is no card, and a flood of marks no higher than its line', async () => {
  const { room, mole, target } = await openCards();
  const write = (text: string) => ({
    type: 'work',
    step,
    work: { text, choice: '', state: 'done' },
  });
  const invisible = ['\u3164', '\u200E\u200F', '\u2800\u2800', '\u{E0041}\u{E007F}', '\u00AD'];
  const raw = await ask(target, mole.secret, [
    { type: 'sit', table: 1 },
    ...invisible.map((text) => write(text.repeat(30))),
  ]);
  const count = () => room.teacher.lectern.now!.cards!.entries.length;
  expect(acksOf(raw).every(({ refusal }) => refusal === '')).toBe(true);
  raw.destroy();
  expect(count()).toBe(tables);

  const flood = writeIntent({
    number: invisible.length + 2,
    body: JSON.stringify(write(`stay${'\u0336\u0489\u0311\u0322'.repeat(300)}`)),
  });
  const other = intrude(target, 'board', mole.secret, flood);
  await until(other, () => acksOf(other).length === 1, 'the acknowledgement');
  other.destroy();
  await room.teacher.reads('one more card', () => count() === tables + 1);
  const shown = room.teacher.lectern.now!.cards!.entries.find(({ text }) =>
    text.startsWith('stay'),
  );
  expect(Array.from(shown!.text).length).toBeLessThanOrEqual(6);
  room.close();
});

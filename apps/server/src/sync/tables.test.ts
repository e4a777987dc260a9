import { closeCode, messageType } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import type { CardEntry } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { makeLibrary, startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

interface Asked {
  readonly tables?: number;
  readonly liveTables?: boolean;
}

/** A class at its cards, in which two seats sit at table 1 and one at table 2. */
async function newTables({ tables = 4, liveTables = true }: Asked = {}) {
  const server = await startTestServer({ lessons: makeLibrary(['story']) });
  const klass = await startTestClass(server, { lesson: 'story', tables, liveTables });
  const teacher = await klass.teacher();
  await teacher.ask(1, { type: 'goToStep', step: 'kind-words', seen: 0 });
  const seats = await Promise.all(
    [1, 1, 2].map(async (table) => {
      const device = await klass.seat();
      await device.ask(1, { type: 'sit', table });
      return { secret: device.secret, device };
    }),
  );
  const target = (table: number) => ({ ...klass.target, room: `table/${table}` as const });
  const at = (table: number, secret: string) => Device.greet(target(table), { secret });
  return { klass, teacher, seats, at, target };
}

const card = (text: string) => ({
  type: 'work',
  step: 'kind-words',
  work: { text, choice: '', state: 'done' },
});

const entriesOf = (teacher: Device) =>
  (teacher.json as { now?: { cards?: { entries: CardEntry[] } } }).now?.cards?.entries ?? [];

describe('tables', () => {
  test('[P9] [I6] a seat reads the cards of its own table, and of no other', async () => {
    const { seats, at, target } = await newTables();
    const [one, two, three] = seats;
    const neighbour = await Device.follow(target(1), { secret: two!.secret });
    const stranger = await Device.follow(target(2), { secret: three!.secret });
    await one!.device.ask(2, card('We listen first'));
    await until(() => JSON.stringify(neighbour.json).includes('We listen first'));
    await stranger.wasHeard();
    expect(JSON.stringify(stranger.json)).not.toContain('We listen first');
    const intruder = await at(1, three!.secret);
    expect((await intruder.closed).code).toBe(closeCode.notWelcome.code);
    expect(intruder.count(messageType.sync)).toBe(0);
  });

  test('[P9, P24] a seat that is removed leaves the room of its table, and its card with it', async () => {
    const { teacher, seats, at, target } = await newTables();
    const [one, two] = seats;
    const room = await Device.follow(target(1), { secret: one!.secret });
    const neighbour = await Device.follow(target(1), { secret: two!.secret });
    await one!.device.ask(2, card('We listen first'));
    await until(() => JSON.stringify(neighbour.json).includes('We listen first'));
    const listed = Object.values((teacher.json as unknown as Lectern).seats);
    const { label } = one!.device.welcome;
    const seat = listed.find((entry) => entry.label === label)!.id;
    await teacher.ask(2, { type: 'remove', seat });
    const codes = await Promise.all([room.closed, one!.device.closed]);
    expect(codes.map(({ code }) => code)).toEqual(Array(2).fill(closeCode.removed.code));
    await until(() => !JSON.stringify(neighbour.json).includes('We listen first'));
    expect((await (await at(1, one!.secret)).closed).code).toBe(closeCode.notWelcome.code);
  });

  test.each([
    { name: 'that is not live', asked: { tables: 4, liveTables: false } },
    { name: 'without tables', asked: { tables: 0, liveTables: true } },
  ])(
    '[P9] [P33] in a class $name no table has a room, not even for its seats',
    async ({ asked }) => {
      const { teacher, klass, seats, at } = await newTables(asked);
      const [one, two] = seats;
      await one!.device.ask(2, card('We listen first'));
      await until(() => entriesOf(teacher).some(({ text }) => text === 'We listen first'));
      for (const { secret } of seats)
        for (const table of [1, 2, 3, 4, 20]) {
          const intruder = await at(table, secret);
          expect((await intruder.closed).code).toBe(closeCode.notWelcome.code);
          expect(intruder.count(messageType.sync)).toBe(0);
        }
      const own = await at(1, klass.server.teacherSecret);
      expect((await own.closed).code).toBe(closeCode.noSuchRoom.code);
      await two!.device.wasHeard();
      expect(JSON.stringify(two!.device.json)).not.toContain('We listen first');
    },
  );

  test('[P9] [P32] a seat that goes from table to table is refused, and stays in its room', async () => {
    const { seats, at, target } = await newTables();
    const { secret, device } = seats[0]!;
    const room = await Device.follow(target(1), { secret });
    for (const table of [2, 3, 4])
      expect(await device.ask(table, { type: 'sit', table })).toEqual({
        number: table,
        refusal: 'seated',
      });
    for (const table of [2, 3, 4, 5, 20]) {
      const intruder = await at(table, secret);
      expect((await intruder.closed).code).toBe(closeCode.notWelcome.code);
    }
    await room.wasHeard();
    expect(await device.ask(5, { type: 'sit', table: 5 })).toMatchObject({ refusal: 'unknown' });
  });

  test('[P9] [P32] a seat that its teacher moves leaves the room of its table, and hears where it is', async () => {
    const { teacher, seats, at, target } = await newTables();
    const { secret, device } = seats[0]!;
    const room = await Device.follow(target(1), { secret });
    await device.ask(2, card('We listen first'));
    const { label } = device.welcome;
    const listed = Object.values((teacher.json as unknown as Lectern).seats);
    const seat = listed.find((one) => one.label === label)!.id;
    await teacher.ask(2, { type: 'moveSeat', seat, table: 2 });
    expect((await room.closed).code).toBe(closeCode.newEpoch.code);
    await until(() => device.count(messageType.desk) === 2);
    expect(device.ownThings).toMatchObject({ table: 2 });
    expect((await (await at(1, secret)).closed).code).toBe(closeCode.notWelcome.code);
    const there = await Device.follow(target(2), { secret });
    expect(there.json).toMatchObject({ isOpen: true, cards: [{ text: 'We listen first' }] });
  });

  test('[P4] nothing can be asked for over a table', async () => {
    const { target, seats } = await newTables();
    const { secret } = seats[0]!;
    const room = await Device.follow(target(1), { secret });
    room.intent(1, card('Hello'));
    expect((await room.closed).code).toBe(closeCode.notAllowed.code);
  });

  test('[P7] a card that the teacher clears is gone from its own device', async () => {
    const { teacher, target, seats } = await newTables();
    const { secret, device } = seats[0]!;
    const room = await Device.follow(target(1), { secret });
    await device.ask(2, card('Unkind words'));
    const written = await until(() => (room.json?.['cards'] as { id: string }[] | undefined)?.[0]);
    expect(device.ownThings).toMatchObject({ table: 0 });
    await teacher.ask(2, { type: 'clearCard', step: 'kind-words', card: written.id });
    await until(() => device.count(messageType.desk) === 2);
    expect(device.ownThings).toMatchObject({ table: 1, desk: { 'kind-words': { text: '' } } });
  });

  test('[P34] a card that is taken down is gone from every board, and its author hears nothing', async () => {
    const { teacher, seats } = await newTables({ tables: 0 });
    for (const [at, { device }] of seats.entries()) await device.ask(2, card(`Words ${at}`));
    const shown = await until(() => entriesOf(teacher).find(({ text }) => text === 'Words 0'));
    const [author, other] = seats.map(({ device }) => device);
    const hasIt = (device: Device) => JSON.stringify(device.json).includes('Words 0');
    const cards = [{ card: shown.id, hash: shown.hash }];
    await teacher.ask(2, { type: 'publish', step: 'kind-words', cards });
    await until(() => hasIt(author!) && hasIt(other!));
    await teacher.ask(3, { type: 'takeDown', step: 'kind-words', card: shown.id });
    await until(() => !hasIt(author!) && !hasIt(other!));
    for (const { device } of seats) expect(device.count(messageType.desk)).toBe(1);
    expect(JSON.stringify(author!.json)).toBe(JSON.stringify(other!.json));
  });
});

test('[P32] a class starts with 2 to 20 tables or none, and is live only where there are some', async () => {
  const server = await startTestServer({ lessons: makeLibrary(['story']) });
  for (const tables of [-1, 1, 21, 2.5])
    await expect(startTestClass(server, { lesson: 'story', tables })).rejects.toThrow('400');
  for (const [tables, liveTables, expected] of [
    [0, true, { tables: 0, liveTables: false }],
    [2, false, { tables: 2, liveTables: false }],
    [20, true, { tables: 20, liveTables: true }],
  ] as const) {
    const klass = await startTestClass(server, { lesson: 'story', tables, liveTables });
    const teacher = await klass.teacher();
    expect(teacher.json).toMatchObject({ class: expected });
    const device = await klass.seat();
    expect(device.json).toMatchObject(expected);
  }
});

import { closeCode, messageType } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { makeLibrary, startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

/** A class in which two seats sit at table 1 and one at table 2, and all may write cards. */
async function newTables() {
  const klass = await startTestClass(await startTestServer({ lessons: makeLibrary(['story']) }), {
    lesson: 'story',
  });
  const teacher = await klass.teacher();
  await teacher.ask(1, { type: 'goToStep', step: 'kind-words', seen: 0 });
  const seats = await Promise.all(
    [1, 1, 2].map(async (table) => {
      const device = await klass.seat();
      await device.ask(1, { type: 'sit', table });
      return { secret: device.secret, device };
    }),
  );
  const at = (table: number, secret: string) =>
    Device.greet({ ...klass.target, room: `table/${table}` }, { secret });
  return { klass, teacher, seats, at };
}

const card = (text: string) => ({
  type: 'work',
  step: 'kind-words',
  work: { text, choice: '', state: 'open' },
});

describe('tables', () => {
  test('[P9] [I6] a seat reads the cards of its own table, and of no other', async () => {
    const { klass, seats, at } = await newTables();
    const [one, two, three] = seats;
    const target = (table: number) => ({ ...klass.target, room: `table/${table}` as const });
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

  test('[P9] a seat that moves leaves the room of its table', async () => {
    const { klass, seats, at } = await newTables();
    const { secret, device } = seats[0]!;
    const room = await Device.follow({ ...klass.target, room: 'table/1' }, { secret });
    await device.ask(2, { type: 'sit', table: 2 });
    expect((await room.closed).code).toBe(closeCode.newEpoch.code);
    expect((await (await at(1, secret)).closed).code).toBe(closeCode.notWelcome.code);
    const there = await Device.follow({ ...klass.target, room: 'table/2' }, { secret });
    expect(there.json).toMatchObject({ isOpen: true, cards: [] });
  });

  test('[P4] nothing can be asked for over a table', async () => {
    const { klass, seats } = await newTables();
    const { secret } = seats[0]!;
    const room = await Device.follow({ ...klass.target, room: 'table/1' }, { secret });
    room.intent(1, card('Hello'));
    expect((await room.closed).code).toBe(closeCode.notAllowed.code);
  });

  test('[P7] a card that the teacher clears is gone from its own device', async () => {
    const { teacher, klass, seats } = await newTables();
    const { secret, device } = seats[0]!;
    const room = await Device.follow({ ...klass.target, room: 'table/1' }, { secret });
    await device.ask(2, card('Unkind words'));
    const written = await until(() => (room.json?.['cards'] as { id: string }[] | undefined)?.[0]);
    expect(device.ownThings).toMatchObject({ table: 0 });
    await teacher.ask(2, { type: 'clearCard', step: 'kind-words', card: written.id });
    await until(() => device.count(messageType.desk) === 2);
    expect(device.ownThings).toMatchObject({ table: 1, desk: { 'kind-words': { text: '' } } });
  });
});

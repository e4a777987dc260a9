import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

const step = 'kind-words';
let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('[P32, P34, I2] after kill -9 tables, cards, worries and what was set aside are as they were', async () => {
  const room = await Classroom.open(server, { lesson: 'story', tables: 6, liveTables: true });
  const { teacher } = room;
  const seats = await room.join(4);
  await teacher.goTo(step);
  for (const [at, seat] of seats.entries()) {
    await seat.sits(at < 2 ? 2 : at + 2);
    await seat.works(step, { text: `Be there, ${'abcd'[at]}`, choice: '', state: 'done' });
  }
  const [a, b, c] = await Promise.all(
    ['a', 'b', 'c'].map((one) => teacher.card(`Be there, ${one}`)),
  );
  const worry = { type: 'worry', step, card: a!.id, hash: a!.hash, on: true } as const;
  expect(await teacher.send(worry)).toBe('');
  await teacher.setAside(step, b!.id);
  await teacher.publish(step, [c!.id]);
  const sorted = () => teacher.lectern.now!.cards;
  await teacher.reads('all of it', ({ worries }) => worries.length === 1);
  await until(
    teacher.link,
    () => sorted()?.entries.some(({ shown }) => shown !== ''),
    'it is shown',
  );
  const before = structuredClone(sorted());
  const { worries } = teacher.lectern;

  await server.kill();
  await Promise.all(seats.map((seat) => seat.is('offline')));
  await server.restart();
  await Promise.all(seats.map((seat) => seat.is('away')));
  await teacher.restore();
  await Promise.all(seats.map((seat) => seat.is('online')));
  await until(teacher.link, () => teacher.link.state.kind === 'online', 'the teacher is back');
  expect(teacher.lectern.class).toMatchObject({ tables: 6, liveTables: true });
  expect(teacher.lectern.worries).toEqual(worries);
  expect(sorted()).toEqual(before);
  await seats[0]!.seesTable('both cards', ({ cards }) => cards.length === 2);
  expect(await seats[3]!.seesStep(step)).toMatchObject({ cards: [{ text: 'Be there, c' }] });
  room.close();
});

test('[P32] a seat that is moved while it is away comes back to where its teacher put it', async () => {
  const room = await Classroom.open(server, { lesson: 'story', tables: 4, liveTables: true });
  const { teacher } = room;
  const [seat, mate] = await room.join(2);
  await teacher.goTo(step);
  await seat!.sits(1);
  await mate!.sits(3);
  await mate!.works(step, { text: 'Welcome', choice: '', state: 'done' });
  seat!.network.cut();
  await seat!.is('offline');
  await teacher.moveSeat(seat!.link.label, 3);
  seat!.network.restore();
  await seat!.is('online');
  await until(seat!.link, () => seat!.link.table === 3, 'it is at table 3');
  await seat!.seesTable('the card there', ({ cards }) =>
    cards.some(({ text }) => text === 'Welcome'),
  );
  await seat!.works(step, { text: 'Thanks', choice: '', state: 'done' });
  expect(await teacher.card('Thanks')).toMatchObject({ table: 3, label: seat!.link.label });
  room.close();
});

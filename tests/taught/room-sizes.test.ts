import type { CardEntry } from '@sightline/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Classroom,
  ServerProcess,
  shippedLessons,
  type ScriptedTeacher,
} from '../support/index.ts';
import { lesson, seesScene, story, tellChoice, vote, walkOn } from './story.ts';

const cards = 'rosas-sentence';
let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start({ lessons: shippedLessons });
});
afterAll(() => server.stop());

/** Every card, as the teacher reads it. */
async function cardsIn(teacher: ScriptedTeacher, count: number): Promise<readonly CardEntry[]> {
  const all = () => teacher.lectern.now?.cards?.entries ?? [];
  await teacher.reads(`${count} cards`, () => all().length === count);
  return all();
}

const publish = (teacher: ScriptedTeacher, chosen: readonly CardEntry[]) =>
  teacher.send({
    type: 'publish',
    step: cards,
    cards: chosen.map(({ id, hash }) => ({ card: id, hash })),
  });

/** Every seat writes; where there are tables it sits down first, with so many at each. */
async function write({ teacher, seats }: Classroom, perTable = 0): Promise<void> {
  await teacher.goTo(cards);
  await Promise.all(
    seats.map(async (seat, at) => {
      if (perTable > 0) await seat.sits(Math.floor(at / perTable) + 1);
      await seat.works(cards, { text: `to be there (${at})`, choice: '', state: 'done' });
    }),
  );
}

/** Goes through the whole lesson and tells a helpful choice wherever the story asks for one. */
async function teachToTheEnd(room: Classroom): Promise<void> {
  const { teacher } = room;
  for (const { id } of teacher.lectern.plan) {
    await teacher.goTo(id);
    if (id === story) expect((await walkOn(room)).at(-1)).toBe('weeks-later');
    while (teacher.lectern.now!.next !== 'none') await teacher.reveal();
  }
  await teacher.end();
  await teacher.reads('the class is over', (lectern) => lectern.class.stage === 'over');
}

test('nine seats see what most of them voted, and cards that their teacher has read', async () => {
  const room = await Classroom.open(server, { lesson, headCount: 9 });
  await room.join(9);
  const { teacher, seats } = room;
  await teacher.goTo(story);
  await tellChoice(room, 1);
  await teacher.reveal();
  await vote(room, 'his-savings', [0, 0, 0, 0, 0, 1, 1, 2, undefined]);
  await teacher.revealTo('results');
  const { released } = await seesScene(seats[0]!, { node: 'his-savings', phase: 'results' });
  expect(released).toEqual({ kind: 'favourite', option: 0 });
  expect(seats[0]!.network.recording.find('favourite')).not.toEqual([]);

  await write(room);
  const written = await cardsIn(teacher, 9);
  expect(written.map(({ label }) => label).toSorted()).toEqual(
    seats.map(({ link }) => link.label).toSorted(),
  );
  expect(await publish(teacher, [{ ...written[0]!, hash: '0'.repeat(32) }])).toBe('changed');
  expect(await publish(teacher, written.slice(0, 2))).toBe('');
  const device = await seats[8]!.sees('two cards', (now) => 'cards' in now && !!now.cards);
  expect('cards' in device && device.cards!.map(({ text }) => text).toSorted()).toEqual(
    written
      .slice(0, 2)
      .map(({ text }) => text)
      .toSorted(),
  );
  await teachToTheEnd(room);
  await Promise.all(seats.map((seat) => seat.is('closed')));
  room.close();
});

describe('with four seats', () => {
  test('no vote is shown, the class talks it over, and the lesson goes on to its end', async () => {
    const room = await Classroom.open(server, { lesson, headCount: 4 });
    const seats = await room.join(4);
    const { teacher } = room;
    const wall = await teacher.openProjector();
    await teacher.goTo(story);
    await tellChoice(room, 1);
    await teacher.reveal();
    await vote(room, 'his-savings', [0, 0, 0, 1]);
    expect(teacher.lectern.now).toMatchObject({
      progress: 'hidden',
      released: { kind: 'few' },
      story: { outcome: 'few', winner: '' },
    });
    await teachToTheEnd(room);
    for (const { network } of [wall, ...seats])
      expect(network.recording.find('favourite')).toEqual([]);
    wall.close();
    room.close();
  });

  test('a single card of theirs can be shown', async () => {
    const room = await Classroom.open(server, { lesson, headCount: 4 });
    await room.join(4);
    await write(room);
    const written = await cardsIn(room.teacher, 4);
    expect(await publish(room.teacher, written.slice(0, 1))).toBe('');
    room.close();
  });

  test.each([{ liveTables: true }, { liveTables: false }])(
    'two tables publish one card of each, or none: %o',
    async ({ liveTables }) => {
      const room = await Classroom.open(server, { lesson, headCount: 4, tables: 2, liveTables });
      await room.join(4);
      await write(room, 2);
      const written = await cardsIn(room.teacher, 4);
      const [first, second] = [1, 2].map((table) => written.find((card) => card.table === table));
      expect(await publish(room.teacher, written.slice(0, 1))).toBe('few');
      expect(await publish(room.teacher, written)).toBe('few');
      expect(await publish(room.teacher, [first!, second!])).toBe('');
      room.close();
    },
  );
});

test.each([
  { tables: 5, released: { kind: 'favourite', option: null } },
  { tables: 4, released: { kind: 'few' } },
])(
  'one device for each table: of $tables the class sees $released.kind',
  async ({ tables, released }) => {
    const room = await Classroom.open(server, { lesson, mode: 'table', headCount: 15 });
    await room.join(tables);
    const { teacher, seats } = room;
    await teacher.goTo(story);
    await tellChoice(room, 1);
    await teacher.reveal();
    await vote(room, 'his-savings', [0, 1, 0, 1, 2].slice(0, tables));
    await teacher.reads('the result', ({ now }) => now?.released !== undefined);
    expect(teacher.lectern.now!.released).toEqual(released);
    expect(seats[0]!.link.board!.mode).toBe('table');
    await teachToTheEnd(room);
    room.close();
  },
);

test('without any device the teacher picks every branch, and the lesson goes on to its end', async () => {
  const room = await Classroom.open(server, { lesson, mode: 'none', headCount: 25 });
  const { teacher } = room;
  expect(teacher.code).toBe('');
  const wall = await teacher.openProjector();
  await teacher.goTo(story);
  await tellChoice(room, 0);
  await wall.sees('what follows', (now) => 'phase' in now && now.phase === 'key');
  await teachToTheEnd(room);
  wall.close();
  room.close();
});

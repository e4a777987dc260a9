import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardEntry } from '../layout/lectern.ts';
import type { CardWork } from '../layout/work.ts';
import { ownThingsOf, tableBoardOf } from '../queries/index.ts';
import { cardHandle } from '../layout/card-handle.ts';
import { hashOfCard } from './cards.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';
import { storyLesson, writing } from './test-support/story-lesson.ts';

const again = { ...writing, id: 'writing-again' };
const lesson = { ...storyLesson, steps: [...storyLesson.steps, again] };
const live = { tables: 20, liveTables: true };

const card = (text: string, more: Partial<CardWork> = {}): CardWork => {
  return { text, choice: '', state: 'done', ...more };
};

/** So many seats at the step with cards, in a class without tables unless it asks for some. */
function gather(seats: number, asked?: { tables: number; liveTables?: boolean }) {
  const classroom = new Classroom(28, lesson, 'own', asked);
  classroom.seat(seats);
  classroom.goTo('writing');
  return classroom;
}

/** Two seats at each of so many tables. */
function sitDown(tables: number, asked = live) {
  const classroom = gather(2 * tables, asked);
  for (let seat = 0; seat < 2 * tables; seat++)
    classroom.sit(`seat-${seat}`, Math.floor(seat / 2) + 1);
  return classroom;
}

const write = (classroom: Classroom, seat: number, work: CardWork, step = 'writing') =>
  refusalIn(classroom.work(`seat-${seat}`, step, work));
const at = (classroom: Classroom, table: number) =>
  tableBoardOf(classroom.state, classroom.lesson, table);
const entries = ({ lectern }: Classroom) => lectern.now!.cards!.entries;
const entry = (classroom: Classroom, text: string) =>
  entries(classroom).find((one) => one.text === text)!;
const publish = (
  classroom: Classroom,
  cards: readonly Pick<CardEntry, 'id' | 'text'>[],
  anyway?: boolean,
) =>
  refusalIn(
    classroom.teach({
      type: 'publish',
      step: 'writing',
      cards: cards.map(({ id, text }) => ({ card: id, hash: hashOfCard(text), anyway })),
    }),
  );
const onWall = ({ board }: Classroom) =>
  board.wall.screen === 'step' ? (board.wall.cards ?? []).map(({ text }) => text).sort() : [];

describe('a card goes to the teacher only', () => {
  test('[I6] [P33] in a class without tables: no number is asked, and no table has it', () => {
    const classroom = gather(4);
    expect(write(classroom, 0, card('Listen first'))).toBe('');
    expect(entries(classroom)).toMatchObject([
      { text: 'Listen first', state: 'new', marks: [], table: 0, label: classroom.label(0) },
    ]);
    expect(JSON.stringify(classroom.board)).not.toContain('Listen first');
    for (let table = 0; table <= 20; table++)
      expect(JSON.stringify(at(classroom, table))).not.toContain('Listen first');
  });

  test('[I6] [P33] in a class with tables, unless it is live at the table', () => {
    const classroom = sitDown(3, { tables: 3, liveTables: false });
    write(classroom, 0, card('Listen first'));
    expect(at(classroom, 1)).toMatchObject({ stepId: '', isOpen: false, cards: [], agreed: '' });
    expect(entry(classroom, 'Listen first')).toMatchObject({ table: 1, label: classroom.label(0) });
  });

  test('[I6] [P33] where the class is live, it is at its own table too, and nowhere else', () => {
    const classroom = sitDown(3);
    write(classroom, 0, card('Listen first'));
    expect(at(classroom, 1).cards.map(({ text }) => text)).toEqual(['Listen first']);
    expect(at(classroom, 2).cards).toEqual([]);
    expect(JSON.stringify(classroom.board)).not.toContain('Listen first');
    expect(JSON.stringify(at(classroom, 1))).not.toContain('seat-0');
    expect(JSON.stringify(at(classroom, 1))).not.toContain(classroom.label(0));
  });

  test('one device for each table has no number to tap', () => {
    const classroom = new Classroom(28, lesson, 'table', live);
    expect(classroom.board).toMatchObject({ tables: 0, liveTables: false });
    classroom.seat(1);
    classroom.goTo('writing');
    expect(refusalIn(classroom.sit('seat-0', 1))).toBe('unknown');
    expect(write(classroom, 0, card('Ours'))).toBe('');
  });

  test('what somebody is still writing nobody reads over their shoulder; at the close all is read', () => {
    const classroom = gather(3);
    write(classroom, 0, card('I don’t know yet', { state: 'open' }));
    expect(entries(classroom)).toEqual([]);
    classroom.reveal();
    expect(entries(classroom)).toHaveLength(1);
  });

  test('what a table reads while it is written, its teacher reads too', () => {
    const classroom = sitDown(1);
    write(classroom, 0, card('Half a sen', { state: 'open' }));
    expect(at(classroom, 1).cards).toHaveLength(1);
    expect(entries(classroom)).toHaveLength(1);
  });

  test('who skips has no card, at no table and not with the teacher', () => {
    for (const classroom of [gather(3), sitDown(1)]) {
      write(classroom, 0, card('Never mind', { state: 'skip' }));
      expect(at(classroom, 1).cards).toEqual([]);
      classroom.reveal();
      expect(entries(classroom)).toEqual([]);
    }
  });
});

describe('a table', () => {
  test('[P32] is tapped once; the teacher moves a seat, and its card goes with it', () => {
    const classroom = gather(2, live);
    expect(write(classroom, 0, card('Hello'))).toBe('unknown');
    expect(refusalIn(classroom.sit('seat-0', 4))).toBe('');
    expect(write(classroom, 0, card('Hello'))).toBe('');
    expect(refusalIn(classroom.sit('seat-0', 4))).toBe('');
    for (let table = 1; table <= 20; table++)
      if (table !== 4) expect(refusalIn(classroom.sit('seat-0', table))).toBe('seated');
    expect(ownThingsOf(classroom.state, 'seat-0').table).toBe(4);

    const effects = classroom.teach({ type: 'moveSeat', seat: 'seat-0', table: 5 });
    expect(effects).toContainEqual({ type: 'moved', seatId: 'seat-0' });
    expect(effects).toContainEqual({ type: 'resend', seatId: 'seat-0' });
    expect(at(classroom, 4).cards).toEqual([]);
    expect(at(classroom, 5).cards).toHaveLength(1);
    expect(classroom.listed.map(({ table }) => table)).toEqual([5, 0]);
    expect(classroom.lectern.now!.cards!.unseated).toBe(1);
  });

  test('[P32] has one of the numbers that were set up, or none', () => {
    const classroom = gather(1, { tables: 6 });
    const move = (table: number, seat = 'seat-0') =>
      refusalIn(classroom.teach({ type: 'moveSeat', seat, table }));
    expect(refusalIn(classroom.sit('seat-0', 7))).toBe('unknown');
    expect(move(7)).toBe('unknown');
    expect(move(1, 'nobody')).toBe('unknown');
    expect(refusalIn(classroom.sit('seat-0', 6))).toBe('');
    const without = gather(1);
    expect(refusalIn(without.sit('seat-0', 1))).toBe('unknown');
    expect(refusalIn(without.teach({ type: 'moveSeat', seat: 'seat-0', table: 1 }))).toBe(
      'unknown',
    );
  });

  test('agrees on the card that most tapped; two equal ones are not', () => {
    const classroom = sitDown(1);
    write(classroom, 0, card('One'));
    write(classroom, 1, card('Two'));
    const [one, two] = ['One', 'Two'].map(
      (text) => at(classroom, 1).cards.find((each) => each.text === text)!.id,
    );
    write(classroom, 0, card('One', { choice: one! }));
    expect(at(classroom, 1).agreed).toBe(one);
    expect(entry(classroom, 'One').isAgreed).toBe(true);
    write(classroom, 1, card('Two', { choice: two! }));
    expect(at(classroom, 1).agreed).toBe('');
  });

  test('[I6] whose seats name cards of another table, or of nobody, agrees on nothing by it', () => {
    const classroom = sitDown(2);
    write(classroom, 0, card('One'));
    const { id } = at(classroom, 1).cards[0]!;
    for (const choice of [id, 'nobody', '0'.repeat(20)]) {
      write(classroom, 2, card('Two', { choice }));
      expect(at(classroom, 2).agreed).toBe('');
      expect(at(classroom, 1).agreed).toBe('');
      expect(JSON.stringify(at(classroom, 2))).not.toContain('One');
    }
  });

  test('is frozen by the close', () => {
    const classroom = sitDown(1);
    write(classroom, 0, card('In time'));
    classroom.reveal();
    expect(write(classroom, 0, card('Too late'))).toBe('closed');
    expect(at(classroom, 1)).toMatchObject({ isOpen: false, cards: [{ text: 'In time' }] });
  });
});

describe('a handle', () => {
  test('[P33] is another one in every step, and leads to no seat', () => {
    const classroom = gather(4);
    for (let seat = 0; seat < 4; seat++) write(classroom, seat, card(`Words ${seat}`));
    const first = entries(classroom).map(({ id }) => id);
    classroom.goTo(again.id);
    for (let seat = 0; seat < 4; seat++) write(classroom, seat, card(`Words ${seat}`), again.id);
    const second = entries(classroom).map(({ id }) => id);
    expect(new Set([...first, ...second]).size).toBe(8);
    expect(JSON.stringify(classroom.lectern)).not.toMatch(
      new RegExp(
        [0, 1, 2, 3].map((seat) => ownThingsOf(classroom.state, `seat-${seat}`).cardSeed).join('|'),
      ),
    );
  });

  test('is known to the device whose card it is', () => {
    const classroom = gather(1);
    write(classroom, 0, card('Mine'));
    const { cardSeed } = ownThingsOf(classroom.state, 'seat-0');
    expect(entry(classroom, 'Mine').id).toBe(cardHandle(cardSeed, 'writing'));
  });

  test('gives the cards their order, whoever came or wrote first', () => {
    const classroom = gather(9);
    for (let seat = 0; seat < 9; seat++) write(classroom, seat, card(`Words ${seat}`));
    const ids = entries(classroom).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(entries(classroom).map(({ text }) => text)).not.toEqual(
      Array.from({ length: 9 }, (_, seat) => `Words ${seat}`),
    );
  });
});

describe('the class sees a card', () => {
  const written = (seats: number) => {
    const classroom = gather(seats);
    for (let seat = 0; seat < seats; seat++) write(classroom, seat, card(`Words ${seat}`));
    return classroom;
  };

  test('[P34] in the words that were read, without number, label or handle', () => {
    const classroom = written(3);
    const first = entry(classroom, 'Words 0');
    write(classroom, 0, card('Other words'));
    expect(publish(classroom, [first])).toBe('changed');
    expect(publish(classroom, [{ ...first, id: 'nobody' }])).toBe('changed');
    const read = entry(classroom, 'Other words');
    expect(publish(classroom, [read, read])).toBe('');
    expect(classroom.board.device).toMatchObject({ cards: [{ id: '1', text: 'Other words' }] });
    for (const secret of [read.id, read.hash, read.label])
      expect(JSON.stringify(classroom.board)).not.toContain(secret);
    write(classroom, 0, card('Third words'));
    expect(onWall(classroom)).toEqual(['Other words']);
    expect(entry(classroom, 'Third words')).toMatchObject({ state: 'new', shown: 'Other words' });
  });

  test('[P34] only when what is held is meant all the same', () => {
    const classroom = written(3);
    write(classroom, 0, card('Call me on 07700 900123'));
    const held = entry(classroom, 'Call me on 07700 900123');
    expect(held).toMatchObject({ state: 'held', marks: ['number'] });
    expect(publish(classroom, [held])).toBe('held');
    expect(publish(classroom, [entry(classroom, 'Words 1'), held], false)).toBe('held');
    expect(onWall(classroom)).toEqual([]);
    expect(publish(classroom, [held], true)).toBe('');
    expect(onWall(classroom)).toEqual([held.text]);
  });

  test('of a step where two wrote with one of the other, and a lone one never', () => {
    const classroom = gather(3);
    const showable = () => classroom.lectern.now!.cards!.showable;
    expect(showable()).toBe('none');
    write(classroom, 0, card('Words 0'));
    expect(showable()).toBe('none');
    expect(publish(classroom, [entry(classroom, 'Words 0')])).toBe('few');
    write(classroom, 1, card('Words 1'));
    expect(showable()).toBe('each');
    expect(publish(classroom, [entry(classroom, 'Words 0')])).toBe('few');
    expect(publish(classroom, entries(classroom))).toBe('');
    const down = entry(classroom, 'Words 0');
    classroom.teach({ type: 'takeDown', step: 'writing', card: down.id });
    expect(publish(classroom, [down])).toBe('');
    expect(onWall(classroom)).toEqual(['Words 0', 'Words 1']);
    write(classroom, 2, card('Words 2'));
    expect(showable()).toBe('any');
  });

  test.each([
    { name: 'live at the table', asked: { tables: 4, liveTables: true } },
    { name: 'with numbers alone', asked: { tables: 4, liveTables: false } },
  ])('of two tables one of each, in a class $name', ({ asked }) => {
    const classroom = sitDown(2, asked);
    for (const seat of [0, 1, 2]) write(classroom, seat, card(`Words ${seat}`));
    const [a, b, c] = [0, 1, 2].map((seat) => entry(classroom, `Words ${seat}`));
    expect(publish(classroom, [a!])).toBe('few');
    expect(publish(classroom, [a!, b!])).toBe('few');
    expect(publish(classroom, [a!, b!, c!])).toBe('few');
    expect(publish(classroom, [b!, c!])).toBe('');
  });

  test('until one press takes it down, and nothing tells whose it was', () => {
    const classroom = written(3);
    const shown = entry(classroom, 'Words 0');
    publish(classroom, [shown]);
    const before = ownThingsOf(classroom.state, 'seat-0');
    const effects = classroom.teach({ type: 'takeDown', step: 'writing', card: shown.id });
    expect(effects.map(({ type }) => type)).toEqual(['settle']);
    expect(ownThingsOf(classroom.state, 'seat-0')).toEqual(before);
    expect(onWall(classroom)).toEqual([]);
    expect(JSON.stringify(classroom.board)).not.toContain('Words 0');
    expect(entry(classroom, 'Words 0').state).toBe('setAside');
    expect(publish(classroom, [shown])).toBe('');
    expect(entry(classroom, 'Words 0').state).toBe('published');
  });

  test.each([
    ['emptied it', (room: Classroom) => write(room, 0, card(''))],
    ['skipped', (room: Classroom) => write(room, 0, card('Words 0', { state: 'skip' }))],
    ['written on', (room: Classroom) => write(room, 0, card('Other words'))],
    ['been removed', (room: Classroom) => room.teach({ type: 'remove', seat: 'seat-0' })],
  ])('and can take it down when its student has %s', (_, happen) => {
    const classroom = written(4);
    const { id } = entry(classroom, 'Words 0');
    publish(classroom, [entry(classroom, 'Words 0')]);
    happen(classroom);
    expect(entries(classroom)).toContainEqual(expect.objectContaining({ id, shown: 'Words 0' }));
    classroom.teach({ type: 'takeDown', step: 'writing', card: id });
    expect(JSON.stringify(classroom.board)).not.toContain('Words 0');
  });
});

describe('a card that is set aside', () => {
  test('[P34] is so in the words that were read, and its student hears nothing', () => {
    const classroom = gather(3);
    write(classroom, 0, card('Words'));
    const read = entry(classroom, 'Words');
    const aside = (hash: string) =>
      classroom.teach({ type: 'setAside', step: 'writing', card: read.id, hash });
    expect(refusalIn(aside('0'.repeat(32)))).toBe('changed');
    const before = ownThingsOf(classroom.state, 'seat-0');
    const { board } = classroom;
    expect(aside(read.hash).map(({ type }) => type)).toEqual(['settle']);
    expect(entry(classroom, 'Words').state).toBe('setAside');
    expect(ownThingsOf(classroom.state, 'seat-0')).toEqual(before);
    expect(classroom.board).toEqual(board);
    write(classroom, 0, card('New words'));
    expect(entry(classroom, 'New words').state).toBe('new');
  });
});

describe('a worry', () => {
  const worry = (classroom: Classroom, { id, hash }: CardEntry, on = true) =>
    refusalIn(classroom.teach({ type: 'worry', step: 'writing', card: id, hash, on }));

  test('[P34] keeps the words and the label until the class ends, whatever becomes of the card', () => {
    const classroom = gather(3);
    write(classroom, 0, card('I am scared to go home'));
    const read = entry(classroom, 'I am scared to go home');
    const label = classroom.label(0);
    expect(worry(classroom, { ...read, hash: '0'.repeat(32) })).toBe('changed');
    expect(worry(classroom, read)).toBe('');
    expect(worry(classroom, read)).toBe('');
    expect(entry(classroom, read.text).isWorry).toBe(true);
    write(classroom, 0, card('nothing'));
    classroom.teach({ type: 'remove', seat: 'seat-0' });
    classroom.goTo('help');
    expect(classroom.lectern.worries).toEqual([
      { step: 'writing', title: 'writing', card: read.id, hash: read.hash, text: read.text, label },
    ]);
    expect(JSON.stringify(classroom.board)).not.toContain('scared');
    classroom.teach({ type: 'end' });
    expect(classroom.lectern.worries).toEqual([]);
    expect(JSON.stringify(classroom.state)).not.toContain('scared');
  });

  test('is on no wall, and is never published', () => {
    const classroom = gather(3);
    for (const seat of [0, 1, 2]) write(classroom, seat, card(`Words ${seat}`));
    const read = entry(classroom, 'Words 0');
    publish(classroom, [read]);
    expect(onWall(classroom)).toEqual(['Words 0']);
    worry(classroom, read);
    expect(onWall(classroom)).toEqual([]);
    expect(publish(classroom, [read], true)).toBe('held');
    expect(worry(classroom, read, false)).toBe('');
    expect(classroom.lectern.worries).toEqual([]);
    expect(publish(classroom, [read])).toBe('');
  });

  test('is told to nobody but the teacher', () => {
    const classroom = gather(1);
    write(classroom, 0, card('Words'));
    const before = [ownThingsOf(classroom.state, 'seat-0'), classroom.board];
    worry(classroom, entry(classroom, 'Words'));
    expect([ownThingsOf(classroom.state, 'seat-0'), classroom.board]).toEqual(before);
  });
});

test('a cleared card is gone everywhere, and its device hears so', () => {
  const classroom = sitDown(3);
  for (const seat of [0, 2, 4]) write(classroom, seat, card(`Words ${seat}`));
  const shown = entry(classroom, 'Words 0');
  publish(classroom, [shown]);
  const effects = classroom.teach({ type: 'clearCard', step: 'writing', card: shown.id });
  expect(effects).toContainEqual({ type: 'resend', seatId: 'seat-0' });
  expect(at(classroom, 1).cards).toEqual([]);
  expect(JSON.stringify(classroom.board)).not.toContain('Words 0');
});

test('[I6] [P32] [P33] in whatever order things happen, nobody sees a card but who may', () => {
  const seat = fc.nat({ max: 5 });
  const happening = fc.oneof(
    fc.record({ type: fc.constant('sit' as const), seat, table: fc.nat({ max: 5 }) }),
    fc.record({
      type: fc.constant('write' as const),
      seat,
      state: fc.constantFrom('open', 'done', 'skip'),
      isEmpty: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('moveSeat' as const),
      seat,
      table: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      type: fc.constantFrom('publish', 'takeDown', 'setAside', 'worry', 'clearCard'),
      at: fc.nat(),
    }),
    fc.record({ type: fc.constant('remove' as const), seat }),
    fc.record({ type: fc.constant('reveal' as const) }),
  );
  fc.assert(
    fc.property(
      fc.array(happening, { maxLength: 60, size: 'max' }),
      fc.constantFrom({ tables: 0 }, { tables: 4 }, { tables: 4, liveTables: true }),
      (happenings, asked) => {
        const classroom = gather(6, asked);
        const shown = new Map<string, string>();
        const tables = new Map<string, number>();
        for (const [number, one] of happenings.entries()) {
          const queue = entries(classroom);
          if (one.type === 'sit') {
            if (one.table > 0) classroom.sit(`seat-${one.seat}`, one.table);
          } else if (one.type === 'write')
            write(
              classroom,
              one.seat,
              card(one.isEmpty ? '' : `Words ${number}`, { state: one.state }),
            );
          else if (one.type === 'moveSeat') {
            classroom.teach({ type: 'moveSeat', seat: `seat-${one.seat}`, table: one.table });
            tables.delete(`seat-${one.seat}`);
          } else if (one.type === 'reveal') classroom.reveal();
          else if (one.type === 'remove')
            classroom.teach({ type: 'remove', seat: `seat-${one.seat}` });
          else {
            const read = queue[one.at % Math.max(1, queue.length)];
            if (!read) continue;
            const named = { step: 'writing', card: read.id } as const;
            if (one.type === 'publish') {
              if (publish(classroom, [read]) === '') shown.set(read.id, read.text);
            } else if (one.type === 'setAside') {
              if (
                refusalIn(classroom.teach({ type: 'setAside', ...named, hash: read.hash })) === ''
              )
                shown.delete(read.id);
            } else if (one.type === 'worry') {
              const worried = { type: 'worry', ...named, hash: read.hash, on: true } as const;
              if (refusalIn(classroom.teach(worried)) === '' && !read.isWorry)
                shown.delete(read.id);
            } else {
              classroom.teach({ type: one.type as 'takeDown' | 'clearCard', ...named });
              shown.delete(read.id);
            }
          }
          expect(onWall(classroom)).toEqual([...shown.values()].sort());
          for (const { id, label } of classroom.listed) {
            const { table } = ownThingsOf(classroom.state, id);
            expect(table).toBeLessThanOrEqual(asked.tables);
            if ((tables.get(id) ?? 0) > 0) expect(table).toBe(tables.get(id));
            tables.set(id, table);
            expect(JSON.stringify(classroom.board)).not.toContain(label);
          }
          for (let table = 1; table <= 5; table++)
            if (!asked.liveTables) expect(at(classroom, table).cards).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('[P35] what cannot be read is no card, for the teacher and for the fewest that must have written', () => {
  const classroom = gather(3);
  write(classroom, 0, card('Words'));
  write(classroom, 1, card('\u3164\u200E'));
  write(classroom, 2, card(' \u2800\u{E0041}. '));
  expect(entries(classroom).map(({ text }) => text)).toEqual(['Words']);
  expect(classroom.lectern.now!.cards!.showable).toBe('none');
});

test('the class’s tables move only where their readers have something new to see', () => {
  const classroom = sitDown(2, { tables: 4, liveTables: false });
  const { table } = classroom.state.sequences;
  write(classroom, 0, card('Words'));
  expect(classroom.state.sequences.table).toBe(table);
});

test('where an option blames, raised hands are not written down', () => {
  const classroom = new Classroom(4, undefined, 'none');
  classroom.goTo('blame');
  const asked = { type: 'hands', step: 'blame', option: 'b' } as const;
  expect(refusalIn(classroom.teach(asked))).toBe('unknown');
});

test('the order of a sort is whole or refused, and counts what is in its place', () => {
  const classroom = new Classroom(28, storyLesson);
  classroom.seat(6);
  classroom.goTo('sorting');
  const sort = (seat: number, ...order: string[]) =>
    refusalIn(classroom.work(`seat-${seat}`, 'sorting', { order, state: 'done' }));
  expect(sort(0, '2', '3')).toBe('unknown');
  expect(sort(0, '2', '3', '9')).toBe('unknown');
  for (let seat = 0; seat < 6; seat++) expect(sort(seat, '2', '1', '3')).toBe('');
  expect(JSON.stringify(classroom.board)).not.toContain('why');
  classroom.reveal();
  expect(classroom.lectern.now!.figures).toEqual({ kind: 'favourite', item: '2' });
  classroom.reveal();
  expect(classroom.board.device).toMatchObject({ step: { key: { order: ['2', '3', '1'] } } });
});

test('raised hands stand where ballots gave no numbers, and nowhere else', () => {
  const classroom = new Classroom(4, undefined, 'none');
  classroom.goTo('with-key');
  const hands = (option: string) =>
    refusalIn(classroom.teach({ type: 'hands', step: 'with-key', option }));
  expect(hands('no-such-option')).toBe('unknown');
  expect(hands('b')).toBe('');
  expect(classroom.board.wall).toMatchObject({ hands: { kind: 'most', option: 'b' } });
  expect(hands('')).toBe('');
  expect(classroom.board.wall).toMatchObject({ hands: { kind: 'split' } });
});

test('a class without devices gives no seat, one for each table a third', () => {
  const seated = (headCount: number, mode: 'none' | 'table') => {
    const classroom = new Classroom(headCount, undefined, mode);
    for (let seat = 0; seat < 12; seat++)
      classroom.happen({ type: 'join', seatId: `seat-${seat}` });
    return classroom.listed.length;
  };
  expect(seated(28, 'none')).toBe(0);
  expect(seated(28, 'table')).toBe(9);
  expect(seated(4, 'table')).toBe(2);
});

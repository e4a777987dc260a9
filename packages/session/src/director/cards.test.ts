import { expect, test } from 'vitest';
import { tableBoardOf } from '../queries/index.ts';
import type { CardWork } from '../layout/work.ts';
import { hashOfCard } from './cards.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';
import { storyLesson } from './test-support/story-lesson.ts';

const card = (text: string, more: Partial<CardWork> = {}): CardWork => {
  return { text, choice: '', state: 'open', ...more };
};

/** Two seats at each of so many tables, all at the step with cards. */
function sitDown(tables: number) {
  const classroom = new Classroom(28, storyLesson);
  classroom.seat(2 * tables);
  classroom.goTo('writing');
  for (let seat = 0; seat < 2 * tables; seat++)
    classroom.sit(`seat-${seat}`, Math.floor(seat / 2) + 1);
  return classroom;
}

const write = (classroom: Classroom, seat: number, work: CardWork) =>
  refusalIn(classroom.work(`seat-${seat}`, 'writing', work));
const at = (classroom: Classroom, table: number) =>
  tableBoardOf(classroom.state, storyLesson, table);
const entries = ({ lectern }: Classroom) => lectern.now!.tables!.flatMap(({ cards }) => cards);
const publish = (classroom: Classroom, cards: readonly { id: string; text: string }[]) =>
  refusalIn(
    classroom.teach({
      type: 'publish',
      step: 'writing',
      cards: cards.map(({ id, text }) => ({ card: id, hash: hashOfCard(text) })),
    }),
  );

test('[I6] a card is at its own table, with the teacher, and nowhere else', () => {
  const classroom = sitDown(3);
  expect(write(classroom, 0, card('Listen first'))).toBe('');
  expect(at(classroom, 1).cards.map(({ text }) => text)).toEqual(['Listen first']);
  expect(at(classroom, 2).cards).toEqual([]);
  expect(entries(classroom)).toMatchObject([{ text: 'Listen first', isPublished: false }]);
  expect(JSON.stringify(classroom.board)).not.toContain('Listen first');
  expect(JSON.stringify(at(classroom, 1))).not.toContain('seat-0');
});

test('who has tapped no table has no card, and a card moves with its seat', () => {
  const classroom = new Classroom(28, storyLesson);
  classroom.seat(1);
  classroom.goTo('writing');
  expect(write(classroom, 0, card('Hello'))).toBe('unknown');
  classroom.sit('seat-0', 4);
  expect(write(classroom, 0, card('Hello'))).toBe('');
  expect(classroom.sit('seat-0', 5)).toContainEqual({ type: 'moved', seatId: 'seat-0' });
  expect(at(classroom, 4).cards).toEqual([]);
  expect(at(classroom, 5).cards).toHaveLength(1);
});

test('the card that most tapped is agreed; two equal ones are not', () => {
  const classroom = sitDown(1);
  write(classroom, 0, card('One'));
  write(classroom, 1, card('Two'));
  const [one, two] = ['One', 'Two'].map(
    (text) => at(classroom, 1).cards.find((each) => each.text === text)!.id,
  );
  write(classroom, 0, card('One', { choice: one! }));
  expect(at(classroom, 1).agreed).toBe(one);
  write(classroom, 1, card('Two', { choice: two! }));
  expect(at(classroom, 1).agreed).toBe('');
});

test('the card of who skips is on no table', () => {
  const classroom = sitDown(1);
  write(classroom, 0, card('Never mind', { state: 'skip' }));
  expect(at(classroom, 1).cards).toEqual([]);
  expect(entries(classroom)).toEqual([]);
});

test('a card is published in the words that were read, without its table', () => {
  const classroom = sitDown(3);
  for (const seat of [0, 2, 4]) write(classroom, seat, card(`Words ${seat}`));
  const [first] = entries(classroom);
  write(classroom, 0, card('Other words'));
  expect(publish(classroom, [first!])).toBe('changed');
  const read = entries(classroom).find(({ text }) => text === 'Other words')!;
  expect(publish(classroom, [read])).toBe('');
  expect(classroom.board.device).toMatchObject({ cards: [{ id: '1', text: 'Other words' }] });
  expect(JSON.stringify(classroom.board)).not.toContain(read.id);
  write(classroom, 0, card('Third words'));
  expect(classroom.board.wall).toMatchObject({ cards: [{ text: 'Other words' }] });
});

test('with fewer than three tables the class sees one card of each, or none', () => {
  const classroom = sitDown(2);
  for (const seat of [0, 1, 2]) write(classroom, seat, card(`Words ${seat}`));
  const [a, b, c] = [0, 1, 2].map((seat) =>
    entries(classroom).find(({ text }) => text === `Words ${seat}`)!,
  );
  expect(publish(classroom, [a!])).toBe('few');
  expect(publish(classroom, [a!, b!])).toBe('few');
  expect(publish(classroom, [b!, c!])).toBe('');
});

test('a cleared card is gone everywhere, and its device hears so', () => {
  const classroom = sitDown(3);
  for (const seat of [0, 2, 4]) write(classroom, seat, card(`Words ${seat}`));
  const shown = entries(classroom).find(({ text }) => text === 'Words 0')!;
  publish(classroom, [shown]);
  const effects = classroom.teach({ type: 'clearCard', step: 'writing', card: shown.id });
  expect(effects).toContainEqual({ type: 'resend', seatId: 'seat-0' });
  expect(at(classroom, 1).cards).toEqual([]);
  expect(JSON.stringify(classroom.board)).not.toContain('Words 0');
});

test('a published card can be taken off the wall when its student has emptied it', () => {
  const classroom = sitDown(3);
  for (const seat of [0, 2, 4]) write(classroom, seat, card(`Words ${seat}`));
  const shown = entries(classroom).find(({ text }) => text === 'Words 0')!;
  publish(classroom, [shown]);
  write(classroom, 0, card(''));
  expect(entries(classroom)).toContainEqual(expect.objectContaining({ id: shown.id }));
  classroom.teach({ type: 'clearCard', step: 'writing', card: shown.id });
  expect(JSON.stringify(classroom.board)).not.toContain('Words 0');
});

test('where an option blames, raised hands are not written down', () => {
  const classroom = new Classroom(4, undefined, 'none');
  classroom.goTo('blame');
  const asked = { type: 'hands', step: 'blame', option: 'b' } as const;
  expect(refusalIn(classroom.teach(asked))).toBe('unknown');
});

test('closing freezes the tables', () => {
  const classroom = sitDown(1);
  write(classroom, 0, card('In time'));
  classroom.reveal();
  expect(write(classroom, 0, card('Too late'))).toBe('closed');
  expect(at(classroom, 1)).toMatchObject({ isOpen: false, cards: [{ text: 'In time' }] });
});

test('nothing in a card turns the direction of reading or breaks its line', () => {
  const classroom = sitDown(1);
  write(classroom, 0, card(' a\nb\u202Ec '));
  expect(at(classroom, 1).cards[0]!.text).toBe('a bc');
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
    return classroom.lectern.seats.length;
  };
  expect(seated(28, 'none')).toBe(0);
  expect(seated(28, 'table')).toBe(9);
  expect(seated(4, 'table')).toBe(2);
});

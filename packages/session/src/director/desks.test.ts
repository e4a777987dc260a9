import { beforeEach, expect, test } from 'vitest';
import type { SpotWork } from '../layout/work.ts';
import { ownThingsOf } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
  classroom.seat(12);
  classroom.goTo('adverts');
});

const marks = (...items: string[]): SpotWork => ({
  marks: items.map((item) => ({ item })),
  state: 'open',
});

test('a seat’s work is kept on its desk, the last revision of it', () => {
  classroom.work('seat-0', 'adverts', marks('1.1'));
  const work: SpotWork = { marks: [{ item: '2.2', reason: 'hurry' }], state: 'done' };
  expect(refusalIn(classroom.work('seat-0', 'adverts', work))).toBe('');
  expect(ownThingsOf(classroom.state, 'seat-0').desk).toEqual({ adverts: work });
  expect(ownThingsOf(classroom.state, 'seat-1').desk).toEqual({});
});

test('a seat that skips keeps its marks on its desk and counts as no one who took part', () => {
  for (let seat = 0; seat < 6; seat++) classroom.work(`seat-${seat}`, 'adverts', marks('1.1'));
  const skipped: SpotWork = { ...marks('1.1'), state: 'skip' };
  classroom.work('seat-5', 'adverts', skipped);
  classroom.work('seat-4', 'adverts', skipped);
  expect(ownThingsOf(classroom.state, 'seat-5').desk).toEqual({ adverts: skipped });
  classroom.reveal();
  expect(classroom.lectern.now?.figures).toEqual({ kind: 'favourite', item: null });
});

test('an item that is marked twice counts once, with the last reason', () => {
  const work = { marks: [{ item: '1.1', reason: 'hurry' }, { item: '1.2' }, { item: '1.1' }] };
  classroom.work('seat-0', 'adverts', { ...work, state: 'open' });
  expect(ownThingsOf(classroom.state, 'seat-0').desk).toEqual({ adverts: marks('1.1', '1.2') });
});

test.each<[string, string, SpotWork]>([
  ['an item that is not there', 'adverts', marks('1.1', '9.9')],
  ['an item that every object has', 'adverts', marks('toString')],
  [
    'a reason that is not there',
    'adverts',
    { marks: [{ item: '1.1', reason: 'x' }], state: 'open' },
  ],
  ['a step that is not there', 'no-such-step', marks()],
  ['a step without marks', 'with-key', marks()],
])('work with %s is refused', (_, step, work) => {
  expect(refusalIn(classroom.work('seat-0', step, work))).toBe('unknown');
  expect(ownThingsOf(classroom.state, 'seat-0').desk).toEqual({});
});

test('work is kept until the step is closed, also in a pause and from elsewhere', () => {
  const attempt = () => refusalIn(classroom.work('seat-0', 'adverts', marks('1.1')));
  classroom.teach({ type: 'pause', on: true });
  expect(attempt()).toBe('');
  classroom.teach({ type: 'pause', on: false });
  classroom.goTo('with-key');
  expect(attempt()).toBe('');
  classroom.goTo('adverts');
  classroom.reveal();
  expect(attempt()).toBe('closed');
});

test('work before the class has come to the step is refused', () => {
  classroom = new Classroom();
  classroom.seat(1);
  expect(refusalIn(classroom.work('seat-0', 'adverts', marks('1.1')))).toBe('closed');
});

test('a seat that was never there is refused', () => {
  expect(refusalIn(classroom.work('nobody', 'adverts', marks('1.1')))).toBe('unknown');
  expect(JSON.stringify(classroom.state)).not.toContain('nobody');
});

const most = { word: 'most', percent: 62 };
const none = { word: 'few', percent: 0 };

test('nobody sees figures before the close, then the teacher, and the class from the key on', () => {
  classroom = new Classroom();
  classroom.seat(16);
  classroom.goTo('adverts');
  for (let seat = 0; seat < 16; seat++) {
    classroom.work(`seat-${seat}`, 'adverts', seat < 4 ? marks('1.1', '1.2') : marks('1.2'));
    expect(classroom.lectern.now).not.toHaveProperty('figures');
  }
  classroom.reveal();
  const figures = {
    kind: 'bands',
    bands: { '1.1': none, '1.2': most, '1.3': none, '2.1': none, '2.2': none },
  };
  expect(classroom.lectern.now?.figures).toEqual(figures);
  expect(classroom.board.wall).not.toHaveProperty('figures');
  classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ figures });
  expect(classroom.board.device).toMatchObject({ figures });
});

test('from 5 to 14 seats only what was found most often is shown', () => {
  for (let seat = 0; seat < 9; seat++)
    classroom.work(`seat-${seat}`, 'adverts', seat < 3 ? marks('1.1') : marks('1.2'));
  classroom.reveal();
  expect(classroom.lectern.now?.figures).toEqual({ kind: 'favourite', item: '1.2' });
});

test('in a class of four nobody ever sees figures', () => {
  classroom = new Classroom();
  classroom.seat(4);
  classroom.goTo('adverts');
  for (let seat = 0; seat < 4; seat++) classroom.work(`seat-${seat}`, 'adverts', marks('1.1'));
  classroom.reveal(2);
  expect(classroom.lectern.now?.figures).toEqual({ kind: 'few' });
  expect(classroom.board.wall).toMatchObject({ figures: { kind: 'few' } });
});

test('what a removed seat had marked is in no figures', () => {
  for (let seat = 0; seat < 6; seat++) classroom.work(`seat-${seat}`, 'adverts', marks('1.1'));
  for (let seat = 0; seat < 2; seat++) classroom.teach({ type: 'remove', seat: `seat-${seat}` });
  classroom.reveal();
  expect(classroom.lectern.now?.figures).toEqual({ kind: 'favourite', item: null });
});

test('a removal after the close leaves the figures as they are', () => {
  for (let seat = 0; seat < 5; seat++) classroom.work(`seat-${seat}`, 'adverts', marks('1.1'));
  classroom.reveal();
  const { figures } = classroom.lectern.now!;
  classroom.teach({ type: 'remove', seat: 'seat-0' });
  expect(classroom.lectern.now?.figures).toEqual(figures);
  expect(figures).toEqual({ kind: 'favourite', item: '1.1' });
});

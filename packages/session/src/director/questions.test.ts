import { bandOf, type Released } from '@sightline/ballot';
import type { ClassMode } from '@sightline/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAnswerable, type Effect } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';
import { lesson } from './test-support/lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const result: Released = {
  kind: 'bands',
  bands: [15, 3, 2].map((count) => bandOf(count, 20)),
};

/** The id of the question of the step the class is at. */
function question(): string {
  const { device } = classroom.board;
  if (device.screen !== 'step' || !device.question) throw new Error('there is no question');
  return device.question.id;
}

const named = (type: Effect['type']) => classroom.effects.filter((effect) => effect.type === type);

test('coming to a poll the first time opens a question with a fresh id', () => {
  classroom.goTo('with-key');
  const first = question();
  expect(first).toMatch(/^[a-z2-7]{16}$/);
  expect(named('openQuestion')).toEqual([
    { type: 'openQuestion', question: first, kind: { kind: 'single', options: 3 } },
  ]);
  classroom.goTo('how-many');
  expect(named('openQuestion')[1]).toEqual({
    type: 'openQuestion',
    question: question(),
    kind: { kind: 'single', options: 3 },
  });
  expect(question()).not.toBe(first);
  classroom.goTo('with-key');
  expect(question()).toBe(first);
  expect(named('openQuestion')).toHaveLength(2);
});

test('steps without ballots open nothing', () => {
  for (const step of ['ground-rules', 'adverts', 'help']) classroom.goTo(step);
  expect(named('openQuestion')).toEqual([]);
});

test('closing asks the host to count, once', () => {
  classroom.seat(3);
  classroom.goTo('with-key');
  classroom.reveal(3);
  const crowd = { seats: 3, rule: 'poll' };
  expect(named('closeQuestion')).toEqual([{ type: 'closeQuestion', question: question(), crowd }]);
});

test('a question can be answered until it is closed, also in a pause and from elsewhere', () => {
  classroom.goTo('with-key');
  const first = question();
  const can = () => isAnswerable(classroom.state, first);
  expect(can()).toBe(true);
  expect(isAnswerable(classroom.state, 'no-such-question')).toBe(false);
  classroom.teach({ type: 'pause', on: true });
  expect(can()).toBe(true);
  classroom.teach({ type: 'pause', on: false });
  classroom.goTo('adverts');
  expect(can()).toBe(true);
  classroom.goTo('with-key');
  classroom.reveal();
  expect(can()).toBe(false);
});

test('the result reaches the teacher at once and the class when it is revealed', () => {
  classroom.goTo('with-key');
  classroom.reveal();
  classroom.happen({ type: 'released', question: question(), released: result });
  expect(classroom.lectern.now?.released).toEqual(result);
  expect(classroom.board.wall).not.toHaveProperty('released');
  expect(classroom.board.device).not.toHaveProperty('released');
  classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ phase: 'results', released: result });
  expect(classroom.board.device).toMatchObject({ phase: 'results', released: result });
  classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ phase: 'key', released: result });
});

test('a result that comes after the reveal is shown when it comes', () => {
  classroom.goTo('with-key');
  classroom.reveal(2);
  const { sequence } = classroom.board;
  classroom.happen({ type: 'released', question: question(), released: result });
  expect(classroom.board.wall).toMatchObject({ released: result });
  expect(classroom.board.sequence).toBe(sequence + 1);
});

test('a result is frozen: another one changes nothing', () => {
  classroom.goTo('with-key');
  classroom.reveal();
  classroom.happen({ type: 'released', question: question(), released: result });
  const { board, lectern } = classroom;
  classroom.happen({ type: 'released', question: question(), released: { kind: 'few' } });
  expect(classroom.board).toEqual(board);
  expect(classroom.lectern).toEqual(lectern);
});

test('a question that is still open has no result', () => {
  classroom.goTo('with-key');
  classroom.happen({ type: 'released', question: question(), released: result });
  classroom.reveal(2);
  expect(classroom.lectern.now).not.toHaveProperty('released');
});

test('the split of a blame-sensitive poll stays with the teacher', () => {
  classroom.goTo('blame');
  classroom.reveal();
  classroom.happen({ type: 'released', question: question(), released: result });
  classroom.reveal();
  expect(classroom.lectern.now).toMatchObject({ phase: 'key', released: result });
  expect(classroom.board.wall).not.toHaveProperty('released');
  expect(classroom.board.device).not.toHaveProperty('released');
});

test('in a class that is too small the result says only that', () => {
  classroom.goTo('how-many');
  classroom.reveal();
  classroom.happen({ type: 'released', question: question(), released: { kind: 'few' } });
  classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ released: { kind: 'few' } });
});

test('results and counts of questions that are not there change nothing', () => {
  classroom.goTo('with-key');
  const { state } = classroom;
  classroom.happen({ type: 'released', question: 'no-such-question', released: result });
  classroom.happen({ type: 'ballots', question: 'no-such-question', count: 4 });
  expect(classroom.state).toEqual(state);
});

test('a question has one result, whoever comes and goes', () => {
  classroom.seat(20);
  classroom.goTo('with-key');
  classroom.reveal();
  classroom.happen({ type: 'released', question: question(), released: result });
  classroom.teach({ type: 'remove', seat: 'seat-3' });
  classroom.happen({ type: 'join', seatId: 'late' });
  classroom.goTo('adverts');
  classroom.goTo('with-key');
  classroom.reveal();
  expect(named('closeQuestion')).toHaveLength(1);
  expect(classroom.lectern.now?.released).toEqual(result);
});

test('seats above the head-count, and seats that wait, make a class no larger', () => {
  classroom = new Classroom(14);
  classroom.seat(16);
  classroom.goTo('with-key');
  classroom.teach({ type: 'lock', on: true });
  classroom.happen({ type: 'join', seatId: 'late' });
  classroom.reveal();
  expect(named('closeQuestion')[0]).toMatchObject({ crowd: { seats: 14, rule: 'poll' } });
});

test('where a device is that of a table, a poll shows its favourite alone', () => {
  classroom = new Classroom(60, undefined, 'table');
  classroom.seat(18);
  classroom.goTo('with-key');
  classroom.reveal();
  expect(named('closeQuestion')[0]).toMatchObject({ crowd: { seats: 18, rule: 'vote' } });
});

describe('an attitude', () => {
  const steps = lesson.steps.map((step) =>
    step.kind === 'poll' ? { ...step, attitude: true } : step,
  );
  const begin = (seats: number, mode: ClassMode = 'own') => {
    classroom = new Classroom(28, { ...lesson, steps }, mode);
    classroom.seat(seats);
    classroom.goTo('with-key');
  };

  test('is talked about in a class of 14, and nobody is asked', () => {
    begin(14);
    expect(named('openQuestion')).toEqual([]);
    for (const view of [classroom.board.wall, classroom.board.device]) {
      expect(view).toMatchObject({ phase: 'results', released: { kind: 'few' } });
      expect(view).not.toHaveProperty('question');
    }
    classroom.goTo('blame');
    expect(classroom.board.device).toMatchObject({ phase: 'closed' });
    expect(classroom.board.device).not.toHaveProperty('question');
    expect(named('openQuestion')).toEqual([]);
  });

  test('is not asked of hands instead', () => {
    begin(14);
    const hands = classroom.teach({ type: 'hands', step: 'with-key', option: 'b' });
    expect(refusalIn(hands)).toBe('unknown');
    expect(classroom.board.wall).not.toHaveProperty('hands');
  });

  test('is talked about where a device is that of a table, however many there are', () => {
    classroom = new Classroom(60, { ...lesson, steps }, 'table');
    classroom.seat(18);
    classroom.goTo('with-key');
    expect(named('openQuestion')).toEqual([]);
    expect(classroom.board.wall).toMatchObject({ released: { kind: 'few' } });
  });

  test('is asked in a class of 15', () => {
    begin(15);
    expect(named('openQuestion')).toHaveLength(1);
    classroom.reveal();
    expect(named('closeQuestion')[0]).toMatchObject({ crowd: { seats: 15, rule: 'attitude' } });
  });

  test('is answered by hands where there are no devices', () => {
    begin(0, 'none');
    expect(classroom.board.wall).toMatchObject({ phase: 'open' });
  });
});

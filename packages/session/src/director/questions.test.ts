import { beforeEach, expect, test } from 'vitest';
import { isAnswerable, type Effect } from './index.ts';
import { Classroom } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const result = { kind: 'choices', answers: 9, counts: [4, 3, 2] } as const;

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
    { type: 'openQuestion', question: first, kind: { kind: 'single', options: 3 }, fewest: 5 },
  ]);
  classroom.goTo('how-many');
  expect(named('openQuestion')[1]).toEqual({
    type: 'openQuestion',
    question: question(),
    kind: { kind: 'estimate', min: 0, max: 100 },
    fewest: 5,
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
  classroom.goTo('with-key');
  classroom.reveal(3);
  expect(named('closeQuestion')).toEqual([{ type: 'closeQuestion', question: question() }]);
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

test('a result from too few answers says only that', () => {
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

import { beforeEach, expect, test } from 'vitest';
import { Classroom } from '../director/test-support/classroom.ts';
import { secret } from '../director/test-support/lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

test('the lobby shows the way in on the wall and nothing of the sort on devices', () => {
  expect(classroom.board).toEqual({
    sequence: 1,
    mode: 'own',
    practice: false,
    tables: 0,
    liveTables: false,
    language: 'en',
    wall: {
      screen: 'lobby',
      title: 'Every kind of step',
      code: 'QUIET7',
      addresses: ['http://x'],
      locked: false,
    },
    device: { screen: 'lobby' },
    help: { adult: 'Ms Hart', place: 'Room 4', lines: [] },
  });
});

test('the lobby says on the wall when the class is locked', () => {
  classroom.teach({ type: 'lock', on: true });
  expect(classroom.board.wall).toMatchObject({ locked: true });
});

test('wall and devices show the step in its phase', () => {
  classroom.goTo('with-key');
  const step = { kind: 'poll', question: secret('with-key', 'question') };
  expect(classroom.board.wall).toMatchObject({ screen: 'step', phase: 'open', step });
  expect(classroom.board.device).toMatchObject({
    screen: 'step',
    stepId: 'with-key',
    phase: 'open',
    step,
    question: { kind: { kind: 'single', options: 3 } },
  });
});

test('the wall does not know where ballots go', () => {
  classroom.goTo('with-key');
  const question = classroom.state.questions['with-key']!.id;
  expect(JSON.stringify(classroom.board.device)).toContain(question);
  expect(JSON.stringify(classroom.board.wall)).not.toContain(question);
});

test('a blank wall is blank, in the lobby too, while devices go on', () => {
  classroom.teach({ type: 'blank', on: true });
  expect(classroom.board.wall).toEqual({ screen: 'blank' });
  classroom.goTo('with-key');
  expect(classroom.board.wall).toEqual({ screen: 'blank' });
  expect(classroom.board.device).toMatchObject({ screen: 'step', paused: false });
  classroom.teach({ type: 'blank', on: false });
  expect(classroom.board.wall).toMatchObject({ screen: 'step' });
});

test('a pause is seen on wall and devices', () => {
  classroom.goTo('with-key');
  classroom.teach({ type: 'pause', on: true });
  expect(classroom.board.wall).toMatchObject({ paused: true });
  expect(classroom.board.device).toMatchObject({ paused: true });
  classroom.teach({ type: 'pause', on: false });
  expect(classroom.board.wall).toMatchObject({ paused: false });
  expect(classroom.board.device).toMatchObject({ paused: false });
});

test('the sequence grows by one with each thing the class can see', () => {
  const { sequence } = classroom.board;
  classroom.teach({ type: 'lock', on: true });
  classroom.goTo('with-key');
  classroom.teach({ type: 'pause', on: true });
  classroom.teach({ type: 'pause', on: true });
  classroom.seat(3);
  classroom.wait(2);
  expect(classroom.board.sequence).toBe(sequence + 3);
});

import { beforeEach, expect, test } from 'vitest';
import { Classroom } from '../director/test-support/classroom.ts';
import { lesson, secret } from '../director/test-support/lesson.ts';
import { storyLesson } from '../director/test-support/story-lesson.ts';

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
    help: { adults: [{ name: 'Ms Hart', place: 'Room 4' }], lines: [] },
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

test('what is marked as sensitive is said with the step, on the wall and on devices', () => {
  const mark = (stepId: string) => ({
    ...lesson,
    steps: lesson.steps.map((step) => ({ ...step, sensitive: step.id === stepId })),
  });
  classroom = new Classroom(28, mark('with-key'));
  classroom.goTo('with-key');
  expect(classroom.board.wall).toMatchObject({ sensitive: true });
  expect(classroom.board.device).toMatchObject({ sensitive: true });
  classroom.goTo('help');
  expect(JSON.stringify(classroom.board)).not.toContain('sensitive');
});

test('in a story only the node that is marked says so', () => {
  const steps = storyLesson.steps.map((step) =>
    step.kind === 'scenario'
      ? { ...step, nodes: step.nodes.map((node) => ({ ...node, sensitive: node.id === 'talk' })) }
      : step,
  );
  classroom = new Classroom(28, { ...storyLesson, steps });
  classroom.goTo('story');
  expect(classroom.board.wall).not.toHaveProperty('sensitive');
  classroom.teach({ type: 'choose', choice: '2' });
  while (JSON.stringify(classroom.board.wall).includes('secret of begin')) classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ step: { node: { id: 'talk' } }, sensitive: true });
});

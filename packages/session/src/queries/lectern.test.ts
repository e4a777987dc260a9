import { beforeEach, expect, test } from 'vitest';
import { Classroom, refusalIn } from '../director/test-support/classroom.ts';
import { lesson, secret } from '../director/test-support/lesson.ts';
import { storyLesson } from '../director/test-support/story-lesson.ts';
import type { SpotWork } from '../layout/work.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const vote = (count: number) => {
  const question = classroom.state.questions[classroom.state.scene.stepId]!.id;
  classroom.happen({ type: 'ballots', question, count });
};

test('the lectern has notes, words to say and the key of the step from its beginning', () => {
  classroom.goTo('with-key');
  const { step } = classroom.lectern.now!;
  expect(JSON.stringify(step.notes)).toContain(secret('with-key', 'notes'));
  expect(JSON.stringify(step.say)).toContain(secret('with-key', 'say'));
  expect(JSON.stringify(step.key)).toContain(secret('with-key', 'key'));
});

test('the lectern says what comes next, first the first step and at the end nothing', () => {
  expect(classroom.lectern.upNext).toEqual({
    title: secret('ground-rules', 'title'),
    kind: 'talk',
  });
  classroom.goTo('with-key');
  expect(classroom.lectern.upNext).toEqual({ title: secret('adverts', 'title'), kind: 'spot' });
  classroom.goTo('help');
  expect(classroom.lectern.upNext).toBeNull();
});

test.each([
  ['with-key', ['close', 'results', 'key', 'none']],
  ['no-key', ['close', 'results', 'none']],
  ['blame', ['close', 'key', 'none']],
  ['how-many', ['close', 'results', 'key', 'none']],
  ['adverts', ['close', 'item', 'item', 'item', 'item', 'item', 'none']],
  ['ground-rules', ['none']],
  ['help', ['none']],
])('the lectern says what a reveal does next in %s', (step, expected) => {
  classroom.goTo(step);
  const seen = [classroom.lectern.now!.next];
  while (seen.at(-1) !== 'none') {
    classroom.reveal();
    seen.push(classroom.lectern.now!.next);
  }
  expect(seen).toEqual(expected);
});

test.each(['own', 'table', 'none'] as const)(
  'with %s devices, hands are offered where they are taken, and nowhere else',
  (mode) => {
    const attitudes = lesson.steps.flatMap((step) =>
      step.kind === 'poll' ? [{ ...step, id: `${step.id}-felt`, attitude: true }] : [],
    );
    const asking = { ...lesson, steps: [...lesson.steps, ...attitudes] };
    for (const { id } of asking.steps) {
      const classroom = new Classroom(28, asking, mode);
      classroom.goTo(id);
      const taken = classroom.teach({ type: 'hands', step: id, option: '' });
      expect([id, classroom.lectern.now!.takesHands]).toEqual([id, refusalIn(taken) === '']);
    }
  },
);

test('where a choice of a story blames somebody, no hands are asked for', () => {
  classroom = new Classroom(28, storyLesson, 'none');
  classroom.goTo('story');
  expect(classroom.lectern.now!.takesHands).toBe(true);
  classroom.teach({ type: 'choose', choice: '3' });
  classroom.reveal();
  expect(classroom.lectern.now!.story!.trail.at(-1)).toBe('blamed');
  expect(classroom.lectern.now!.takesHands).toBe(false);
});

/** Half a minute, noticed at a tick. */
const look = () => classroom.wait(0.5);

test.each([
  [14, 14, 'hidden'],
  [15, 0, 'few'],
  [20, 4, 'few'],
  [20, 5, 'some'],
  [20, 9, 'some'],
  [20, 10, 'many'],
  [20, 15, 'most'],
  [20, 20, 'most'],
])('of %i seats, %i ballots are %s', (seats, ballots, progress) => {
  classroom.seat(seats);
  classroom.goTo('with-key');
  vote(ballots);
  look();
  expect(classroom.lectern.now?.progress).toBe(progress);
});

test('the words for progress move every 30 seconds, and freeze before the close', () => {
  classroom.seat(20);
  classroom.goTo('with-key');
  const progress = () => classroom.lectern.now?.progress;
  const { sequence } = classroom.lectern;
  vote(20);
  classroom.wait(0.4);
  expect(progress()).toBe('few');
  expect(classroom.lectern.sequence).toBe(sequence);
  classroom.wait(0.1);
  expect(progress()).toBe('most');
  vote(3);
  classroom.wait(0.4);
  expect(progress()).toBe('most');
  classroom.reveal();
  expect(progress()).toBe('hidden');
  expect(classroom.state.progress.words['with-key']).toBe('most');
  classroom.wait(1);
  expect(classroom.state.progress.words['with-key']).toBe('most');
});

test('seats that are away count, seats that wait don’t', () => {
  classroom.seat(15);
  classroom.goTo('with-key');
  classroom.happen({ type: 'seatDisconnected', seatId: 'seat-0' });
  expect(classroom.lectern.now?.progress).toBe('few');
  classroom.teach({ type: 'remove', seat: 'seat-1' });
  classroom.teach({ type: 'lock', on: true });
  classroom.happen({ type: 'join', seatId: 'late' });
  expect(classroom.lectern.now?.progress).toBe('hidden');
  classroom.teach({ type: 'admit', seat: 'late' });
  expect(classroom.lectern.now?.progress).toBe('few');
});

test('a word for progress never goes back: a removal would tell that the seat had finished', () => {
  classroom.seat(20);
  classroom.goTo('adverts');
  for (let seat = 0; seat < 5; seat++)
    classroom.work(`seat-${seat}`, 'adverts', { marks: [], state: 'done' });
  look();
  expect(classroom.lectern.now?.progress).toBe('some');
  classroom.teach({ type: 'remove', seat: 'seat-0' });
  look();
  expect(classroom.lectern.now?.progress).toBe('some');
});

test('in a spot step progress counts the seats that said done or skip', () => {
  classroom.seat(20);
  classroom.goTo('adverts');
  const finish = (seat: number, state: SpotWork['state']) =>
    classroom.work(`seat-${seat}`, 'adverts', { marks: [{ item: '1.1' }], state });
  const progress = () => {
    look();
    return classroom.lectern.now?.progress;
  };
  for (let seat = 0; seat < 20; seat++) finish(seat, 'open');
  expect(progress()).toBe('few');
  for (let seat = 0; seat < 15; seat++) finish(seat, 'done');
  expect(progress()).toBe('most');
  for (let seat = 0; seat < 12; seat++) finish(seat, 'open');
  expect(progress()).toBe('most');
  for (let seat = 0; seat < 20; seat++) finish(seat, 'done');
  expect(progress()).toBe('most');
});

test('steps that ask for nothing have no progress', () => {
  classroom.seat(6);
  classroom.goTo('ground-rules');
  expect(classroom.lectern.now).toMatchObject({ progress: 'hidden', suggestClose: false });
});

test('closing is suggested when most have answered', () => {
  classroom.seat(20);
  classroom.goTo('with-key');
  vote(14);
  look();
  expect(classroom.lectern.now?.suggestClose).toBe(false);
  vote(15);
  look();
  expect(classroom.lectern.now?.suggestClose).toBe(true);
  classroom.reveal();
  expect(classroom.lectern.now?.suggestClose).toBe(false);
});

test('closing is suggested when the author’s minutes are up', () => {
  classroom.goTo('with-key');
  classroom.wait(3);
  expect(classroom.lectern.now?.suggestClose).toBe(false);
  classroom.wait(1);
  expect(classroom.lectern.now?.suggestClose).toBe(true);
});

test('time counts from the first step on', () => {
  classroom.wait(9);
  expect(classroom.lectern.timing).toMatchObject({
    elapsed: 0,
    inStep: 0,
    stepPlanned: 0,
    over: 0,
  });
  classroom.goTo('ground-rules');
  classroom.wait(2.5);
  expect(classroom.lectern.timing).toEqual({
    elapsed: 2,
    planned: 33,
    inStep: 2,
    stepPlanned: 3,
    over: 0,
    cuts: [],
  });
});

test('the time in a step is that of all visits to it', () => {
  classroom.goTo('with-key');
  classroom.wait(3);
  classroom.goTo('adverts');
  classroom.wait(2);
  classroom.goTo('with-key');
  classroom.wait(1);
  expect(classroom.lectern.timing).toMatchObject({ elapsed: 6, inStep: 4, stepPlanned: 4 });
});

/** What the class would have to leave out to end in time, and by how much it ends late all the same. */
const standing = () => {
  const { over, cuts } = classroom.lectern.timing;
  return [...cuts, over].join(' ');
};

test('a step that may be left out makes nobody late: it is named while there is no time for it', () => {
  const after = (minutes: number) => {
    classroom = new Classroom();
    classroom.goTo('ground-rules');
    classroom.wait(3 + minutes);
    return standing();
  };
  expect([0, 1, 2, 3, 4, 5, 7, 20].map(after)).toEqual([
    '0',
    'constructor 0',
    'constructor 0',
    'no-key 0',
    'no-key 0',
    'how-many 0',
    'how-many constructor 0',
    'how-many no-key constructor 9',
  ]);
});

test('a lesson whose steps all together take longer than it has is not late as it begins', () => {
  const short = { ...lesson, minutes: lesson.minutes - 5 };
  classroom = new Classroom(28, short);
  classroom.goTo('ground-rules');
  expect(standing()).toBe('how-many 0');
});

test('leaving a step out wins its minutes back, and looking back costs none', () => {
  classroom.goTo('ground-rules');
  classroom.wait(20);
  expect(standing()).toBe('how-many no-key constructor 6');
  classroom.goTo('adverts');
  expect(standing()).toBe('how-many no-key constructor 2');
  classroom.goTo('ground-rules');
  expect(standing()).toBe('how-many no-key constructor 2');
});

test('time in an earlier step is not taken for time in the furthest one', () => {
  classroom.goTo('ground-rules');
  classroom.wait(3);
  classroom.goTo('with-key');
  classroom.goTo('ground-rules');
  classroom.wait(4);
  expect(standing()).toBe('no-key 0');
});

test('only steps that are still to come are named', () => {
  classroom.goTo('ground-rules');
  classroom.wait(60);
  classroom.goTo('constructor');
  expect(classroom.lectern.timing.over).toBeGreaterThan(0);
  expect(classroom.lectern.timing.cuts).toEqual([]);
});

test('the lectern says when what happens cannot be saved, and when it can again', () => {
  const { sequence } = classroom.lectern;
  expect(classroom.lectern.class.saved).toBe(true);
  classroom.happen({ type: 'storage', works: false, durable: { results: [], figures: [] } });
  expect(classroom.lectern).toMatchObject({ sequence: sequence + 1, class: { saved: false } });
  classroom.happen({ type: 'storage', works: true });
  expect(classroom.lectern).toMatchObject({ sequence: sequence + 2, class: { saved: true } });
});

test('a minute that passes is news, a second is not', () => {
  classroom.goTo('ground-rules');
  const { sequence } = classroom.lectern;
  classroom.wait(0.5);
  expect(classroom.lectern.sequence).toBe(sequence);
  classroom.wait(0.5);
  expect(classroom.lectern.sequence).toBe(sequence + 1);
});

test('more seats than students are said, also when some are away, and not those that wait', () => {
  classroom = new Classroom(9);
  classroom.seat(9);
  expect(classroom.lectern).not.toHaveProperty('surplus');
  classroom.teach({ type: 'lock', on: true });
  classroom.happen({ type: 'join', seatId: 'late' });
  expect(classroom.lectern).not.toHaveProperty('surplus');
  classroom.teach({ type: 'admit', seat: 'late' });
  classroom.happen({ type: 'seatDisconnected', seatId: 'seat-0' });
  expect(classroom.lectern.surplus).toEqual({ seats: 10, expected: 9 });
  classroom.teach({ type: 'remove', seat: 'seat-0' });
  expect(classroom.lectern).not.toHaveProperty('surplus');
});

test('no more devices than tables come in', () => {
  classroom = new Classroom(6, lesson, 'table');
  classroom.seat(9);
  expect([classroom.listed.length, classroom.lectern.surplus]).toEqual([2, undefined]);
});

test('simulated students are never too many', () => {
  classroom = new Classroom(4);
  classroom.seat(6);
  expect(classroom.lectern.surplus).toEqual({ seats: 6, expected: 4 });
  classroom.state = { ...classroom.state, practice: true };
  expect(classroom.lectern).not.toHaveProperty('surplus');
});

test('questions are open until they are closed, wherever the class is', () => {
  const areOpen = () => classroom.lectern.questions.areOpen;
  expect(areOpen()).toBe(false);
  classroom.goTo('adverts');
  expect(areOpen()).toBe(false);
  classroom.goTo('with-key');
  classroom.goTo('help');
  expect(areOpen()).toBe(true);
  classroom.goTo('with-key');
  classroom.reveal();
  expect(areOpen()).toBe(false);
});

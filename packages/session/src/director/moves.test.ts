import { beforeEach, expect, test } from 'vitest';
import { phasesOf } from '@sightline/lesson';
import { lesson, items } from './test-support/lesson.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const now = () => {
  const current = classroom.lectern.now;
  return current && { step: current.step.id, phase: current.phase };
};

test('a class begins in its lobby and leaves it for any step', () => {
  expect(classroom.board).toMatchObject({ wall: { screen: 'lobby' }, device: { screen: 'lobby' } });
  expect(now()).toBeNull();
  classroom.goTo('adverts');
  expect(now()).toEqual({ step: 'adverts', phase: 'open' });
});

test.each(lesson.steps.map((step) => [step.id, step] as const))(
  'revealing leads through the phases of %s in their order',
  (id, step) => {
    classroom.goTo(id);
    const seen = [now()!.phase];
    while (classroom.lectern.now!.next !== 'none') {
      classroom.reveal();
      if (seen.at(-1) !== now()!.phase) seen.push(now()!.phase);
    }
    expect(seen).toEqual(phasesOf(step));
    expect(refusalIn(classroom.teach({ type: 'reveal' }))).toBe('unknown');
  },
);

test('items are revealed one by one in reading order, the first with the key', () => {
  classroom.goTo('adverts');
  classroom.reveal();
  expect(classroom.lectern.now).toMatchObject({ phase: 'closed', next: 'item', revealed: [] });
  for (const [index, item] of items.entries()) {
    classroom.reveal();
    expect(classroom.lectern.now).toMatchObject({
      phase: 'key',
      next: item === items.at(-1) ? 'none' : 'item',
      revealed: items.slice(0, index + 1),
    });
    expect(classroom.board.wall).toMatchObject({ step: { latest: item } });
  }
});

test('the teacher can reveal one item before the others', () => {
  classroom.goTo('adverts');
  classroom.reveal();
  classroom.teach({ type: 'reveal', item: '2.1' });
  classroom.reveal(2);
  expect(classroom.lectern.now?.revealed).toEqual(['2.1', '1.1', '1.2']);
});

test.each([
  ['while the step is open', 0, '1.1'],
  ['that is not there', 1, '9.9'],
  ['that every object has', 1, 'toString'],
  ['that is revealed already', 2, '1.1'],
])('an item %s cannot be revealed', (_, reveals, item) => {
  classroom.goTo('adverts');
  classroom.reveal(reveals);
  const { cursor } = classroom.lectern;
  expect(refusalIn(classroom.teach({ type: 'reveal', item }))).toBe('unknown');
  expect(classroom.lectern.cursor).toBe(cursor);
});

test('only a spot step has items', () => {
  classroom.goTo('with-key');
  classroom.reveal(2);
  expect(refusalIn(classroom.teach({ type: 'reveal', item: '1.1' }))).toBe('unknown');
});

test('in the lobby there is nothing to reveal', () => {
  expect(refusalIn(classroom.teach({ type: 'reveal' }))).toBe('unknown');
});

test('a step that is not in the lesson is refused', () => {
  for (const step of ['no-such-step', 'toString', ''])
    expect(refusalIn(classroom.teach({ type: 'goToStep', step }))).toBe('unknown');
  expect(now()).toBeNull();
});

test('a step may be named like something every object has', () => {
  classroom.goTo('constructor');
  expect(now()).toEqual({ step: 'constructor', phase: 'shown' });
});

test('coming back shows a step as it was left', () => {
  classroom.goTo('with-key');
  classroom.reveal(2);
  classroom.goTo('adverts');
  classroom.goTo('with-key');
  expect(now()).toEqual({ step: 'with-key', phase: 'results' });
});

test('going to the step the class is at moves nothing', () => {
  classroom.goTo('with-key');
  const { sequence, cursor } = classroom.lectern;
  expect(refusalIn(classroom.teach({ type: 'goToStep', step: 'with-key' }))).toBe('');
  expect(classroom.lectern).toMatchObject({ sequence, cursor });
});

test('two teacher devices that saw the same move the class once', () => {
  classroom.goTo('adverts');
  const seen = classroom.lectern.cursor;
  expect(refusalIn(classroom.teach({ type: 'reveal', seen }, 'laptop'))).toBe('');
  expect(refusalIn(classroom.teach({ type: 'reveal', seen }, 'phone'))).toBe('moved');
  expect(now()).toEqual({ step: 'adverts', phase: 'closed' });
  expect(refusalIn(classroom.teach({ type: 'goToStep', step: 'blame', seen }, 'phone'))).toBe(
    'moved',
  );
  expect(now()).toEqual({ step: 'adverts', phase: 'closed' });
});

test('a cursor from the future is refused like an old one', () => {
  expect(refusalIn(classroom.teach({ type: 'goToStep', step: 'adverts', seen: 7 }))).toBe('moved');
});

test('pausing and blanking leave the class where it is', () => {
  classroom.goTo('with-key');
  classroom.teach({ type: 'pause', on: true });
  classroom.teach({ type: 'blank', on: true });
  expect(now()).toEqual({ step: 'with-key', phase: 'open' });
  expect(classroom.lectern.class).toMatchObject({ paused: true, blank: true });
});

test('a projector is unseen, connected, lost, or known not to be there', () => {
  const projector = () => classroom.lectern.class.projector;
  expect(projector()).toBe('unseen');
  classroom.happen({ type: 'projectors', connected: 0 });
  expect(projector()).toBe('unseen');
  classroom.teach({ type: 'noProjector' });
  expect(projector()).toBe('none');
  classroom.happen({ type: 'projectors', connected: 2 });
  expect(projector()).toBe('connected');
  classroom.teach({ type: 'noProjector' });
  expect(projector()).toBe('connected');
  classroom.happen({ type: 'projectors', connected: 0 });
  expect(projector()).toBe('lost');
});

import { beforeEach, expect, test } from 'vitest';
import { Classroom } from '../director/test-support/classroom.ts';
import { lesson } from '../director/test-support/lesson.ts';
import { storyLesson } from '../director/test-support/story-lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const stateOf = (step: string) => classroom.lectern.plan.find(({ id }) => id === step)?.state;
const states = () => classroom.lectern.plan.map(({ state }) => state).join(' ');

test('before a class begins no step of it has been shown', () => {
  expect(classroom.lectern.plan.map(({ id }) => id)).toEqual(lesson.steps.map(({ id }) => id));
  expect(states()).toBe('later later later later later later later later');
});

test('a step that the class jumped over was not shown, one it has been at was', () => {
  classroom.goTo('ground-rules');
  classroom.goTo('adverts');
  expect(states()).toBe('shown skipped now later later later later later');
  classroom.goTo('with-key');
  expect(states()).toBe('shown now open later later later later later');
});

test('the end of the class makes no step a shown one', () => {
  classroom.goTo('ground-rules');
  classroom.goTo('adverts');
  classroom.teach({ type: 'end' });
  expect(states()).not.toContain('shown');
});

test.each(['with-key', 'no-key', 'blame', 'how-many', 'adverts'])(
  '%s is open until it is closed, and shown once all of it was revealed',
  (step) => {
    classroom.goTo(step);
    const seen: unknown[] = [];
    for (;;) {
      classroom.goTo('help');
      seen.push(stateOf(step));
      classroom.goTo(step);
      if (classroom.lectern.now!.next === 'none') break;
      classroom.reveal();
    }
    expect(seen.slice(0, 2)).toEqual(['open', 'partly']);
    expect(new Set(seen.slice(1, -1))).toEqual(new Set(['partly']));
    expect(seen.at(-1)).toBe('shown');
  },
);

test('a story is shown when it has come to an end', () => {
  classroom = new Classroom(28, storyLesson, 'none');
  const at = () => {
    classroom.goTo('sorting');
    const state = stateOf('story');
    classroom.goTo('story');
    return state;
  };
  classroom.goTo('story');
  expect(at()).toBe('open');
  for (const choice of ['2', '2', '2']) {
    classroom.teach({ type: 'choose', choice });
    expect(at()).toBe('partly');
    classroom.reveal();
  }
  expect(classroom.lectern.now!.story!.trail.at(-1)).toBe('end');
  expect(at()).toBe('shown');
});

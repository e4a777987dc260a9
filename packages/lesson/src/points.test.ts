import { expect, test } from 'vitest';
import { PointsError, withPoints } from './points.ts';
import { lessonOf } from './test-support/fixtures.ts';

const lesson = await lessonOf('tiny');

test('the teacher’s points stand in for the author’s', () => {
  const own = withPoints(lesson, { 'ground-rules': ['We listen.', '  We may\tpass.\u0007 ', ' '] });
  expect(own.steps[0]).toMatchObject({ points: ['We listen.', 'We may pass.'] });
  expect(own.steps.slice(1)).toEqual(lesson.steps.slice(1));
});

test('no points leave the lesson as it is', () => {
  expect(withPoints(lesson, {})).toEqual(lesson);
});

test.each([
  ['a step that is not there', { nowhere: ['a'] }],
  ['a step that is no editable talk', { 'first-look': ['a'] }],
  ['thirteen points', { 'ground-rules': Array.from({ length: 13 }, (_, index) => `${index}`) }],
  ['a point of 141 characters', { 'ground-rules': ['a'.repeat(141)] }],
])('%s is refused with a sentence', (_what, points) => {
  expect(() => withPoints(lesson, points)).toThrow(PointsError);
  expect(() => withPoints(lesson, points)).toThrow(/^[A-Z].*\.$/);
});

test('twelve points of 140 characters are taken', () => {
  const points = ['🧵', '👨‍👩‍👧', 'नि', 'é'].flatMap((one) =>
    Array.from({ length: 3 }, () => one.repeat(140)),
  );
  expect(withPoints(lesson, { 'ground-rules': points }).steps[0]).toMatchObject({ points });
});

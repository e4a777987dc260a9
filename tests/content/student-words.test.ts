import { describe, expect, test } from 'vitest';
import { lessons } from './shipped-lessons.ts';
import { linesOf, studentTextOf } from './student-text.ts';
import { unfitIn } from './unfit-words.ts';

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  test('shows students nothing that is unfit for them', () => {
    expect(studentTextOf(lesson).flatMap(unfitIn)).toEqual([]);
  });

  test('gives the teacher no line to say that is unfit for students', () => {
    expect(lesson.steps.flatMap(({ say }) => linesOf(say)).flatMap(unfitIn)).toEqual([]);
  });

  test('uses typographic quotation marks wherever students read', () => {
    expect(studentTextOf(lesson).filter((line) => /["'`]/.test(line))).toEqual([]);
  });
});

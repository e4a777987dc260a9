import { describe, expect, test } from 'vitest';
import { gradeOf, wordsOf } from './reading-grade.ts';
import { lessons } from './shipped-lessons.ts';
import { studentLinesOf, studentTextOf } from './student-text.ts';

/** Reading age 12 is about grade 7; a whole lesson should lie a year below. */
const limits = { lesson: 6, step: 7, wordsInSentence: 30 };

const english = lessons.filter(({ language }) => /^en\b/.test(language));

describe.each(english.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  test('reads at grade 6 or below', () => {
    expect(gradeOf(studentTextOf(lesson))).toBeLessThanOrEqual(limits.lesson);
  });

  test.each(lesson.steps.map((step) => [step.id, step] as const))(
    '%s reads at grade 7 or below',
    (_, step) => {
      expect(gradeOf(studentLinesOf(step))).toBeLessThanOrEqual(limits.step);
    },
  );

  test('has no sentence of more than 30 words', () => {
    const sentences = studentTextOf(lesson).flatMap((line) => line.split(/(?<=[.!?…])\s+/));
    expect(sentences.filter((text) => wordsOf(text).length > limits.wordsInSentence)).toEqual([]);
  });
});

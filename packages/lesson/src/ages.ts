import type { Lesson } from './lesson.ts';

/** The lesson without the steps that are for older students than the youngest in the class. */
export function forYoungest(lesson: Lesson, youngest: number): Lesson {
  return { ...lesson, steps: lesson.steps.filter(({ from }) => from <= youngest) };
}

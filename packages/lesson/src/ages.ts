import { leaveOut } from './leave-out.ts';
import type { Lesson } from './lesson.ts';

/** The lesson without what is for older students than the youngest in the class. */
export function forYoungest(lesson: Lesson, youngest: number): Lesson {
  return leaveOut(lesson, ({ from }) => from > youngest);
}

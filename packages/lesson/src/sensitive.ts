import { leaveOut } from './leave-out.ts';
import type { Lesson } from './lesson.ts';

/** The lesson without what is marked as sensitive. */
export function withoutSensitive(lesson: Lesson): Lesson {
  return leaveOut(lesson, ({ sensitive }) => sensitive);
}

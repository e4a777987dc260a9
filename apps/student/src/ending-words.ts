import { m } from '@sightline/ui/messages';
import type { ShownEnding } from './screen.ts';

interface Words {
  readonly title: () => string;
  readonly text: () => string;
}

/** What is said at the end of a visit. */
export const endingWords: Readonly<Record<ShownEnding, Words>> = {
  over: { title: m.student_over_title, text: m.student_over },
  removed: { title: m.student_removed_title, text: m.student_removed },
  takenOver: { title: m.student_taken_title, text: m.student_taken },
  broken: { title: m.student_lost_title, text: m.student_lost },
};

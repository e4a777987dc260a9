import type { Lesson } from '@sightline/lesson';
import { linesOf } from './student-text.ts';

const sections = ['Before', 'During', 'After', 'Unplugged', 'Family'] as const;

/** A level-two section of a lesson's guide, as lines. */
export function sectionOf({ guide }: Lesson, title: (typeof sections)[number]): string[] {
  const lines = linesOf(guide);
  const start = lines.indexOf(title);
  const end = lines.findIndex(
    (line, index) => index > start && (sections as readonly string[]).includes(line),
  );
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

/** Words without what marks them up, to compare a screen with paper. */
export const loose = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

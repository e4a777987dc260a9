import { readFile } from 'node:fs/promises';
import type { Lesson } from '@sightline/lesson';
import { sectionOf } from './guide-section.ts';
import { linesOf, studentTextOf } from './student-text.ts';

/** What the teacher says to the class in this lesson's own words. */
export const aloudOf = ({ steps }: Lesson): string[] => steps.flatMap(({ say }) => linesOf(say));

/** All that reaches students and families: on a screen, by ear or on paper. */
export const heardOf = (lesson: Lesson): string[] => [
  ...studentTextOf(lesson),
  ...aloudOf(lesson),
  ...sectionOf(lesson, 'Unplugged'),
  ...sectionOf(lesson, 'Family'),
];

/** All that anybody reads of a lesson, the teacher's notes and guide included. */
export const everyWordOf = (lesson: Lesson): string[] => [
  ...heardOf(lesson),
  lesson.summary,
  ...lesson.objectives,
  ...lesson.standards,
  ...lesson.sources,
  ...linesOf(lesson.guide),
  ...lesson.steps.flatMap((step) => [
    ...linesOf(step.notes),
    ...(step.kind === 'scenario' ? step.nodes.flatMap(({ notes }) => linesOf(notes)) : []),
  ]),
];

/** Words of a choice that makes things harder: there a character may say what nobody should. */
export const harmfulWordsOf = ({ steps }: Lesson): string[] =>
  steps.flatMap((step) =>
    step.kind === 'scenario'
      ? step.nodes.flatMap(({ choices }) =>
          choices.flatMap(({ words, explore }) => (explore ? [words, explore] : [])),
        )
      : [],
  );

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const catalogues = [
  'packages/ui/messages/student/en.json',
  'packages/ui/messages/teacher/en.json',
  'packages/help/src/help-lines.json',
];

/** What the product itself says, beside its lessons. */
export async function productWords(): Promise<string[]> {
  const messages = await Promise.all(catalogues.map(read));
  const readme = await read('README.md');
  return [...messages.flatMap((text) => textsIn(JSON.parse(text))), ...readme.split('\n\n')];
}

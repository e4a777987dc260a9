import type { LessonDetail } from '@sightline/lesson/view';

/** Titles of the steps and nodes that a class with such a youngest student does not have. */
export function leftOut(
  { plan, older }: Pick<LessonDetail, 'plan' | 'older'>,
  youngest: number,
): readonly string[] {
  const parts = [...plan, ...older].filter(({ from }) => from > youngest);
  return [...new Set(parts.map(({ title }) => title))];
}

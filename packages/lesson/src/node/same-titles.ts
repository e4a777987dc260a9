import { Report } from '../diagnostics/report.ts';
import { inOrder, type LoadedLesson } from './lesson-folder.ts';

/** What people see as one title, however it is written. */
const fold = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same lessons; one whose title another has as well is warned of it. */
export function withSameTitles(lessons: readonly LoadedLesson[]): readonly LoadedLesson[] {
  const byTitle = Map.groupBy(
    lessons.filter(({ title }) => title && fold(title.words) !== ''),
    ({ title }) => fold(title!.words),
  );
  return lessons.map((one) => {
    const twins = one.title ? (byTitle.get(fold(one.title.words)) ?? []) : [];
    const other = twins.find(({ name }) => name !== one.name);
    if (!other || !one.title) return one;
    const report = new Report();
    report.add('title-taken', one.title.file, one.title.place, other.name);
    return { ...one, diagnostics: [...one.diagnostics, ...report.diagnostics].sort(inOrder) };
  });
}

import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findStrayMarkup, type Ground } from './stray-markup.ts';
import { habitsIn } from './teacher-habits.ts';
import { findTeacherLabels } from './teacher-labels.ts';

/** Looks in all words for what was meant as markup, or for the teacher, and would be read by a class. */
export function checkMarkup(passages: readonly Passage[], report: Report): void {
  for (const [file, all] of Map.groupBy(passages, (passage) => passage.file)) {
    const isLikeTeachers = habitsIn(all);
    for (const passage of all) {
      const { lines, form, place } = passage;
      for (const { start, words } of findStrayMarkup(lines, groundOf(passage))) {
        const isTag = form !== 'field' && /\{%|%\}/.test(words);
        report.add(isTag ? 'tag-broken' : 'markup-stray', file, place(start), words);
      }
      if (passage.voice === 'artefact') continue;
      const found = findTeacherLabels(passage);
      const isWhole = found.length === 0 && isLikeTeachers(passage);
      for (const { start, words } of isWhole ? [{ start: 0, words: lines }] : found)
        report.add('label-for-teacher', file, place(start), words);
    }
  }
}

function groundOf({ voice, seen, form }: Passage): Ground {
  if (voice === 'artefact' || seen === 'never') return 'inert';
  return form === 'field' ? 'line' : 'prose';
}

import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findStrayMarkup, type Ground } from './stray-markup.ts';
import { findTeacherLabels } from './teacher-labels.ts';

/** Looks in all words for what was meant as markup, or for the teacher, and would be read by a class. */
export function checkMarkup(passages: readonly Passage[], report: Report): void {
  for (const passage of passages) {
    const { file, voice, lines, isField, place } = passage;
    for (const { start, words } of findStrayMarkup(lines, groundOf(passage))) {
      const isTag = !isField && /\{%|%\}/.test(words);
      report.add(isTag ? 'tag-broken' : 'markup-stray', file, place(start), words);
    }
    if (voice !== 'artefact')
      for (const { start, words } of findTeacherLabels(passage))
        report.add('label-for-teacher', file, place(start), words);
  }
}

function groundOf({ voice, seen, isField }: Passage): Ground {
  if (voice === 'artefact' || seen === 'never') return 'inert';
  return isField ? 'line' : 'prose';
}

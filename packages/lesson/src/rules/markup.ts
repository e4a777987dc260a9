import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findLongWord } from './long-words.ts';
import { findOpenEmphasis } from './open-emphasis.ts';
import { findFieldMarkup } from './plain-field.ts';
import { findStrayMarkup, type Ground } from './stray-markup.ts';
import { habitsIn } from './teacher-habits.ts';
import { findTeacherLabels } from './teacher-labels.ts';
import { findUnfinished } from './unfinished.ts';

/** Signs for which Markdown knows no list, so that its lines become one paragraph. */
const bullets = /^ *[•‣▪●◦∙■\uF0B7] *\S.*$|(?<=^|\n)-[\p{L}“].*$/gmu;

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
      const plain = form === 'field' ? findFieldMarkup(lines) : undefined;
      if (plain) report.add('field-markup', file, place(plain.start), plain.words);
      const long = passage.seen === 'never' ? undefined : findLongWord(lines);
      if (long) report.add('word-too-long', file, place(long.start), long.words);
      if (passage.voice === 'artefact') continue;
      const unfinished = findUnfinished(lines);
      if (unfinished)
        report.add('words-unfinished', file, place(unfinished.start), unfinished.words);
      const open = form === 'field' ? undefined : findOpenEmphasis(lines);
      if (open) report.add('emphasis-open', file, place(open.start), open.words);
      for (const { 0: words, index } of form === 'field' ? [] : lines.matchAll(bullets))
        report.add('list-bullet', file, place(index), words.trim()[0]!);
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

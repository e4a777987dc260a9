import type { LessonFile } from '../lesson-file.ts';
import type { Page, Passage } from '../page.ts';
import type { StepFile } from '../steps-folder.ts';
import type { Kept } from '../view/kept.ts';
import { Cast } from './cast.ts';
import { checkCharacters } from './characters.ts';
import { checkContent, englishRules } from './content.ts';
import { Keeps } from './keeps.ts';
import { checkLongestIsRight } from './longest-is-right.ts';

/** Looks at all words of a lesson, and gives back the sentences that its author keeps. */
export function checkWords(
  passages: readonly Passage[],
  lesson: LessonFile | undefined,
  steps: readonly StepFile[],
  { file, report }: Page,
): readonly Kept[] {
  const keeps = new Keeps();
  for (const { file, yaml } of [...(lesson ? [lesson] : []), ...steps])
    if (yaml) keeps.read(file, yaml, report);
  // Also where the lesson doesn’t say its language: words that nobody reads would be worse.
  const language = lesson?.sound.language ?? 'en';
  const isEnglish = /^en\b/.test(language);
  checkContent(passages, { isEnglish, cast: new Cast(lesson?.people), keeps }, report);
  if (!isEnglish)
    report.add('language-unread', file, lesson!.yaml.place(['language']), language, englishRules);
  if (lesson) checkCharacters(lesson, passages, report);
  // While something is broken, there is nothing true to say about the whole.
  if (report.hasErrors) return keeps.kept;
  checkLongestIsRight(steps, report);
  if (isEnglish) keeps.reportIdle(report);
  return keeps.kept;
}

import type { Diagnostic } from './diagnostic.ts';
import { Report } from './diagnostics/report.ts';
import { checkFolder } from './folder.ts';
import { parseGuide } from './guide.ts';
import type { Lesson, SourceFiles } from './lesson.ts';
import { parseLessonFile } from './lesson-file.ts';
import { parseManifest } from './manifest.ts';
import type { Page, Passage } from './page.ts';
import { checkLongestIsRight } from './rules/longest-is-right.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkPlan } from './rules/plan.ts';
import { checkWords } from './rules/words.ts';
import { SourceText } from './source-text.ts';
import { parseSteps } from './steps-folder.ts';

/**
 * Reads a lesson from the texts of its folder. Never throws: everything that is wrong comes back as
 * diagnostics, all at once; there is a lesson when none of them is an error.
 *
 * @param folderName the lesson's name; links and lists call it by this
 * @param now as `Date.now()` counts: a lesson can't have been changed later than that
 */
export function parseLesson(
  files: SourceFiles,
  folderName: string,
  now = Date.now(),
): { readonly lesson?: Lesson; readonly diagnostics: readonly Diagnostic[] } {
  const report = new Report();
  const passages: Passage[] = [];
  const pageOf = (file: string): Page => ({ file, report, passages });
  const read = <T>(file: string, parse: (source: SourceText, page: Page) => T): T | undefined => {
    const text = files.get(file);
    return text === undefined ? undefined : parse(new SourceText(file, text), pageOf(file));
  };

  if (checkFolder(files, folderName, report)) {
    const manifest = read('package.json', (source, page) =>
      parseManifest(source, folderName, page),
    );
    const lessonFile = read('lesson.yaml', (source, page) => parseLessonFile(source, page, now));
    const guide = read('guide.md', parseGuide);
    const steps = parseSteps(files, pageOf);
    if (steps) checkPlan(lessonFile, steps, pageOf('lesson.yaml'));
    checkLongestIsRight(steps ?? [], report);
    checkMarkup(passages, report);
    const kept = checkWords(passages, lessonFile, steps ?? [], pageOf('lesson.yaml'));
    const values = lessonFile?.values;
    if (!report.hasErrors && manifest && values && guide && steps) {
      const lesson: Lesson = {
        name: folderName,
        ...manifest,
        ...values,
        guide,
        kept,
        steps: steps.flatMap(({ step }) => (step ? [step] : [])),
      };
      return { lesson, diagnostics: report.diagnostics };
    }
  }
  return { diagnostics: report.diagnostics };
}

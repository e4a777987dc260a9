import type { Diagnostic } from './diagnostic.ts';
import { Report } from './diagnostics/report.ts';
import { checkFolder } from './folder/folder.ts';
import type { PageName } from './folder/proper-names.ts';
import { parseGuide } from './guide.ts';
import type { Lesson, SourceFiles } from './lesson.ts';
import { parseLessonFile, titleOf, type WrittenTitle } from './lesson-file.ts';
import { parseManifest } from './manifest.ts';
import type { Page, Passage } from './page.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkPlan } from './rules/plan.ts';
import { checkWords } from './rules/words.ts';
import { SourceText } from './source-text.ts';
import { parseSteps } from './steps-folder.ts';

export interface ParsedLesson {
  readonly lesson?: Lesson;
  readonly title?: WrittenTitle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

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
): ParsedLesson {
  const report = new Report();
  const passages: Passage[] = [];
  const pageOf = (file: string): Page => ({ file, report, passages });

  const { pages, steps: stepFiles, hasAllSteps } = checkFolder(files, folderName, report);
  const read = <T>(name: PageName, parse: (source: SourceText, page: Page) => T): T | undefined => {
    const { file, text } = pages.get(name) ?? {};
    if (file === undefined || text === undefined) return undefined;
    return parse(new SourceText(file, text), pageOf(file));
  };
  const manifest = read('package.json', (source, page) => parseManifest(source, folderName, page));
  const lessonFile = read('lesson.yaml', (source, page) => parseLessonFile(source, page, now));
  const guide = read('guide.md', parseGuide);
  const steps = parseSteps(stepFiles, pageOf);
  checkPlan(lessonFile, steps, hasAllSteps && stepFiles.every(({ number }) => number), report);
  checkMarkup(passages, report);
  const kept = checkWords(passages, lessonFile, steps, pageOf('lesson.yaml'));
  const values = lessonFile?.values;
  const title = lessonFile && titleOf(lessonFile);
  if (report.hasErrors || !manifest || !values || !guide)
    return { title, diagnostics: report.diagnostics };
  const lesson: Lesson = {
    name: folderName,
    ...manifest,
    ...values,
    guide,
    kept,
    steps: steps.flatMap(({ step }) => (step ? [step] : [])),
  };
  return { lesson, title, diagnostics: report.diagnostics };
}

import type { Diagnostic } from './diagnostic.ts';
import { Report } from './diagnostics/report.ts';
import { checkFolder } from './folder.ts';
import { parseGuide } from './guide.ts';
import type { Lesson, SourceFiles } from './lesson.ts';
import { parseLessonFile, type LessonFile } from './lesson-file.ts';
import { parseManifest } from './manifest.ts';
import type { Page, Passage } from './page.ts';
import { Cast } from './rules/cast.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkContent, englishRules } from './rules/content.ts';
import { Keeps } from './rules/keeps.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkPlan } from './rules/plan.ts';
import { SourceText } from './source-text.ts';
import { parseSteps } from './steps-folder.ts';

/**
 * Reads a lesson from the texts of its folder. Never throws: everything that is wrong comes back as
 * diagnostics, all at once; there is a lesson when none of them is an error.
 *
 * @param folderName the lesson's name; links and lists call it by this
 */
export function parseLesson(
  files: SourceFiles,
  folderName: string,
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
    const lessonFile = read('lesson.yaml', parseLessonFile);
    const guide = read('guide.md', parseGuide);
    const steps = parseSteps(files, pageOf);
    if (steps) checkPlan(lessonFile, steps, pageOf('lesson.yaml'));
    checkMarkup(passages, report);
    const keeps = new Keeps();
    for (const { file, yaml } of [...(lessonFile ? [lessonFile] : []), ...(steps ?? [])])
      if (yaml) keeps.read(file, yaml, report);
    const isEnglish = speaksEnglish(lessonFile);
    const cast = new Cast(lessonFile?.people);
    checkContent(passages, { isEnglish, cast, keeps }, report);
    if (lessonFile && !isEnglish) reportLanguage(lessonFile, report);
    if (lessonFile) checkCharacters(lessonFile, passages, pageOf('lesson.yaml'));
    if (!report.hasErrors && isEnglish) keeps.reportIdle(report);
    const values = lessonFile?.values;
    if (!report.hasErrors && manifest && values && guide && steps) {
      const lesson: Lesson = {
        name: folderName,
        ...manifest,
        ...values,
        guide,
        kept: keeps.kept,
        steps: steps.flatMap(({ step }) => (step ? [step] : [])),
      };
      return { lesson, diagnostics: report.diagnostics };
    }
  }
  return { diagnostics: report.diagnostics };
}

/** Also where the lesson doesn’t say its language: words that nobody reads would be worse. */
function speaksEnglish(lessonFile: LessonFile | undefined): boolean {
  return /^en\b/.test(lessonFile?.sound.language ?? 'en');
}

function reportLanguage({ file, sound, yaml }: LessonFile, report: Report): void {
  report.add('language-unread', file, yaml.place(['language']), sound.language!, englishRules);
}

import type { Report } from '../diagnostics/report.ts';
import type { SourceFiles } from '../lesson.ts';
import { isCode } from './file-endings.ts';
import { formatOfName, formatOfText } from './foreign-formats.ts';
import type { PageName } from './proper-names.ts';
import { findTwoVersions } from './two-versions.ts';
import { sortFiles, type StepPlace } from './sort-files.ts';

/** Bytes of one text file. */
export const fileLimit = 64 * 1024;
/** Bytes of all texts of a lesson together. */
export const lessonLimit = 1024 * 1024;
const stepLimit = 60;

const encoder = new TextEncoder();
const start = { line: 1, column: 1 };

const purposes: Readonly<Record<PageName, string>> = {
  'package.json': 'it makes the folder a package, with name, version, license and sightline',
  'lesson.yaml': 'it holds title, summary, ages, minutes and the content note',
  'guide.md': 'it tells the teacher what to do before, during and after',
};

/** A text by its file; undefined text where it can't be read, which is no reason to read no other. */
interface Located {
  readonly file: string;
  readonly text: string | undefined;
}

/** The parts of a lesson as they lie in its folder. */
export interface LessonFolder {
  readonly pages: ReadonlyMap<PageName, Located>;
  readonly steps: readonly (StepPlace & Located)[];
  readonly hasAllSteps: boolean;
}

/** Finds the parts of a lesson, and says which are missing, misnamed, or not fit to be read. */
export function checkFolder(files: SourceFiles, folderName: string, report: Report): LessonFolder {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folderName) || folderName.length > 64)
    report.add('folder-name-form', 'package.json', start, folderName);
  const { pages, steps, hasAllSteps, strays } = sortFiles(files.keys(), report);
  for (const [page, purpose] of Object.entries(purposes))
    if (!pages.has(page as PageName)) report.add('file-missing', page, start, page, purpose);
  for (const stray of strays) sayStray(stray, files.get(stray) ?? '', report);

  const sizes = [...files.values()].map((text) => (text ? encoder.encode(text).byteLength : 0));
  if (sizes.reduce((sum, size) => sum + size, 0) > lessonLimit)
    report.add('lesson-too-big', 'lesson.yaml', start, lessonLimit / 1024);
  const tooMany = steps[stepLimit];
  if (tooMany) report.add('steps-too-many', tooMany.file, start, stepLimit);

  const located = (file: string) => ({ file, text: readable(file, files.get(file), report) });
  return {
    pages: new Map([...pages].map(([page, file]) => [page, located(file)])),
    steps: steps.slice(0, stepLimit).map((step) => ({ ...step, ...located(step.file) })),
    hasAllSteps: hasAllSteps && !tooMany,
  };
}

function sayStray(file: string, text: string, report: Report): void {
  const format = formatOfText(text) ?? formatOfName(file);
  if (isCode(file) && !format) report.add('file-type', file, start);
  else if (format) report.add('file-foreign', file, start, format.name, format.advice);
  else report.add('file-unexpected', file, start);
}

/** The text unless somebody has said already that there is none, or now does. */
function readable(file: string, text: string | null | undefined, report: Report) {
  if (text === null || text === undefined) return undefined;
  const isStep = /^\s*---\s*$/m.test(text.slice(0, 200)) || /\.(ya?ml|json)$/i.test(file);
  const format = isStep ? undefined : formatOfText(text);
  const lost = text.indexOf('\uFFFD');
  if (/^\uFEFF?\s*$/.test(text)) report.add('file-empty', file, start);
  else if (encoder.encode(text).byteLength > fileLimit)
    report.add('file-too-big', file, start, fileLimit / 1024, /(^|\/)\d/.test(file));
  else if (text.includes('\0')) report.add('file-unreadable', file, start);
  else if (format) report.add('page-foreign', file, start, format.name, format.advice, '');
  else {
    if (lost >= 0) report.add('letter-lost', file, placeOf(text, lost));
    const versions = findTwoVersions(text);
    if (versions) report.add('text-two-versions', file, { line: versions.line, column: 1 });
    return versions?.first ?? text;
  }
  return undefined;
}

function placeOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

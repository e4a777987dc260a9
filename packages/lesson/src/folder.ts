import type { Report } from './diagnostics/report.ts';
import type { SourceFiles } from './lesson.ts';

/** Bytes of one text file. */
export const fileLimit = 64 * 1024;
/** Bytes of all texts of a lesson together. */
export const lessonLimit = 1024 * 1024;

const encoder = new TextEncoder();
const start = { line: 1, column: 1 };

const required = {
  'package.json': 'it makes the folder a package, with name, version, license and sightline',
  'lesson.yaml': 'it holds title, summary, ages, minutes and the content note',
  'guide.md': 'it tells the teacher what to do before, during and after',
};

/** Whether the files are there, called as they should be, and small enough to be read at all. */
export function checkFolder(files: SourceFiles, folderName: string, report: Report): boolean {
  let size = 0;
  let isReadable = true;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folderName) || folderName.length > 64)
    report.add('folder-name-form', 'package.json', start, folderName);
  for (const [file, purpose] of Object.entries(required))
    if (!files.has(file)) report.add('file-missing', file, start, file, purpose);
  for (const [file, text] of files) {
    const bytes = encoder.encode(text).byteLength;
    size += bytes;
    const isTooBig = bytes > fileLimit;
    const isText = !/[\0\uFFFD]/.test(text);
    if (isTooBig) report.add('file-too-big', file, start, fileLimit / 1024);
    else if (!isText) report.add('file-unreadable', file, start);
    isReadable &&= !isTooBig && isText;
    if (!(file in required) && !/^(steps|media|locales)\//.test(file) && !isNotice(file))
      report.add('file-unexpected', file, start);
  }
  if (size > lessonLimit) {
    report.add('lesson-too-big', 'lesson.yaml', start, lessonLimit / 1024);
    isReadable = false;
  }
  return isReadable;
}

/** Files that packages usually carry and nobody has to read. */
const isNotice = (file: string) => /^(readme|licen[cs]e|changelog)(\.(md|txt))?$/i.test(file);

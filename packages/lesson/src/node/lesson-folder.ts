import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isMedia, isPicture } from '../folder/file-endings.ts';
import { formatInstead, formatOfName } from '../folder/foreign-formats.ts';
import { isInCloud, isLeftover } from '../folder/leftovers.ts';
import { sortFiles } from '../folder/sort-files.ts';
import type { Lesson } from '../lesson.ts';
import type { WrittenTitle } from '../lesson-file.ts';
import { parseLesson } from '../parse.ts';
import { listFiles, type Listing } from './list-files.ts';
import { readText } from './read-text.ts';
import { whatElse } from './what-else.ts';

/** A lesson as it lies on the disk; without `lesson` when a diagnostic is an error. */
export interface LoadedLesson {
  /** The folder's name, which is the lesson's name. */
  readonly name: string;
  readonly lesson?: Lesson;
  /** As its author wrote it, also of a lesson with errors. */
  readonly title?: WrittenTitle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const mediaLimit = 4;
const start = { line: 1, column: 1 };

/** Reads a lesson from its folder. Never throws: what can't be read becomes a diagnostic. */
export async function loadLesson(folder: string): Promise<LoadedLesson> {
  const name = basename(resolve(folder));
  const report = new Report();
  const listing = await listFiles(folder, report).catch(() => undefined);
  if (!listing) {
    report.add('folder-unreadable', '.', start);
    return { name, diagnostics: report.diagnostics };
  }
  if (await whatElse(folder, listing, report)) return { name, diagnostics: report.diagnostics };
  const files = await readFiles(folder, listing, report);
  const { lesson, title, diagnostics } = parseLesson(files, name);
  const links = report.diagnostics.filter(({ code }) => code === 'file-link');
  // Whatever a link is called, nobody follows it.
  const others = diagnostics.filter(({ file }) => !links.some((link) => link.file === file));
  const all = [...report.diagnostics, ...others].sort(inOrder);
  return lesson && !report.hasErrors
    ? { name, lesson, title, diagnostics: all }
    : { name, title, diagnostics: all };
}

export const inOrder = (a: Diagnostic, b: Diagnostic) =>
  Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column;

async function readFiles(folder: string, { files, closed }: Listing, report: Report) {
  const { pages, steps, strays } = sortFiles([...files, ...closed], new Report());
  const needed = new Set([...pages.values(), ...steps.map(({ file }) => file)]);
  const texts = new Map<string, string | null>();
  for (const path of files) {
    const isNoText = path.endsWith('/') || isMedia(path) || formatOfName(path) !== undefined;
    const isInstead = formatInstead(path) !== undefined || isInCloud(basename(path));
    if (isNoText || (needed.has(path) && isInstead)) texts.set(path, null);
    else if (needed.has(path)) texts.set(path, await readText(join(folder, path), path, report));
    else if (strays.includes(path))
      texts.set(path, await readText(join(folder, path), path, new Report()));
    else texts.set(path, null);
    if (isMedia(path) && path.includes('/')) await checkMedia(folder, path, report);
  }
  for (const path of closed) if (needed.has(path) || path.endsWith('/')) texts.set(path, null);
  return texts;
}

async function checkMedia(folder: string, path: string, report: Report): Promise<void> {
  const { size } = await stat(join(folder, path)).catch(() => ({ size: 0 }));
  if (size > mediaLimit * 1024 * 1024)
    report.add('media-too-big', path, start, isPicture(path) ? 'picture' : 'sound', mediaLimit);
}

/** Reads every folder in a folder as a lesson, in the order of their names. Never throws. */
export async function loadLibrary(folder: string): Promise<readonly LoadedLesson[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !isLeftover(entry.name));
    const folders = names.map((entry) => join(folder, entry.name)).sort();
    return await Promise.all(folders.map(loadLesson));
  } catch {
    const report = new Report();
    report.add('folder-unreadable', '.', start);
    return [{ name: basename(resolve(folder)), diagnostics: report.diagnostics }];
  }
}

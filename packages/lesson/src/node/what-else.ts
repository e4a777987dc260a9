import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import { isLeftover } from '../folder/leftovers.ts';
import { sortFiles } from '../folder/sort-files.ts';
import { formatOfFile } from './format-of-file.ts';
import type { Listing } from './list-files.ts';

const start = { line: 1, column: 1 };

/** What a folder without any part of a lesson is instead; says so, and whether that is so. */
export async function whatElse(
  folder: string,
  { files, closed }: Listing,
  report: Report,
): Promise<boolean> {
  const { pages, steps } = sortFiles([...files, ...closed], new Report());
  if (pages.size > 0 || steps.length > 0 || closed.length > 0) return false;
  const inside = await lessonInside(folder);
  const format = inside === undefined ? await formatOf(folder, files) : undefined;
  if (inside !== undefined) report.add('lesson-deeper', '.', start, inside);
  else if (format) report.add('folder-foreign', '.', start, format.name, format.advice);
  else report.add('lesson-absent', '.', start);
  return true;
}

async function formatOf(folder: string, files: readonly string[]) {
  for (const path of files) {
    if (path.endsWith('/') || path.includes('/')) continue;
    const format = await formatOfFile(join(folder, path));
    if (format) return format;
  }
  return undefined;
}

/** Where in a folder a lesson lies, up to two levels deeper. */
export async function lessonInside(folder: string, depth = 1): Promise<string | undefined> {
  for (const name of await foldersIn(folder)) {
    if (await isLesson(join(folder, name))) return name;
    const deeper = depth > 0 ? await lessonInside(join(folder, name), depth - 1) : undefined;
    if (deeper !== undefined) return `${name}/${deeper}`;
  }
  return undefined;
}

/** Whether a folder has the file that every lesson has, under its own name or another, or steps. */
export async function isLesson(folder: string): Promise<boolean> {
  const namesIn = (path: string) => readdir(path).catch((): string[] => []);
  const names = await namesIn(folder);
  if (names.some((name) => /^lesson\.ya?ml(\.txt)?$/i.test(name))) return true;
  return (await namesIn(join(folder, 'steps'))).some((name) => /^\d+.*\.(md|txt)/i.test(name));
}

/** Names of the folders in a folder that somebody put there on purpose. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !isLeftover(entry.name))
    .map(({ name }) => name)
    .sort();
}

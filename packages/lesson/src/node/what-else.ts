import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { formatOfName, formatOfText } from '../folder/foreign-formats.ts';
import { isLeftover } from '../folder/leftovers.ts';
import { sortFiles } from '../folder/sort-files.ts';
import { Report as Unheard } from '../diagnostics/report.ts';
import type { Listing } from './list-files.ts';
import { readText } from './read-text.ts';

const start = { line: 1, column: 1 };

/** What a folder without any part of a lesson is instead; says so, and whether that is so. */
export async function whatElse(
  folder: string,
  { files, closed }: Listing,
  report: Report,
): Promise<boolean> {
  const { pages, steps } = sortFiles([...files, ...closed], new Unheard());
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
    const format =
      formatOfName(path) ??
      formatOfText((await readText(join(folder, path), path, new Unheard())) ?? '');
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

/** Whether a folder has the file that every lesson has, under its own name or another. */
export async function isLesson(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.some((name) => /^lesson\.(ya?ml)(\.txt)?$/i.test(name)) || names.includes('steps');
}

/** Names of the folders in a folder that somebody put there on purpose. */
export async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !isLeftover(entry.name))
    .map(({ name }) => name)
    .sort();
}

import { glob, lstat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { plain } from '../diagnostics/quote.ts';
import { loadLesson } from './lesson-folder.ts';

/** What a check found, ready to be printed. */
export interface Checked {
  readonly text: string;
  readonly hasErrors: boolean;
}

/**
 * Checks lesson folders, named relative to `root`. A name may end in `*`, for shells that leave that
 * to the program; plain files among the names are passed over, for shells that don't.
 */
export async function checkLessons(names: readonly string[], root: string): Promise<Checked> {
  const folders = (await Promise.all(names.map((name) => foldersOf(name, root)))).flat();
  if (folders.length === 0)
    return { text: `There is no lesson folder in ${plain(names.join(' '))}.`, hasErrors: true };
  const lessons = await Promise.all(folders.map(loadLesson));
  const found = lessons.flatMap(({ diagnostics }) => diagnostics);
  const groups = lessons.map(({ name, lesson, diagnostics }, index) => {
    const folder = relative(root, folders[index]!);
    const lines = diagnostics.map((diagnostic) => `  ${lineOf(diagnostic, folder)}`);
    const kept = lesson?.kept.length ?? 0;
    const note = kept > 0 ? `; ${count(kept, 'sentence')} kept with a reason` : '';
    return [`${plain(name)}: ${sumOf(diagnostics)}${note}`, ...lines].join('\n');
  });
  const sum = `${count(lessons.length, 'lesson')}: ${sumOf(found)}`;
  return {
    text: [...groups, sum].join('\n\n'),
    hasErrors: found.some(({ severity }) => severity === 'error'),
  };
}

async function foldersOf(name: string, root: string): Promise<readonly string[]> {
  if (!name.includes('*')) return withoutPlainFiles([resolve(root, name)]);
  const found: string[] = [];
  for await (const path of glob(name, { cwd: root })) found.push(resolve(root, path));
  return withoutPlainFiles(found.sort());
}

async function withoutPlainFiles(paths: readonly string[]): Promise<readonly string[]> {
  const areFiles = await Promise.all(paths.map(isPlainFile));
  return paths.filter((_, index) => !areFiles[index]);
}

const isPlainFile = (path: string) =>
  lstat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );

function lineOf(
  { file, line, column, severity, message, fix }: Diagnostic,
  folder: string,
): string {
  const path = join(folder, file).split(sep).join('/');
  return `${plain(path)}:${line}:${column}  ${severity}  ${message}  ${fix}`;
}

function sumOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return parts.join(', ') || 'no mistakes';
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

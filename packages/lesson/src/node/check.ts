import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { plain } from '../diagnostics/quote.ts';
import { loadLesson } from './lesson-folder.ts';
import { withSameTitles } from './same-titles.ts';
import { Targets } from './targets.ts';

/** What a check found, ready to be printed. */
export interface Checked {
  readonly text: string;
  readonly hasErrors: boolean;
}

/**
 * Checks lessons, by the names of their folders relative to `root`, or of a folder that holds several. A
 * name may end in `*`, for shells that leave that to the program; plain files among the names are passed
 * over, for shells that don't.
 */
export async function checkLessons(names: readonly string[], root: string): Promise<Checked> {
  const targets = new Targets(root);
  const found = await Promise.all(names.map((name) => targets.find(name, names.length === 1)));
  const folders = [...new Set(found.flatMap((target) => target.folders))];
  const notes = [...new Set(found.flatMap((target) => target.notes))];
  const areMistakes = found.some(({ isMistake }) => isMistake);
  if (folders.length === 0) {
    const words =
      notes.length > 0 ? notes : [`There is no lesson folder in ${plain(names.join(' '))}.`];
    return { text: words.join('\n'), hasErrors: true };
  }
  const lessons = withSameTitles(await Promise.all(folders.map(loadLesson)));
  const diagnostics = lessons.flatMap((lesson) => lesson.diagnostics);
  const groups = lessons.map((lesson, index) => {
    const folder = relative(root, folders[index]!);
    const lines = lesson.diagnostics.map((diagnostic) => `  ${lineOf(diagnostic, folder)}`);
    return [`${plain(lesson.name)}: ${sumOf(lesson.diagnostics)}`, ...lines].join('\n');
  });
  const sum = `${count(lessons.length, 'lesson')}: ${sumOf(diagnostics)}`;
  const said = notes.length > 0 ? [notes.join('\n')] : [];
  return {
    text: [...said, ...groups, sum].join('\n\n'),
    hasErrors: areMistakes || diagnostics.some(({ severity }) => severity === 'error'),
  };
}

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

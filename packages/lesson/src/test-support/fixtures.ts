import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLesson } from '../parse.ts';
import type { Lesson, SourceFiles } from '../lesson.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures/lessons', import.meta.url));

/** The curriculum. */
export const shippedLessons = fileURLToPath(new URL('../../../../lessons', import.meta.url));

/** The texts of a fixture lesson. */
export const filesOf = (name: string) => textsOfFolder(join(fixtures, name));

/** The texts of a lesson's folder. */
export async function textsOfFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, index) => [relative(folder, path).split(sep).join('/'), texts[index]!]),
  );
}

export async function lessonOf(name: string): Promise<Lesson> {
  const { lesson } = parseLesson(await filesOf(name), name);
  if (!lesson) throw new Error(`The fixture ${name} is broken.`);
  return lesson;
}

/** The tiny lesson with some files changed; without those whose text is undefined. */
export async function tinyWith(changes: Readonly<Record<string, string | undefined>>) {
  const files = await filesOf('tiny');
  for (const [path, text] of Object.entries(changes))
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  return parseLesson(files as SourceFiles, 'tiny');
}

/** The lines of a list in `fixtures/phrases`. */
export async function phrasesIn(list: string): Promise<readonly string[]> {
  const text = await readFile(join(fixtures, '..', 'phrases', `${list}.txt`), 'utf8');
  return text.trim().split(/\r?\n/);
}

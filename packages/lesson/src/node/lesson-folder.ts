import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fileLimit } from '../folder.ts';
import type { Lesson } from '../lesson.ts';
import { parseLesson } from '../parse.ts';

/** A lesson as it lies on the disk; without `lesson` when a diagnostic is an error. */
export interface LoadedLesson {
  /** The folder's name, which is the lesson's name. */
  readonly name: string;
  readonly lesson?: Lesson;
  readonly diagnostics: readonly Diagnostic[];
}

const filesLimit = 400;
const depthLimit = 8;
const mediaLimit = 4 * 1024 * 1024;
const start = { line: 1, column: 1 };
const isText = (path: string) => /\.(md|yaml|json|txt)$|^licen[cs]e$/i.test(path);
const isMedia = (path: string) =>
  /^(locales\/[^/]+\/)?media\/.*\.(png|jpe?g|webp|avif|mp3|ogg|vtt)$/i.test(path);
const isIgnored = (name: string) => name.startsWith('.') || name === 'node_modules';

/** Reads a lesson from its folder. Never throws: what can't be read becomes a diagnostic. */
export async function loadLesson(folder: string): Promise<LoadedLesson> {
  const name = basename(resolve(folder));
  const report = new Report();
  const files = new Map<string, string>();
  try {
    for (const path of await filesIn(folder, report)) {
      if (isText(path)) files.set(path, await readText(join(folder, path)));
      else if (!isMedia(path)) report.add('file-type', path, start);
      else if ((await lstat(join(folder, path))).size > mediaLimit)
        report.add('file-too-big', path, start, mediaLimit / 1024);
    }
  } catch {
    report.add('folder-unreadable', '.', start);
    return { name, diagnostics: report.diagnostics };
  }
  const { lesson, diagnostics } = parseLesson(files, name);
  const all = [...report.diagnostics, ...diagnostics];
  return lesson && !report.hasErrors
    ? { name, lesson, diagnostics: all }
    : { name, diagnostics: all };
}

/** Reads every folder in a folder as a lesson, in the order of their names. Never throws. */
export async function loadLibrary(folder: string): Promise<readonly LoadedLesson[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && !isIgnored(entry.name));
    const folders = names.map((entry) => join(folder, entry.name)).sort();
    return await Promise.all(folders.map(loadLesson));
  } catch {
    const report = new Report();
    report.add('folder-unreadable', '.', start);
    return [{ name: basename(resolve(folder)), diagnostics: report.diagnostics }];
  }
}

/** Paths of the plain files below a folder, with forward slashes; links are reported, not followed. */
async function filesIn(folder: string, report: Report): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (path: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isIgnored(entry.name) || found.length > filesLimit) continue;
      if (entry.isDirectory() && depth < depthLimit) await look(inside, depth + 1);
      else if (entry.isFile()) found.push(inside);
      else report.add(entry.isSymbolicLink() ? 'file-link' : 'file-type', inside, start);
    }
  };
  await look('', 1);
  if (found.length > filesLimit) report.add('files-too-many', '.', start, filesLimit);
  return found.slice(0, filesLimit);
}

/** A little more than a text may have, so that a longer one is seen to be longer. */
async function readText(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const buffer = new Uint8Array(fileLimit + 4);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

import { glob, lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import { plain } from '../diagnostics/quote.ts';
import { isNotice } from '../folder/file-endings.ts';
import { isLeftover } from '../folder/leftovers.ts';
import { formatOfFile } from './format-of-file.ts';
import { foldersIn, isLesson, lessonInside } from './what-else.ts';

/** What somebody named: folders of lessons to check, and what to say about the name itself. */
export interface Target {
  readonly folders: readonly string[];
  readonly notes: readonly string[];
  readonly isMistake: boolean;
}

const none: Target = { folders: [], notes: [], isMistake: false };
const only = (folder: string, ...notes: readonly string[]): Target => ({
  ...none,
  folders: [folder],
  notes,
});
const mistake = (...notes: readonly string[]): Target => ({ ...none, notes, isMistake: true });

/** Finds what is meant by names that a person or a shell gave, relative to `root`. */
export class Targets {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** @param isAlone no other name was given: a file among others may be left over from a `*` */
  async find(name: string, isAlone: boolean): Promise<Target> {
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(name))
      return mistake(
        `${plain(name)} is an address, and nothing is read from elsewhere. Download the lesson, unpack it, and name its folder.`,
      );
    if (name.includes('*')) return this.#all(name);
    const path = resolve(this.#root, name);
    const entry = await stat(path).catch(() => undefined);
    if (!entry) return this.#nothing(path);
    return entry.isDirectory() ? this.#folder(path) : this.#file(path, isAlone);
  }

  #say(path: string): string {
    return plain(relative(this.#root, path).split(sep).join('/') || '.');
  }

  async #all(pattern: string): Promise<Target> {
    const paths: string[] = [];
    for await (const path of glob(pattern, { cwd: this.#root }))
      paths.push(resolve(this.#root, path));
    const entries = await Promise.all(
      paths.sort().map(async (path) => ((await lstat(path)).isFile() ? [] : [path])),
    );
    return { ...none, folders: entries.flat() };
  }

  async #folder(path: string): Promise<Target> {
    if (await isLesson(path)) return only(path);
    const whole = await this.#lessonAround(path);
    if (whole)
      return only(
        whole,
        `${this.#say(path)} is a part of the lesson ${this.#say(whole)}. The whole lesson is checked.`,
      );
    const children = (await foldersIn(path)).map((name) => join(path, name));
    const areLessons = await Promise.all(children.map(isLesson));
    const lessons = children.filter((_, index) => areLessons[index]);
    if (lessons.length === 0) return this.#deeper(path);
    const loose = await this.#looseIn(path);
    if (lessons.length > 1 || basename(path) === 'lessons')
      return { ...none, folders: children, notes: loose };
    const [one] = lessons;
    return only(one!, this.#sayDeeper(path, one!), ...loose);
  }

  async #deeper(path: string): Promise<Target> {
    const inside = await lessonInside(path);
    if (inside === undefined) return only(path);
    const lesson = join(path, inside);
    return only(lesson, this.#sayDeeper(path, lesson));
  }

  #sayDeeper(path: string, lesson: string): string {
    return `The lesson lies deeper than ${this.#say(path)}, in ${this.#say(lesson)}. To teach it, move that folder to where your lessons are.`;
  }

  async #file(path: string, isAlone: boolean): Promise<Target> {
    const whole = await this.#lessonAround(path);
    if (whole)
      return only(
        whole,
        `${this.#say(path)} is a file of the lesson ${this.#say(whole)}. The whole lesson is checked.`,
      );
    const format = await formatOfFile(path);
    if (format)
      return mistake(
        `${this.#say(path)} is ${format.name}, and Sightline can’t read that. ${format.advice}`,
      );
    if (!isAlone) return none;
    return mistake(
      `${this.#say(path)} is a file. A lesson is a folder: packages/lesson/README.md has a small one to copy.`,
    );
  }

  /** Files between lessons, which belong to none. */
  async #looseIn(folder: string): Promise<readonly string[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const loose = entries.filter(
      ({ name }) => !isLeftover(name) && !isNotice(name) && name !== 'package.json',
    );
    const notes = loose.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink())
        return [
          `${this.#say(path)} is a link, and the library follows none. Put a copy in its place.`,
        ];
      if (!entry.isFile()) return [];
      const format = await formatOfFile(path);
      return [
        format
          ? `${this.#say(path)} is ${format.name}, and Sightline can’t read that. ${format.advice}`
          : `${this.#say(path)} belongs to no lesson, and nothing reads it. Take it out, or move it into a lesson’s folder.`,
      ];
    });
    return (await Promise.all(notes)).flat();
  }

  async #lessonAround(path: string): Promise<string | undefined> {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
      if (await isLesson(folder)) return folder;
    return undefined;
  }

  async #nothing(path: string): Promise<Target> {
    if (await lstat(path).catch(() => undefined))
      return mistake(
        `${this.#say(path)} is a link that leads nowhere. Put the folder in its place.`,
      );
    let parent = dirname(path);
    let missing = path;
    while (parent !== dirname(parent) && !(await stat(parent).catch(() => undefined))) {
      missing = parent;
      parent = dirname(parent);
    }
    const shelf = resolve(this.#root, 'lessons');
    const near = (await nearIn(parent, basename(missing))) ?? (await nearIn(shelf, basename(path)));
    const meant = near === undefined ? '' : ` Did you mean ${this.#say(near)}?`;
    return mistake(`There is no folder ${this.#say(path)}.${meant}`);
  }
}

async function nearIn(folder: string, name: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  const near = nearest(
    name,
    names.filter((one) => !isLeftover(one)),
  );
  return near === undefined ? undefined : join(folder, near);
}

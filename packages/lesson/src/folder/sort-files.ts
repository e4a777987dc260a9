import type { Report } from '../diagnostics/report.ts';
import { isFilm, isMedia, isNotice, isPicture, isSound } from './file-endings.ts';
import { formatInstead, formatOfName, isShortcut } from './foreign-formats.ts';
import { backupOf, copyOf, isInCloud, isLeftover, nameInCloud } from './leftovers.ts';
import {
  folderMeant,
  folderNames,
  isTextName,
  pageMeant,
  pageNames,
  properStepName,
  stepMeant,
  type FolderName,
  type PageName,
  type StepName,
} from './proper-names.ts';

/** A step by its file. */
export interface StepPlace extends StepName {
  readonly file: string;
}

/** What the files of a lesson are, by their names alone. */
export interface SortedFiles {
  /** Where each page lies, under its own name or one that was meant to be it. */
  readonly pages: ReadonlyMap<PageName, string>;
  /** In their order; those without a number come last. */
  readonly steps: readonly StepPlace[];
  /** Whether all of them could be found. */
  readonly hasAllSteps: boolean;
  /** Nobody needs them; what they say may tell what they are. */
  readonly strays: readonly string[];
}

const start = { line: 1, column: 1 };
const byName = (a: string, b: string) => Number(a > b) - Number(a < b);

/**
 * Says what each file of a lesson is, and what is wrong with its name or its place.
 *
 * @param paths of files; of a folder that nobody looked into, with a slash at its end
 */
export function sortFiles(paths: Iterable<string>, report: Report): SortedFiles {
  const sorting = new Sorting(
    [...paths].filter((path) => !path.split('/').some(isLeftover)).sort(byName),
    report,
  );
  return sorting.sorted();
}

class Sorting {
  readonly #paths: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #report: Report;
  readonly #pages = new Map<PageName, string>();
  readonly #steps: StepPlace[] = [];
  readonly #strays: string[] = [];

  constructor(paths: readonly string[], report: Report) {
    this.#paths = paths;
    this.#known = new Set(paths);
    this.#report = report;
  }

  sorted(): SortedFiles {
    const folders = this.#folders();
    for (const page of pageNames) if (this.#known.has(page)) this.#pages.set(page, page);
    for (const path of this.#paths) {
      const [top = '', ...rest] = path.split('/');
      const folder = folders.get(top);
      if (rest.length === 0) this.#sortRoot(path);
      else if (folder === 'steps' && rest.join('') !== '') this.#sortStep(path, rest);
      else if (folder === 'media' || folder === 'locales') this.#sortMedia(path);
    }
    const place = ({ number = '99', file }: StepPlace) => `${number} ${file}`;
    const steps = this.#steps.sort((a, b) => byName(place(a), place(b)));
    const closed = [...folders].filter(([, meant]) => meant === 'steps').map(([top]) => `${top}/`);
    const hasAllSteps = !this.#known.has('steps') && !closed.some((top) => this.#known.has(top));
    return { pages: this.#pages, steps, hasAllSteps, strays: this.#strays };
  }

  /** What each folder was meant to be. */
  #folders(): ReadonlyMap<string, FolderName> {
    const tops = new Set(
      this.#paths.flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : [])),
    );
    const folders = new Map<string, FolderName>();
    for (const name of folderNames) if (tops.has(name)) folders.set(name, name);
    for (const top of tops) {
      if (folders.has(top)) continue;
      const meant = folderMeant(top);
      const isFree = meant !== undefined && ![...folders.values()].includes(meant);
      if (isFree && meant === 'steps') {
        folders.set(top, meant);
        this.#report.add('folder-misnamed', `${top}/`, start, 'steps/');
      } else this.#report.add('folder-unexpected', `${top}/`, start, isFree ? meant : undefined);
    }
    return folders;
  }

  #sortRoot(path: string): void {
    if (pageNames.some((page) => page === path) || isNotice(path)) return;
    const name = this.#original(path, '');
    if (name === undefined) return;
    const page = pageMeant(name);
    if (page && !this.#pages.has(page)) {
      this.#pages.set(page, path);
      this.#sayName(path, page);
    } else if (/^\d{1,2}\D/.test(name) && isTextName(name)) this.#addStep(path, name);
    else if (path === 'steps') this.#report.add('steps-is-file', path, start);
    else this.#sayStray(path);
  }

  #sortStep(path: string, rest: readonly string[]): void {
    const base = rest.at(-1)!;
    if (isNotice(base)) return this.#sayStray(path);
    const name = this.#original(base, path.slice(0, -base.length));
    if (name === undefined) return;
    if (isShortcut(name)) return this.#report.add('file-link', path, start);
    const isNumbered = stepMeant(name).number !== undefined;
    if (isTextName(name) || (isNumbered && formatOfName(name))) this.#addStep(path, name);
    else this.#sayStray(path);
  }

  #sortMedia(path: string): void {
    const name = path.split('/').at(-1)!;
    if (isMedia(name) || (isTextName(name) && !isInCloud(name)) || name === '') return;
    if (isPicture(name)) this.#report.add('media-type', path, start, 'picture');
    else if (isSound(name)) this.#report.add('media-type', path, start, 'sound');
    else if (isFilm(name)) this.#report.add('media-type', path, start, 'film');
    else this.#sayStray(path);
  }

  #addStep(path: string, name: string): void {
    const step = stepMeant(name);
    const taken = this.#steps.map(({ number }) => Number(number ?? 0));
    const free = String(Math.max(0, ...taken) + 1).padStart(2, '0');
    this.#steps.push({ ...step, file: path });
    const proper = `steps/${properStepName(step, free)}`;
    if (step.number === undefined && !formatOfName(name))
      this.#report.add('step-number-missing', path, start, proper);
    else this.#sayName(path, proper);
  }

  /** Says how a file that a lesson needs has to be called. */
  #sayName(path: string, proper: string): void {
    const format = formatInstead(path);
    const isMisplaced = path.replace(/[^/]*$/, '') !== proper.replace(/[^/]*$/, '');
    const isInMisnamed = isMisplaced && folderMeant(path.split('/')[0]!) === 'steps';
    const isSame = path.split('/').at(-1) === proper.split('/').at(-1);
    if (isInCloud(path.split('/').at(-1)!)) this.#report.add('file-in-cloud', path, start);
    else if (format)
      this.#report.add('page-foreign', path, start, format.name, format.advice, proper);
    else if (!isSame || (isMisplaced && !(isInMisnamed && path.split('/').length === 2)))
      this.#report.add('file-misnamed', path, start, proper, isMisplaced && isSame);
  }

  /**
   * The name that this would have if it weren't a copy; undefined where that file is there as well, so
   * that nobody needs this one.
   */
  #original(name: string, folder: string): string | undefined {
    if (isInCloud(name)) return nameInCloud(name);
    const has = (other: string) =>
      ['', '.md', '.yaml', '.json'].some((end) => this.#known.has(folder + other + end));
    const backup = backupOf(name);
    if (backup !== undefined) return has(backup) ? undefined : backup;
    const copied = copyOf(name);
    if (copied === undefined) return name;
    if (!has(copied)) return copied;
    this.#report.add('file-copy', folder + name, start, folder + copied);
    return undefined;
  }

  #sayStray(path: string): void {
    const name = path.split('/').at(-1)!;
    const isForMedia = isPicture(name) || isSound(name) || isFilm(name);
    if (isForMedia) this.#report.add('media-elsewhere', path, start, name);
    else this.#strays.push(path);
  }
}

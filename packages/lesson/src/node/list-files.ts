import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../diagnostics/report.ts';
import { isLeftover } from '../folder/leftovers.ts';
import { folderMeant, folderNames } from '../folder/proper-names.ts';

const filesLimit = 400;
const depthLimit = 8;
const start = { line: 1, column: 1 };

/** What lies in a folder, by path inside it with forward slashes. */
export interface Listing {
  readonly files: readonly string[];
  /** Links, pipes and the like, which nobody follows. A folder among them ends in a slash. */
  readonly closed: readonly string[];
}

/**
 * Lists the folders of a lesson, and no others; reports what can't be followed or opened.
 *
 * @throws when the folder itself can't be read
 */
export async function listFiles(folder: string, report: Report): Promise<Listing> {
  const files: string[] = [];
  const closed: string[] = [];

  async function look(path: string, depth: number): Promise<void> {
    const entries = await readdir(join(folder, path), { withFileTypes: true });
    const inOrder = entries.filter(({ name }) => !isLeftover(name)).sort(byUse);
    for (const entry of inOrder) {
      const inside = path + entry.name;
      if (files.length > filesLimit) return;
      if (entry.isDirectory() && /\.(md|ya?ml|json)$/i.test(entry.name)) {
        report.add('page-is-folder', inside, start);
        closed.push(inside);
      } else if (entry.isDirectory()) await lookInside(`${inside}/`, depth);
      else if (entry.isFile()) files.push(inside);
      else {
        report.add(entry.isSymbolicLink() ? 'file-link' : 'file-type', inside, start);
        closed.push(folderNames.some((name) => name === inside) ? `${inside}/` : inside);
      }
    }
  }

  async function lookInside(path: string, depth: number): Promise<void> {
    const isOurs = depth > 1 || folderMeant(path.slice(0, -1)) !== undefined;
    if (!isOurs || depth >= depthLimit) {
      files.push(path);
      return;
    }
    await look(path, depth + 1).catch(() => {
      report.add('folder-locked', path, start);
      closed.push(path);
    });
  }

  await look('', 1);
  if (files.length > filesLimit) report.add('files-too-many', '.', start, filesLimit);
  return { files: files.slice(0, filesLimit), closed };
}

/** Files first, then steps: where there are too many, what is left out matters least. */
function byUse(a: Dirent, b: Dirent): number {
  const rank = (entry: Dirent) =>
    entry.isDirectory() ? (folderMeant(entry.name) === 'steps' ? 1 : 2) : 0;
  return rank(a) - rank(b) || Number(a.name > b.name) - Number(a.name < b.name);
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plain } from '../diagnostics/quote.ts';
import { paperOf, printDocument, sheetsOf, type Paper } from '../print/index.ts';
import { checkLessons } from './check.ts';
import { loadLesson } from './lesson-folder.ts';

export interface Printing {
  /** Of the lesson, relative to `root`. */
  readonly folder: string;
  readonly root: string;
  /** If left out, what lies in the printers of the lesson's country. */
  readonly paper: Paper | undefined;
}

/** For as many tables as can have a number. */
const tables = 20;

/**
 * Writes everything that can be printed of a lesson into one file beside the program.
 *
 * @returns where it is and what to do next, or why there is none
 */
export async function printLesson({
  folder,
  root,
  paper,
}: Printing): Promise<{ readonly text: string; readonly isDone: boolean }> {
  const { name, lesson } = await loadLesson(resolve(root, folder));
  if (!lesson) {
    const { text } = await checkLessons([folder], root);
    return { text: `${text}\n\nMend the errors, then print it again.`, isDone: false };
  }
  const file = join(root, 'print', `${name}.html`);
  const chosen = paper ?? paperOf(new Intl.Locale(lesson.language).region ?? '');
  const sheets = sheetsOf(lesson, { tables });
  const page = printDocument({ lesson, sheets, paper: chosen, fontFaces: await fontFaces() });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, page);
  } catch {
    return {
      text: `${plain(file)} can’t be written. Make room on the disk, or start this in a folder of your own.`,
      isDone: false,
    };
  }
  const size = { a4: 'A4', letter: 'US Letter' }[chosen];
  return {
    text: `${sheets.length} sheets for ${size}: ${plain(relative(root, file))}

Open it in a browser and print it with Ctrl+P (⌘P on a Mac): scale 100 %, both sides if you like.
Print only the pages you need; the last ones hold the answers and the guide, and are for you alone.
For the other paper size add --paper ${chosen === 'a4' ? 'letter' : 'a4'}. With your school’s named adults and
checked help lines: npm start, then “Print” beside the lesson.`,
    isDone: true,
  };
}

/** The letters themselves: the file has to look the same on a machine that has never seen them. */
async function fontFaces(): Promise<string> {
  const folder = new URL(
    './files/',
    import.meta.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'),
  );
  const faces = (['normal', 'italic'] as const).flatMap((style) =>
    (['latin', 'latin-ext'] as const).map(async (letters) => {
      const name = `atkinson-hyperlegible-next-${letters}-wght-${style}.woff2`;
      const bytes = await readFile(fileURLToPath(new URL(name, folder)));
      return `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-style: ${style}; font-weight: 200 800; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); }`;
    }),
  );
  return (await Promise.all(faces)).join('\n');
}

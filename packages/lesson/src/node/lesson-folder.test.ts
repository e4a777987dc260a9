import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../test-support/fixtures.ts';
import { loadLesson, loadLibrary } from './lesson-folder.ts';

let library = '';
let lesson = '';

beforeAll(async () => {
  library = await mkdtemp(join(tmpdir(), 'lessons-'));
  lesson = join(library, 'tiny');
});
afterAll(() => rm(library, { recursive: true }));

const fresh = async () => {
  await rm(lesson, { recursive: true, force: true });
  await cp(join(fixtures, 'tiny'), lesson, { recursive: true });
};
const codesOf = async () => (await loadLesson(lesson)).diagnostics.map(({ code }) => code);

describe('a lesson on the disk', () => {
  test('is read with its media, translations and hidden files left alone', async () => {
    await fresh();
    await mkdir(join(lesson, 'media', 'sounds'), { recursive: true });
    await mkdir(join(lesson, 'locales', 'de', 'steps'), { recursive: true });
    await mkdir(join(lesson, 'node_modules', 'x'), { recursive: true });
    await writeFile(join(lesson, 'media', 'sounds', 'bell.mp3'), new Uint8Array(100_000));
    await writeFile(join(lesson, 'locales', 'de', 'lesson.yaml'), 'title: Ein Fahrrad\n');
    await writeFile(join(lesson, 'node_modules', 'x', 'index.js'), 'alert(1)');
    await writeFile(join(lesson, '.DS_Store'), 'x');
    const loaded = await loadLesson(lesson);
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.lesson?.name).toBe('tiny');
  });

  test('may hold no code, pages or drawings with scripts', async () => {
    await fresh();
    await mkdir(join(lesson, 'media'));
    await writeFile(join(lesson, 'media', 'bell.svg'), '<svg/>');
    await writeFile(join(lesson, 'index.js'), '');
    await writeFile(join(lesson, 'steps', 'page.html'), '');
    const { lesson: found, diagnostics } = await loadLesson(lesson);
    expect(found).toBeUndefined();
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file-type index.js',
      'file-type media/bell.svg',
      'file-type steps/page.html',
    ]);
  });

  test('is not led out of its folder by a link', async () => {
    await fresh();
    await writeFile(join(library, 'secret.md'), 'secret');
    await symlink(join(library, 'secret.md'), join(lesson, 'steps', '09-secret.md'));
    await symlink(library, join(lesson, 'locales'));
    await symlink(library, join(lesson, 'steps', 'more'));
    expect(await codesOf()).toEqual(['file-link', 'file-link', 'file-link']);
    await rm(join(library, 'secret.md'));
  });

  test('is bounded in the size and number of its files', async () => {
    await fresh();
    await mkdir(join(lesson, 'media'));
    await writeFile(join(lesson, 'media', 'film.ogg'), new Uint8Array(5_000_000));
    await writeFile(join(lesson, 'steps', '09-long.md'), 'ü'.repeat(100_000));
    expect(await codesOf()).toEqual(['media-too-big', 'file-too-big']);

    await fresh();
    await mkdir(join(lesson, 'media'));
    const names = Array.from({ length: 420 }, (_, index) => join(lesson, 'media', `${index}.png`));
    await Promise.all(names.map((name) => writeFile(name, '')));
    expect(await codesOf()).toContain('files-too-many');
  });

  test('that is not there becomes a diagnostic', async () => {
    expect(await loadLesson(join(library, 'nowhere'))).toMatchObject({
      name: 'nowhere',
      diagnostics: [{ code: 'folder-unreadable' }],
    });
  });
});

/** What systems, editors and programs leave behind, beside the files they belong to. */
const leftovers = [
  'Thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'Desktop.ini',
  '.DS_Store',
  '._guide.md',
  'Icon\r',
  '__MACOSX/._guide.md',
  '@eaDir/guide.md',
  '$RECYCLE.BIN/x',
  '.git/HEAD',
  '.idea/workspace.xml',
  'node_modules/x/index.js',
  '~$guide.docx',
  '~WRL0001.tmp',
  '.~lock.guide.odt#',
  '.#guide.md',
  'guide.md.bak',
  'guide.bak',
  'guide.md~',
  'guide.md.~1~',
  '#guide.md#',
  '.guide.md.swp',
  'guide.md.swp',
  'guide.md.orig',
  'guide.md.old',
  'lesson.yaml.save',
  'npm-debug.log',
  'steps/02-first-look.md~',
  'steps/Thumbs.db',
  'steps/_DS_Store',
  'media/Picasa.ini',
  'guide.md:Zone.Identifier',
  'steps/desktop.ini',
  'steps/.DS_Store',
  'steps/#02-first-look.md#',
  'steps/02-first-look.md.bak',
  'steps/02-first-look.bak',
  'steps/02-first-look.md.orig',
  'steps/~$02-first-look.docx',
  'media/Thumbs.db',
  'locales/de/.DS_Store',
];

test.each(leftovers)('%j keeps no lesson out of class and needs no words', async (name) => {
  await fresh();
  await mkdir(dirname(join(lesson, name)), { recursive: true });
  await writeFile(join(lesson, name), 'x\0y');
  const loaded = await loadLesson(lesson);
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.lesson).toBeDefined();
});

const mistaken = ['lesson.yaml', 'guide.md', 'package.json', 'steps/02-first-look.md'] as const;

/** What makes a file unfit to be read, one kind each. */
const unfit: Readonly<Record<string, (path: string) => Promise<void>>> = {
  'in UTF-16': async (path) =>
    writeFile(path, Buffer.from(`\uFEFF${await readFile(path, 'utf8')}`, 'utf16le')),
  'too large': (path) => writeFile(path, '---\n'.repeat(20_000)),
  'no text': (path) => writeFile(path, new Uint8Array(300)),
  'a Word document': (path) => writeFile(path, 'PK\u0003\u0004 and so on'),
  'a link': async (path) => {
    await rm(path);
    await symlink('/etc/hostname', path);
  },
  'a folder': async (path) => {
    await rm(path);
    await mkdir(path);
  },
  'a link that leads nowhere': async (path) => {
    await rm(path);
    await symlink('nowhere', path);
  },
};

describe.each(Object.entries(unfit))('a file that is %s', (_kind, spoil) => {
  test.each(mistaken)('is one mistake, and hides none of the others: %s', async (spoilt) => {
    await fresh();
    await spoil(join(lesson, spoilt));
    const [own, ...others] = (await loadLesson(lesson)).diagnostics;
    expect({ file: own?.file, others }).toEqual({ file: spoilt, others: [] });
    for (const name of mistaken)
      if (name !== spoilt) {
        const text = await readFile(join(lesson, name), 'utf8');
        const isData = name === 'package.json';
        await writeFile(join(lesson, name), isData ? text.slice(0, -3) : `${text}\n{% nots %}\n`);
      }
    const files = (await loadLesson(lesson)).diagnostics.map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(mistaken));
  });
});

describe('a folder without a lesson', () => {
  test.each([
    ['that holds nothing', [], 'lesson-absent'],
    ['around the lesson', ['tiny/lesson.yaml'], 'lesson-deeper'],
    ['around a folder around the lesson', ['a/tiny/lesson.yaml', '__MACOSX/x'], 'lesson-deeper'],
    ['that is a course package', ['imsmanifest.xml', 'index.html'], 'folder-foreign'],
    ['that is an H5P activity', ['quiz.h5p'], 'folder-foreign'],
  ])('%s is one mistake', async (_what, files, code) => {
    const folder = await mkdtemp(join(library, 'no-lesson-'));
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), '');
    }
    expect((await loadLesson(folder)).diagnostics).toMatchObject([{ code, severity: 'error' }]);
    await rm(folder, { recursive: true });
  });
});

describe('a library', () => {
  test('holds good and broken lessons side by side', async () => {
    await fresh();
    await cp(join(fixtures, 'broken', 'plan'), join(library, 'plan'), { recursive: true });
    await mkdir(join(library, 'empty'), { recursive: true });
    await writeFile(join(library, 'LICENSE'), 'words');
    const loaded = await loadLibrary(library);
    expect(loaded.map(({ name, lesson: found }) => [name, found !== undefined])).toEqual([
      ['empty', false],
      ['plan', false],
      ['tiny', true],
    ]);
  });

  test('that is not there says so', async () => {
    expect(await loadLibrary(join(library, 'nowhere'))).toMatchObject([
      { name: 'nowhere', diagnostics: [{ code: 'folder-unreadable' }] },
    ]);
  });
});

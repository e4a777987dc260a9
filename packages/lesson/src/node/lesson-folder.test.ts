import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    expect(await codesOf()).toEqual(['file-link', 'file-link']);
    await rm(join(library, 'secret.md'));
  });

  test('is bounded in the size and number of its files', async () => {
    await fresh();
    await mkdir(join(lesson, 'media'));
    await writeFile(join(lesson, 'media', 'film.ogg'), new Uint8Array(5_000_000));
    await writeFile(join(lesson, 'steps', '09-long.md'), 'ü'.repeat(100_000));
    expect(await codesOf()).toEqual(['file-too-big', 'file-too-big']);

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

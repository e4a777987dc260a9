import {
  appendFileSync,
  cpSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeLibrary } from '../test-support/classroom.ts';
import { openLibrary } from './library.ts';

describe('the library', () => {
  test('shows a broken lesson with its diagnostics, and the others as they are', async () => {
    const folder = makeLibrary();
    cpSync(join(folder, 'tiny'), join(folder, 'broken'), { recursive: true });
    appendFileSync(join(folder, 'broken', 'steps', '02-first-look.md'), '\n{% no-such-tag %}\n');
    const library = await openLibrary(folder);
    const [broken, tiny] = await library.list();
    expect(broken).toMatchObject({ name: 'broken', playable: false, steps: 0 });
    expect(broken!.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(tiny).toMatchObject({ name: 'tiny', playable: true });
    expect((await library.read('broken'))?.lesson).toBeUndefined();
  });

  test('lists what is there now', async () => {
    const folder = makeLibrary();
    const library = await openLibrary(folder);
    const [before] = await library.list();
    const yaml = join(folder, 'tiny', 'lesson.yaml');
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^title: .*/, 'title: Another title'));
    const [after] = await library.list();
    expect([before?.title, after?.title]).toEqual(['A fair bicycle', 'Another title']);
    cpSync(join(folder, 'tiny'), join(folder, 'second'), { recursive: true });
    rmSync(join(folder, 'tiny'), { recursive: true });
    expect((await library.list()).map(({ name }) => name)).toEqual(['second']);
  });

  test('reads a lesson from the disk, also when neither its time nor its size has changed', async () => {
    const folder = makeLibrary();
    const library = await openLibrary(folder);
    const yaml = join(folder, 'tiny', 'lesson.yaml');
    const { atime, mtime } = statSync(yaml);
    writeFileSync(yaml, readFileSync(yaml, 'utf8').replace('A fair', 'A fine'));
    utimesSync(yaml, atime, mtime);
    expect((await library.read('tiny'))?.lesson?.title).toBe('A fine bicycle');
  });

  test('reads nothing that lies outside of it', async () => {
    const folder = makeLibrary();
    const library = await openLibrary(join(folder, 'tiny'));
    for (const name of ['..', '../tiny', '', '.', 'steps/..', 'lesson.yaml'])
      expect(await library.read(name)).toBeUndefined();
  });

  test('is open although its folder is not there, and says so', async () => {
    const folder = makeFolder();
    const library = await openLibrary(join(folder, 'nowhere'));
    const [entry] = await library.list();
    expect(entry).toMatchObject({ playable: false });
    expect(entry!.diagnostics).not.toEqual([]);
  });

  test('leaves out files that lie between the lessons', async () => {
    const folder = makeLibrary();
    writeFileSync(join(folder, 'LICENSE'), 'CC BY 4.0');
    const library = await openLibrary(folder);
    expect(await library.list()).toHaveLength(1);
  });
});

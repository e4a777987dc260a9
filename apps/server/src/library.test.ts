import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
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
    expect(library.find('broken')).toBeUndefined();
    expect(library.detail('broken')).toBeUndefined();
  });

  test('reads a lesson again when one of its files has changed, and only then', async () => {
    const folder = makeLibrary();
    const library = await openLibrary(folder);
    const before = library.find('tiny');
    await library.list();
    expect(library.find('tiny')).toBe(before);
    appendFileSync(join(folder, 'tiny', 'guide.md'), '\nOne more line.\n');
    await library.list();
    expect(library.find('tiny')).not.toBe(before);
    cpSync(join(folder, 'tiny'), join(folder, 'second'), { recursive: true });
    rmSync(join(folder, 'tiny'), { recursive: true });
    expect((await library.list()).map(({ name }) => name)).toEqual(['second']);
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

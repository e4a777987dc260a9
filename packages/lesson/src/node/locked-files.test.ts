import * as real from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { fixtures } from '../test-support/fixtures.ts';

const lesson = join(fixtures, 'tiny');
const disk = { locked: '' };

// Nothing on a disk is locked for root, as whom tests may run.
vi.doMock('node:fs/promises', () => {
  const guard =
    <Args extends readonly unknown[], Result>(open: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      const isLocked = String(args[0]).replace(/\/$/, '') === disk.locked;
      if (isLocked) throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      return open(...args);
    };
  return { ...real, open: guard(real.open), readdir: guard(real.readdir) };
});

// Test files share their modules.
vi.resetModules();
const { loadLesson } = await import('./lesson-folder.ts');
afterAll(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

test.each([
  ['guide.md', 'file-locked', 'guide.md'],
  ['steps/02-first-look.md', 'file-locked', 'steps/02-first-look.md'],
  ['steps', 'folder-locked', 'steps/'],
])('what may not be opened is one mistake: %s', async (name, code, file) => {
  disk.locked = join(lesson, name);
  expect((await loadLesson(lesson)).diagnostics).toMatchObject([{ code, file }]);
});

test('what may be opened again is none', async () => {
  disk.locked = '';
  expect((await loadLesson(lesson)).diagnostics).toEqual([]);
});

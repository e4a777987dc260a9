import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures } from '../test-support/fixtures.ts';
import { printLesson } from './print.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sightline-print-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('writes one file that needs nothing beside it, and says where it is and what to do next', async () => {
  const { text, isDone } = await printLesson({
    folder: join(fixtures, 'tiny'),
    root,
    paper: undefined,
  });
  expect(isDone).toBe(true);
  expect(text).toMatch(/^\d+ sheets for A4: print.tiny\.html\n\nOpen it in a browser/);
  const page = await readFile(join(root, 'print', 'tiny.html'), 'utf8');
  expect(page).toContain('size: A4');
  expect(page.match(/url\([^)]{20}/g)).toEqual(Array(4).fill('url(data:font/woff2;base'));
  expect(page).not.toMatch(/https?:|<script|<link/);
});

test('prints for the other paper when asked', async () => {
  await printLesson({ folder: join(fixtures, 'tiny'), root, paper: 'letter' });
  expect(await readFile(join(root, 'print', 'tiny.html'), 'utf8')).toContain('size: letter');
});

test('says what is wrong with a lesson that can’t be printed', async () => {
  const folder = join(fixtures, 'broken/plan');
  const { text, isDone } = await printLesson({ folder, root, paper: undefined });
  expect(isDone).toBe(false);
  expect(text).toContain('steps/08-vote'.slice(0, 5));
  expect(text).toMatch(/6 errors[^]*Mend the errors, then print it again\.$/);
});

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../test-support/classroom.ts';
import { createProfileFile } from './profile-file.ts';

test('a profile that was written is read again, and nothing else is left in the folder', async () => {
  const folder = makeFolder();
  const file = createProfileFile(folder);
  expect(file.read()).toBeUndefined();
  await file.write('one');
  await file.write('two');
  expect(createProfileFile(folder).read()).toBe('two');
  expect(readdirSync(folder)).toEqual(['school.json']);
});

test.skipIf(process.platform === 'win32')('only this user may read it', async () => {
  const folder = makeFolder();
  await createProfileFile(folder).write('{}');
  const { mode } = statSync(join(folder, 'school.json'));
  expect(mode & 0o077).toBe(0);
});

test('a write that breaks off leaves what was there', async () => {
  const folder = makeFolder();
  const file = createProfileFile(folder);
  await file.write('whole');
  mkdirSync(join(folder, 'school.json.next'));
  await expect(file.write('half')).rejects.toThrow();
  expect(file.read()).toBe('whole');
});

test('the half of a profile that a crash left beside it is not read', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'school.json.next'), '{"coun');
  expect(createProfileFile(folder).read()).toBeUndefined();
});

test('a copy never takes the place of an earlier one', async () => {
  const folder = makeFolder();
  const file = createProfileFile(folder);
  for (const text of ['one', 'two']) {
    await file.write(text);
    await file.keepCopy();
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect([read('school-unread-1.json'), read('school-unread-2.json')]).toEqual(['one', 'two']);
});

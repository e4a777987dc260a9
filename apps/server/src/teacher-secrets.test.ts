import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../test-support/classroom.ts';
import { createHeldClock } from '../test-support/clock.ts';
import { DataFolderError } from './data-folder.ts';
import { hashSecret } from './secret.ts';
import { openTeacherSecrets } from './teacher-secrets.ts';

const open = (folder: string) => openTeacherSecrets(folder, createHeldClock());

/** A start that comes as far as listening. */
function start(folder: string) {
  const secrets = open(folder);
  secrets.save();
  return secrets;
}

test('each start has a secret of its own, and those of the four starts before it stay good', () => {
  const folder = makeFolder();
  const before = Array.from({ length: 6 }, () => start(folder).latest);
  expect(new Set(before).size).toBe(6);
  const now = start(folder);
  expect(now.has(hashSecret(now.latest))).toBe(true);
  const isGood = before.map((secret) => now.has(hashSecret(secret)));
  expect(isGood).toEqual([false, false, true, true, true, true]);
  expect(now.has(hashSecret(''))).toBe(false);
});

test('a start that fails makes no secret worthless', () => {
  const folder = makeFolder();
  const { latest } = start(folder);
  for (let failed = 0; failed < 9; failed++) open(folder);
  expect(open(folder).has(hashSecret(latest))).toBe(true);
});

test('no secret is written down', () => {
  const folder = makeFolder();
  const secrets = [start(folder).latest, start(folder).latest];
  const written = readFileSync(join(folder, 'teacher-hashes'), 'utf8');
  for (const secret of secrets) expect(written).not.toContain(secret);
});

test('lines that are no hashes open nothing', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'teacher-hashes'), `\n\nnonsense\n${'A'.repeat(44)}\n`);
  expect(['', 'nonsense', 'A'.repeat(44)].filter((line) => open(folder).has(line))).toEqual([]);
});

test('says it when the file cannot be read or written', () => {
  const folder = makeFolder();
  const secrets = open(folder);
  mkdirSync(join(folder, 'teacher-hashes'));
  expect(() => open(folder)).toThrow(DataFolderError);
  expect(() => open(folder)).toThrow("can't be read. Give it back to this user, or delete it.");
  expect(() => secrets.save()).toThrow(DataFolderError);
  expect(() => secrets.save()).toThrow("can't be written. Is the disk full?");
});

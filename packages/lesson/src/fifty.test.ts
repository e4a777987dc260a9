// Three lessons with fifty mistakes each: by somebody new to YAML, pasted from Word, and long and careful.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadLesson } from './node/lesson-folder.ts';
import { fixtures } from './test-support/fixtures.ts';

const folder = join(fixtures, '..', 'fifty');

const mistake = z.strictObject({
  file: z.string(),
  line: z.int(),
  code: z.string(),
  severity: z.enum(['error', 'warning']).default('error'),
  /** A part of what it says to do. */
  fix: z.string(),
});

const names = (await readdir(folder, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(names)('%s', (name) => {
  test('has fifty mistakes, each found once, and none beyond them', async () => {
    const list: unknown = parse(await readFile(join(folder, `${name}.yaml`), 'utf8'));
    const mistakes = z.array(mistake).parse(list);
    const { diagnostics } = await loadLesson(join(folder, name));
    const say = (one: Pick<z.infer<typeof mistake>, 'file' | 'line' | 'severity' | 'code'>) =>
      `${one.file}:${one.line} ${one.severity} ${one.code}`;
    expect(diagnostics.map(say).sort()).toEqual(mistakes.map(say).sort());
    expect(mistakes).toHaveLength(50);
    for (const one of mistakes) {
      const found = diagnostics.filter((diagnostic) => say(diagnostic) === say(one));
      expect(found.map(({ fix }) => fix).join(' ')).toContain(one.fix);
    }
  });
});

test('there are three such lessons', () => {
  expect(names).toHaveLength(3);
});

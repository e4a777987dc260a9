// A mistake is an entry in a list of fixtures/mistakes/: one edit of a good lesson (`in`, `find`, `replace`;
// or `add`, `remove`, `rename`; or several `edits`), and the `code`, `line` and part of the `fix` it must get.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLesson } from './node/lesson-folder.ts';
import { readMistakes, writeMistake } from './test-support/mistakes.ts';

const least = 250;

const lists = await readMistakes();
const all = [...lists.values()].flat();

let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'mistakes-'));
});
afterAll(() => rm(place, { recursive: true }));

describe.each([...lists])('%s', (name, mistakes) => {
  test.each(mistakes)('$mistake', async (one) => {
    const { code, severity, file, line, fix } = one;
    const lesson = await writeMistake(one, await mkdtemp(join(place, name)));
    const { diagnostics } = await loadLesson(lesson);
    expect(diagnostics).toMatchObject([{ code, severity, file, line }]);
    expect(diagnostics[0]!.fix).toContain(fix);
  });
});

test(`there are ${all.length} mistakes, each of them once`, () => {
  expect(all.length).toBeGreaterThanOrEqual(least);
  const edits = all.map(({ base, edits }) => JSON.stringify([base, edits]));
  expect(edits.filter((edit, index) => edits.indexOf(edit) < index)).toEqual([]);
  const names = all.map(({ mistake }) => mistake);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

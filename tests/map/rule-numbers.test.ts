import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const page = read('packages/protocol/PROTOCOL.md');
const defined = Array.from(page.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm), ([, number]) => number!);

/** Numbers at the start of a test's name, with the file: `'[I1, P9] …'`. */
const carried = globSync('{packages,apps,tests}/**/*.{test,spec}.ts', {
  cwd: root,
  exclude: ['**/node_modules/**'],
}).flatMap((file) =>
  Array.from(read(file).matchAll(/['"`]\[([A-Z]\d+(?:, [A-Z]\d+)*)\]/g), ([, list]) =>
    list!.split(', ').map((number) => ({ file, number })),
  ).flat(),
);

test('every rule and invariant of PROTOCOL.md is held by a test that carries its number', () => {
  const numbers = new Set(carried.map(({ number }) => number));
  expect(defined.filter((number) => !numbers.has(number))).toEqual([]);
});

test('every number that a test carries is defined in PROTOCOL.md', () => {
  expect(carried.filter(({ number }) => !defined.includes(number))).toEqual([]);
});

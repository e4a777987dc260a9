import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (page: string) => readFileSync(join(root, page), 'utf8');
const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !/^\.|^node_modules$|^results$/.test(name));

/** What stands in back ticks and has the form of a path from the top folder. */
const pathsIn = (text: string) =>
  Array.from(text.matchAll(/`(\w[\w.-]*\/[\w./-]*)`/g), ([, path]) => path!);
const linksIn = (text: string) =>
  Array.from(text.matchAll(/\]\(([^)#]+)[^)]*\)/g), ([, target]) => target!).filter(
    (target) => !target.startsWith('http'),
  );

describe.each(['README.md', 'CONTRIBUTING.md', 'packages/protocol/PROTOCOL.md'])('%s', (page) => {
  const isThere = (path: string) =>
    existsSync(join(root, path)) || existsSync(join(root, dirname(page), path));

  test('names only files and folders that there are', () => {
    expect(pathsIn(read(page)).filter((path) => !isThere(path))).toEqual([]);
  });

  test('links only to what is there', () => {
    const from = join(root, dirname(page));
    expect(linksIn(read(page)).filter((target) => !existsSync(join(from, target)))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(
      read(page).matchAll(/(?:`|^)npm (?:run )?(\w+)/gm),
      ([, command]) => command!,
    );
    expect(named.filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('the map in CONTRIBUTING.md shows every app, every package and every folder of tests', () => {
  const map = read('CONTRIBUTING.md').split('```')[1]!;
  const entries = map.trim().split('\n');
  const places = entries
    .map((entry) => entry.split(' ')[0]!)
    .filter((place) => /\w\/\w/.test(place));
  const shown = ['apps', 'packages'].flatMap((top) =>
    foldersIn(top).map((name) => `${top}/${name}`),
  );
  expect(places.toSorted()).toEqual(shown.toSorted());

  const ofTests = entries.find((entry) => entry.startsWith('tests/'))!.replace('tests/', '');
  const named = ofTests.replace(/\([^)]*\)/g, '').split(',');
  expect(named.map((name) => name.trim()).toSorted()).toEqual(foldersIn('tests').toSorted());
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLesson } from './parse.ts';
import { stepKinds } from './schema/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the small lesson in the README has no mistakes', () => {
  const blocks = readme.matchAll(/^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)^```$/gm);
  const files = new Map([...blocks].map(([, path, text]) => [path!, text!]));
  expect([...files.keys()]).toHaveLength(12);
  const { lesson, diagnostics } = parseLesson(files, 'a-fair-bicycle');
  expect(diagnostics).toEqual([]);
  expect(lesson?.steps).toHaveLength(9);
  expect(new Set(lesson?.steps.map(({ kind }) => kind))).toEqual(new Set(stepKinds));
});

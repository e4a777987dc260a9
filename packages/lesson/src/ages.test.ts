import { expect, test } from 'vitest';
import { forYoungest } from './ages.ts';
import { tinyWith } from './test-support/fixtures.ts';

const talk = (from: string) =>
  `---\nkind: talk\ntitle: For some\nminutes: 1\nweight: may\n${from}---\n\nWords.\n`;

const idsOf = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

test('a step is left out of a class that has students younger than it is for', async () => {
  const { lesson } = await tinyWith({ 'steps/02-for-some.md': talk('from: 15\n') });
  const all = idsOf(lesson!.steps);
  expect(all).toContain('for-some');
  expect(idsOf(forYoungest(lesson!, 15).steps)).toEqual(all);
  expect(idsOf(forYoungest(lesson!, 14).steps)).toEqual(all.filter((id) => id !== 'for-some'));
});

test('a step without an age is for every class', async () => {
  const { lesson } = await tinyWith({ 'steps/02-for-some.md': talk('') });
  expect(idsOf(forYoungest(lesson!, 0).steps)).toContain('for-some');
});

test('a step for nobody, and an end that is not for everybody, are mistakes', async () => {
  const codes = async (path: string, text: string) =>
    (await tinyWith({ [path]: text })).diagnostics.map(({ code }) => code);
  expect(await codes('steps/02-for-some.md', talk('from: 19\n'))).toEqual(['step-too-old']);
  const help = '---\nkind: help\ntitle: Before you go\nminutes: 3\nfrom: 15\n---\n\nHelp works.\n';
  expect(await codes('steps/08-help.md', help)).toEqual(['closing-has-age']);
});

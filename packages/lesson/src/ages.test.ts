import { expect, test } from 'vitest';
import { forYoungest } from './ages.ts';
import { withoutSensitive } from './sensitive.ts';
import { lessonOf, tinyWith } from './test-support/fixtures.ts';

/** A step of the tiny lesson that could as well be missing, for some or for all. */
const path = 'steps/05-a-saying.md';
const id = 'a-saying';
const talk = (from: string) =>
  `---\nkind: talk\ntitle: For some\nminutes: 1\nweight: may\n${from}---\n\nWords.\n`;

const idsOf = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

test('a step is left out of a class that has students younger than it is for', async () => {
  const { lesson } = await tinyWith({ [path]: talk('from: 15\n') });
  const all = idsOf(lesson!.steps);
  expect(all).toContain(id);
  expect(idsOf(forYoungest(lesson!, 15).steps)).toEqual(all);
  expect(idsOf(forYoungest(lesson!, 14).steps)).toEqual(all.filter((other) => other !== id));
});

test('a step without an age is for every class', async () => {
  const { lesson } = await tinyWith({ [path]: talk('') });
  expect(idsOf(forYoungest(lesson!, 0).steps)).toContain(id);
});

test('a sensitive step is left out of a class whose teacher switches it off', async () => {
  const { lesson } = await tinyWith({ [path]: talk('sensitive: true\n') });
  const all = idsOf(lesson!.steps);
  expect(idsOf(forYoungest(lesson!, 0).steps)).toEqual(all);
  expect(idsOf(withoutSensitive(lesson!).steps)).toEqual(all.filter((other) => other !== id));
});

test('a story goes around the node that is left out', async () => {
  const lesson = await lessonOf('story');
  const nodesOf = ({ steps }: typeof lesson) =>
    steps.flatMap((step) => (step.kind === 'scenario' ? step.nodes : []));
  const waysFrom = (version: typeof lesson) => nodesOf(version)[0]!.choices.map(({ to }) => to);
  expect(waysFrom(lesson)).toEqual(['', 'a-flat-tyre', 'a-flat-tyre']);
  const without = withoutSensitive(lesson);
  expect(idsOf(nodesOf(without))).toEqual(['no-bicycle', 'the-bill', 'all-is-well']);
  expect(waysFrom(without)).toEqual(['', 'the-bill', 'the-bill']);
});

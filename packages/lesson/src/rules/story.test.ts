import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forYoungest } from '../ages.ts';
import type { Lesson, ScenarioStep } from '../lesson.ts';
import { withoutSensitive } from '../sensitive.ts';
import { lessonOf } from '../test-support/fixtures.ts';
import { anyStory, parseStory, soundStory } from '../test-support/stories.ts';

const lesson = await lessonOf('story');
const lessonWith = (story: ScenarioStep): Lesson => ({ ...lesson, steps: [story] });
const storyOf = ({ steps }: Lesson) => steps[0] as ScenarioStep;

/** Where a class can get stuck in a story, or walk in a circle; empty when every path ends. */
function troublesIn({ nodes }: ScenarioStep): readonly string[] {
  const fine = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] => {
    const node = nodes.find((one) => one.id === id);
    if (!node) return [`${path.join(' ')} leads to ${id}, which is gone`];
    if (path.includes(id)) return [`${path.join(' ')} comes back to ${id}`];
    if (fine.has(id)) return [];
    const asked = node.choices.flatMap(({ to }) => (to ? [to] : []));
    if (node.decides !== 'nobody' && asked.length === 0) return [`nobody gets on from ${id}`];
    const next = node.to ? [node.to] : asked;
    const troubles = next.flatMap((to) => walk(to, [...path, id]));
    fine.add(id);
    return troubles;
  };
  return walk(nodes[0]!.id, []);
}

/** The lesson as classes may have it: some nodes left out, in either order, or twice. */
const versions: readonly ((lesson: Lesson) => Lesson)[] = [
  (whole) => whole,
  (whole) => forYoungest(whole, 13),
  (whole) => forYoungest(whole, 15),
  withoutSensitive,
  (whole) => withoutSensitive(forYoungest(whole, 13)),
  (whole) => withoutSensitive(forYoungest(whole, 15)),
  (whole) => forYoungest(withoutSensitive(whole), 13),
  (whole) => forYoungest(forYoungest(whole, 15), 13),
];

test('a story whose links all lead forward has no mistake', () => {
  fc.assert(
    fc.property(soundStory, (nodes) => {
      expect(parseStory(nodes).codes).toEqual([]);
    }),
  );
});

test('every story without an error ends, whatever is left out of it', () => {
  let ending = 0;
  fc.assert(
    fc.property(anyStory, (nodes) => {
      const { story } = parseStory(nodes);
      if (!story) return;
      ending += 1;
      for (const version of versions)
        expect(troublesIn(storyOf(version(lessonWith(story))))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(ending).toBeGreaterThan(100);
});

test('what is left out is gone, and nothing else', () => {
  fc.assert(
    fc.property(soundStory, (nodes) => {
      const whole = parseStory(nodes).story!;
      const young = storyOf(withoutSensitive(forYoungest(lessonWith(whole), 15)));
      expect(young.nodes.map(({ id }) => id)).toEqual(
        whole.nodes.filter(({ from, sensitive }) => from <= 15 && !sensitive).map(({ id }) => id),
      );
    }),
  );
});

test('a story that can go in a circle has an error, also when only a way around leads back', () => {
  const circles = fc
    .tuple(soundStory, fc.nat(), fc.nat(), fc.boolean())
    .map(([nodes, at, back, isAround]) => {
      const turning = at % nodes.length;
      const to = nodes[back % (turning + 1)]!.id;
      const { id, title = '', text = '' } = nodes[turning]!;
      const links = isAround ? { to: 'end', sensitive: true, around: to } : { to };
      const end = { id: 'end', title: 'End', text: 'It ends.', end: true };
      return [...nodes.with(turning, { id, title, text, ...links }), end];
    });
  fc.assert(
    fc.property(circles, (nodes) => {
      const { story, codes } = parseStory(nodes);
      expect(story).toBeUndefined();
      expect(codes.some((code) => /^node-(?:loop|around-itself)$/.test(code))).toBe(true);
    }),
  );
});

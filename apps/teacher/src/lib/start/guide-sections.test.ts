import type { Block } from '@sightline/lesson/view';
import { expect, test } from 'vitest';
import { sectionsOf } from './guide-sections.ts';

const heading = (title: string): Block => ({ kind: 'heading', content: [title] });
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [words] });

test('each heading opens a section, and what stands before the first has no title', () => {
  const guide = [paragraph('intro'), heading('Before'), paragraph('one'), paragraph('two')];
  expect(sectionsOf(guide)).toEqual([
    { title: [], text: [paragraph('intro')] },
    { title: ['Before'], text: [paragraph('one'), paragraph('two')] },
  ]);
});

test('a heading right before another one has no text of its own', () => {
  const guide = [heading('Before'), heading('Ten minutes'), paragraph('one')];
  expect(sectionsOf(guide).map(({ text }) => text.length)).toEqual([0, 1]);
});

test('a guide without headings is one section, an empty one none', () => {
  expect(sectionsOf([paragraph('all')])).toEqual([{ title: [], text: [paragraph('all')] }]);
  expect(sectionsOf([])).toEqual([]);
});

import type { Block } from '@sightline/lesson/view';
import { expect, test } from 'vitest';
import { afterSection } from './after-section.ts';

const heading = (words: string): Block => ({ kind: 'heading', content: [words] });
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [words] });

test('of a guide, what to do after the class stands between its heading and the next one', () => {
  const guide = [heading('During'), paragraph('a'), heading('After'), paragraph('b'), heading('x')];
  expect(afterSection(guide)).toEqual([paragraph('b')]);
  expect(afterSection([heading('During'), paragraph('a')])).toEqual([]);
});

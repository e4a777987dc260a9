import type { Text } from '../view/text.ts';
import { wordsOf } from './text.ts';

export interface Section {
  readonly title: string;
  /** What stands before the first heading in it. */
  readonly text: Text;
  readonly parts: readonly Section[];
}

/** A guide by its `##` headings, and each of those by its `###` headings. */
export function sectionsOf(guide: Text): readonly Section[] {
  return split(guide, 2).parts;
}

function split(text: Text, level: number): Omit<Section, 'title'> {
  const starts = text.flatMap((block, index) =>
    block.kind === 'heading' && block.level === level ? [index] : [],
  );
  const parts = starts.map((start, index) => {
    const block = text[start]!;
    const title = block.kind === 'heading' ? wordsOf(block.content).trim() : '';
    return { title, ...split(text.slice(start + 1, starts[index + 1]), level + 1) };
  });
  return { text: text.slice(0, starts[0] ?? text.length), parts: level > 3 ? [] : parts };
}

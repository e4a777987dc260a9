import type { Inline, Text } from '../view/text.ts';
import { padded, stack, words, type Box } from './box.ts';

/** A line of running text is no longer than this, in ems: 65 of its zeros. */
const measure = 52;

/** Running text, as `RichText` sets it. */
export function textBox(text: Text, leading?: number): Box {
  return stack(
    0.75,
    text.map((block): Box => {
      if (block.kind === 'quote') return padded(0.5, 0, textBox(block.content, leading));
      if (block.kind === 'list')
        return stack(
          0.35,
          block.items.map((item) => padded(0.75, 0, textBox(item, leading))),
        );
      return words(plain(block.content), { measure, ...(leading && { leading }) });
    }),
  );
}

export function plain(content: readonly Inline[]): string {
  return content.map((part) => (typeof part === 'string' ? part : plain(part.content))).join('');
}

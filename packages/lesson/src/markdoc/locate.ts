import type { Node } from '@markdoc/markdoc';
import type { SourceText } from '../source-text.ts';

const wholeTag = /\{%(?:"(?:[^"\\]|\\.)*"|[^"%]|%(?!\}))*%\}/y;
const openers: Readonly<Record<string, string>> = {
  link: '[',
  image: '![',
  code: '`',
  s: '~~',
  error: '{%',
};

/**
 * Offset of every node in the text. Markdoc knows only lines, so this walks along: nodes come in
 * the order of the text.
 *
 * @param skipped lines at the beginning that Markdoc was not given
 */
export function locate(document: Node, source: SourceText, skipped: number): Map<Node, number> {
  const { text } = source;
  const offsets = new Map<Node, number>();
  let cursor = 0;

  const find = (words: string, end: number) => {
    const found = text.slice(cursor, end).indexOf(words);
    return found < 0 ? undefined : cursor + found;
  };

  for (const node of document.walk()) {
    const [first = 0, last = first + 1] = [node.lines[0], node.lines.at(-1)];
    cursor = Math.max(cursor, source.lineStart(first + skipped));
    const end = Math.max(source.lineStart(last + skipped), cursor);
    if (node.type === 'tag') {
      const slash = node.errors.some(({ id }) => id === 'missing-opening') ? '/' : '';
      const opening = new RegExp(`\\{%\\s*${slash}${node.tag ?? ''}(?![\\w-])`).exec(
        text.slice(cursor, end),
      );
      offsets.set(node, opening ? cursor + opening.index : cursor);
      if (opening) {
        wholeTag.lastIndex = cursor + opening.index;
        cursor = wholeTag.test(text) ? wholeTag.lastIndex : cursor + opening.index + 2;
      }
    } else if (node.type === 'text') {
      const words: unknown = node.attributes.content;
      const found = typeof words === 'string' ? find(words, end) : undefined;
      offsets.set(node, found ?? cursor);
      if (found !== undefined && typeof words === 'string') cursor = found + words.length;
    } else if (node.type === 'softbreak' || node.type === 'hardbreak') {
      offsets.set(node, cursor);
      // Escaped words could not be found in their line.
      const newline = find('\n', end);
      if (newline !== undefined) cursor = newline + 1;
    } else {
      const opener = openers[node.type];
      const blanks = /^[\s>]*/.exec(text.slice(cursor, end))?.[0].length ?? 0;
      offsets.set(node, (opener ? find(opener, end) : undefined) ?? cursor + blanks);
    }
  }
  return offsets;
}

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
 */
export function locate(document: Node, source: SourceText): Map<Node, number> {
  const { text } = source;
  const offsets = new Map<Node, number>();
  let cursor = 0;

  const find = (words: string, end: number) => {
    const found = text.slice(cursor, end).indexOf(words);
    return found < 0 ? undefined : cursor + found;
  };

  for (const node of document.walk()) {
    const [first = 0, last = first + 1] = [node.lines[0], node.lines.at(-1)];
    cursor = Math.max(cursor, source.lineStart(first));
    const end = Math.max(source.lineStart(last), cursor);
    if (node.type === 'tag') {
      const opening = new RegExp(`\\{%\\s*${node.tag ?? ''}(?![\\w-])`).exec(
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
    } else {
      const opener = openers[node.type];
      const blanks = /^[\s>]*/.exec(text.slice(cursor, end))?.[0].length ?? 0;
      offsets.set(node, (opener ? find(opener, end) : undefined) ?? cursor + blanks);
    }
  }
  return offsets;
}

import { isAlias, isNode, visit, type Document } from 'yaml';
import { quoted, type YamlSlip } from './yaml-slip.ts';

/** An anchor, an alias or a tag of YAML, however well it can be read. */
export function findSignSlip(text: string, document: Document): YamlSlip | undefined {
  let found: YamlSlip | undefined;
  visit(document, {
    Node(_key, node) {
      if (!isNode(node) || !node.range) return undefined;
      const [start, end] = node.range;
      if (isAlias(node)) {
        const mended = text.slice(0, start) + quoted(text.slice(start, end)) + text.slice(end);
        found = { code: 'yaml-alias', words: [], offset: start, mended };
      } else if (node.anchor !== undefined || node.tag !== undefined) {
        const isTag = node.anchor === undefined;
        const offset = Math.max(0, text.lastIndexOf(isTag ? '!' : '&', start));
        const first = isTag ? text.slice(0, offset + 1).search(/!+$/) : offset;
        const [sign] = /^\S*/.exec(text.slice(first))!;
        const mended =
          text.slice(0, first) + ' '.repeat(sign.length) + text.slice(first + sign.length);
        found = { code: isTag ? 'yaml-tag' : 'yaml-alias', words: [], offset: first, mended };
      }
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

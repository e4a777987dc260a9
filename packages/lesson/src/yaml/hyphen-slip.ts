import { isNode, Scalar, visit, type Document } from 'yaml';
import type { YamlSlip } from './yaml-slip.ts';

/** A line of a list that is indented too far, so that it goes on with the words of the line above. */
export function findHyphenSlip(text: string, document: Document): YamlSlip | undefined {
  let found: YamlSlip | undefined;
  visit(document, {
    Scalar(key, node) {
      if (typeof key !== 'number' || !isNode(node) || node.type !== Scalar.PLAIN || !node.range)
        return undefined;
      const [start, end] = node.range;
      const hyphen = /\n( *)- /.exec(text.slice(start, end));
      if (!hyphen) return undefined;
      const line = start + hyphen.index + 1;
      const indent = hyphen[1]!.length;
      const first = text.lastIndexOf('\n', start - 1) + 1;
      const wanted = text.slice(first).search(/\S/);
      found = {
        code: 'yaml-indent',
        words: ['-', indent, wanted],
        offset: line + indent,
        mended: text.slice(0, line) + ' '.repeat(wanted) + text.slice(line + indent),
      };
      return visit.BREAK;
    },
  });
  return found;
}

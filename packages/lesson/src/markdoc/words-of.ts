import type { Node } from '@markdoc/markdoc';

/** The words in a node, without their markup. */
export function wordsOf(node: Node): string {
  const content: unknown = node.attributes.content;
  return typeof content === 'string' ? content : node.children.map(wordsOf).join('');
}

import type { Node } from '@markdoc/markdoc';

export function isBlank(node: Node): boolean {
  return (
    node.type === 'softbreak' ||
    node.type === 'error' ||
    (node.type === 'text' && String(node.attributes.content).trim() === '')
  );
}

/**
 * The tags of a paragraph that holds nothing else: an author may write `{% say %}…{% /say %}` on
 * one line. Other nodes stay as they are.
 */
export function withoutWrapping(node: Node, isBlockTag: (tag: string) => boolean): readonly Node[] {
  if (node.type !== 'paragraph') return [node];
  const children = node.children.flatMap(({ children: inlines }) => inlines);
  const words = children.filter((child) => !isBlank(child));
  const areTags = words.every((child) => child.type === 'tag' && isBlockTag(child.tag ?? ''));
  return words.length > 0 && areTags ? words : [node];
}

import type { Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import { isBlank } from './block-tags.ts';
import type { Markup } from './parse-markdoc.ts';
import { wordsOf } from './words-of.ts';

/** Tags whose words the class never sees, or not yet. */
const secretTags = ['notes', 'say', 'key'];

/**
 * Finds the places where a tag was moved, cut or left empty, so that words which belong into it stand
 * before the class: a step has its words for the class above the first of these tags.
 *
 * @param nodes what a step holds, outside other tags
 */
export function checkTagOrder(nodes: readonly Node[], markup: Markup, page: Page): void {
  const { file, report } = page;
  let above: string | undefined;
  for (const node of nodes) {
    if (isBlank(node) || node.errors.some(({ id }) => id === 'missing-opening')) continue;
    const place = markup.place(node);
    const name = node.tag ?? '';
    if (node.type !== 'tag') {
      if (/^(?: {4}| {0,3}\t)/.test(lineOf(node, markup)))
        report.add('words-indented', file, place);
      if (above !== undefined) report.add('words-below-tag', file, place, above);
      if (above !== undefined) break;
    } else if (secretTags.includes(name)) {
      if (wordsOf(node).trim() === '') report.add('tag-empty', file, place, name);
      if (!/^\s*$|%\}\s*$/.test(lineAbove(node, markup)))
        report.add('tag-glued', file, place, name);
      above = name;
    }
  }
}

const startOf = (node: Node, { offset, source }: Markup) =>
  source.text.lastIndexOf('\n', offset(node) - 1) + 1;

const lineOf = (node: Node, markup: Markup) =>
  /.*/.exec(markup.source.text.slice(startOf(node, markup)))![0];

function lineAbove(node: Node, markup: Markup): string {
  const { text } = markup.source;
  const end = startOf(node, markup) - 1;
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(0, end));
}

import type { Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import type { Markup } from './parse-markdoc.ts';

/** Reports what Markdoc itself could not read. */
export function reportSyntax(document: Node, markup: Markup, page: Page): void {
  const { file, report } = page;
  for (const node of document.walk()) {
    const place = markup.place(node);
    if (node.type === 'text') reportText(node, markup, page);
    if (node.type !== 'tag' && node.annotations.length > 0)
      report.add('attribute-loose', file, place);
    for (const { id } of node.errors) {
      if (id === 'parse-error') report.add('tag-broken', file, place);
      else if (id === 'missing-closing' && node.type === 'tag')
        report.add('tag-not-closed', file, place, node.tag ?? '');
      else if (id === 'missing-opening' && node.type === 'tag')
        report.add('tag-not-opened', file, place, node.tag ?? '');
      else if (id === 'duplicate-attribute')
        report.add('attribute-twice', file, place, node.tag ?? '');
      else if (id === 'no-inline-annotations') report.add('attribute-loose', file, place);
    }
  }
}

/** Markdoc takes a tag without an end for words, and a variable for a text. */
function reportText(node: Node, markup: Markup, { file, report }: Page): void {
  const content: unknown = node.attributes.content;
  if (typeof content !== 'string') {
    report.add('variable-not-allowed', file, markup.place(node));
    return;
  }
  const brace = content.search(/\{%|%\}/);
  if (brace >= 0) report.add('tag-broken', file, markup.source.place(markup.offset(node) + brace));
}

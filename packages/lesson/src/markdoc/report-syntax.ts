import type { Node } from '@markdoc/markdoc';
import { nearest } from '../diagnostics/nearest.ts';
import type { Page } from '../page.ts';
import type { Place } from '../source-text.ts';
import type { Markup } from './parse-markdoc.ts';
import { tagHomes } from './tag-homes.ts';

/** Reports what Markdoc itself could not read. */
export function reportSyntax(document: Node, markup: Markup, page: Page): void {
  const { file, report } = page;
  for (const node of document.walk()) {
    const place = markup.place(node);
    // Markdoc takes a variable for a text.
    if (node.type === 'text' && typeof node.attributes.content !== 'string')
      report.add('variable-not-allowed', file, place);
    if (node.type !== 'tag' && node.annotations.length > 0)
      report.add('attribute-loose', file, place);
    for (const { id } of node.errors) {
      if (id === 'parse-error') report.add('tag-broken', file, place, markup.words(node));
      else if (id === 'missing-closing' && node.type === 'tag')
        report.add('tag-not-closed', file, place, node.tag ?? '');
      else if (id === 'missing-opening' && node.type === 'tag')
        reportNotOpened(node.tag ?? '', place, page);
      else if (id === 'duplicate-attribute')
        report.add('attribute-twice', file, place, node.tag ?? '');
      else if (id === 'no-inline-annotations') report.add('attribute-loose', file, place);
    }
  }
}

function reportNotOpened(name: string, place: Place, { file, report }: Page): void {
  const known = Object.keys(tagHomes);
  const near = nearest(name, known);
  const closing = (tag: string) => `/${tag}`;
  if (known.includes(name)) report.add('tag-not-opened', file, place, name);
  else
    report.add(
      'tag-unknown',
      file,
      place,
      closing(name),
      near && closing(near),
      known.map(closing),
    );
}

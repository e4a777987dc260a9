import Markdoc, { type Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import type { Place, SourceText } from '../source-text.ts';
import { locate } from './locate.ts';
import { reportSyntax } from './report-syntax.ts';

/** A parsed text whose nodes know where they stand. */
export interface Markup {
  readonly children: readonly Node[];
  readonly source: SourceText;
  offset(node: Node): number;
  place(node: Node): Place;
}

/** Markdoc's own work on a tag grows with the length of the text. */
const tagLimit = 1000;

/** Parses Markdoc and reports what is broken in its tags. */
export function parseMarkdoc(source: SourceText, page: Page): Markup {
  const none: Markup = {
    children: [],
    source,
    offset: () => 0,
    place: () => source.place(0),
  };
  if (source.text.split('{%').length > tagLimit) {
    page.report.add('markup-too-much', page.file, source.place(0), tagLimit);
    return none;
  }
  try {
    const document = Markdoc.parse(source.text);
    const offsets = locate(document, source);
    const offset = (node: Node) => offsets.get(node) ?? 0;
    const markup: Markup = {
      children: document.children,
      source,
      offset,
      place: (node) => source.place(offset(node)),
    };
    if (document.attributes.frontmatter !== undefined)
      page.report.add('front-matter-twice', page.file, source.place(0));
    reportSyntax(document, markup, page);
    return markup;
  } catch {
    // Markdoc throws on a few absurd inputs, such as thousands of nested brackets.
    page.report.add('markup-unreadable', page.file, source.place(0));
    return none;
  }
}

import Markdoc, { type Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import type { Place, SourceText } from '../source-text.ts';
import { locate } from './locate.ts';
import { reportSyntax } from './report-syntax.ts';
import { reportVanished } from './report-vanished.ts';

/** A parsed text whose nodes know where they stand. */
export interface Markup {
  readonly children: readonly Node[];
  readonly source: SourceText;
  offset(node: Node): number;
  place(node: Node): Place;
  /** What is written where it stands, up to the end of the line. */
  words(node: Node): string;
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
    words: () => '',
  };
  if (source.text.split('{%').length > tagLimit) {
    page.report.add('markup-too-much', page.file, source.place(0), tagLimit);
    return none;
  }
  try {
    // Markdoc swallows a sign behind a tag for each empty line that the text begins with.
    const [head] = /^(?:[^\S\n]*\n)*/.exec(source.text)!;
    const document = Markdoc.parse(source.text.slice(head.length));
    const offsets = locate(document, source, head.split('\n').length - 1);
    const offset = (node: Node) => offsets.get(node) ?? 0;
    const markup: Markup = {
      children: document.children,
      source,
      offset,
      place: (node) => source.place(offset(node)),
      words: (node) => /^.*/.exec(source.text.slice(offset(node)))![0],
    };
    if (document.attributes.frontmatter !== undefined)
      page.report.add('front-matter-twice', page.file, source.place(0));
    reportSyntax(document, markup, page);
    reportVanished(document, markup, page);
    return markup;
  } catch {
    // Markdoc throws on a few absurd inputs, such as thousands of nested brackets.
    page.report.add('markup-unreadable', page.file, source.place(0));
    return none;
  }
}

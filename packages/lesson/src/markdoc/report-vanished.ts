import type { Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import type { Markup } from './parse-markdoc.ts';

const definition = /^[ >]*(?:(?:[-*+]|\d+[.)]) +)*(\[(?:[^[\]\\]|\\.)+\]:.*)/gm;

/** Markdown takes `[notes]: x` for the address of a link and shows nothing of it. */
export function reportVanished(document: Node, { source, offset }: Markup, page: Page): void {
  const shown = [...document.walk()].flatMap((node) => {
    const content: unknown = node.attributes.content;
    return typeof content === 'string' ? [[offset(node), content.length] as const] : [];
  });
  for (const { 0: line, 1: words = '', index } of source.text.matchAll(definition)) {
    const at = index + line.length - words.length;
    if (!shown.some(([start, length]) => start <= at && at < start + length))
      page.report.add('words-vanish', page.file, source.place(at), words);
  }
}

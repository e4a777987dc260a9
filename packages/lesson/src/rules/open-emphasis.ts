import type { Phrase } from './phrase.ts';

/** Stars at the beginning or the end of a word, which Markdown has left because nothing closes them. */
const stars =
  /(?<![\p{L}\p{N}*@])\*{1,3}(?=[\p{L}\p{N}“"])|(?<=[\p{L}\p{N}.,!?”"])\*{2}(?![\p{L}*])|(?<=\s|^)\*\*(?=\s)/u;
const lines = /(?<![\p{L}\p{N}_@.])_{1,2}(?=\p{L})[^_]*$/u;

export function findOpenEmphasis(text: string): Phrase | undefined {
  const found = stars.exec(text) ?? lines.exec(text);
  return found ? { start: found.index, words: text.slice(found.index) } : undefined;
}

import type { Phrase } from './phrase.ts';

/** Markdown and HTML, which a field of plain text shows as they are written. */
const markup = [
  /\*\*[^\s*][^*\n]*\*\*/g,
  /(?<![\w*])\*(?=[^\s*])[^*\n]*[^\s*]\*(?![\w*])/g,
  /(?<![\w_])__?(?=[^\s_])[^_\n]*[^\s_]__?(?![\w_])/g,
  /~~[^\s~][^~\n]*~~/g,
  /`[^`\n]+`/g,
  /!?\[[^\]\n]+\]\([^)\n]+\)/g,
  /^(?:#{1,6}|>) (?=\S)/g,
  /<\/?[a-z][^<>\n]*>/gi,
  /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/gi,
];

export function findFieldMarkup(text: string): Phrase | undefined {
  const [first] = markup
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index);
  return first && { start: first.index, words: first[0] };
}

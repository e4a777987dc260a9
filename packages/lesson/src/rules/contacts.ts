import type { Phrase } from './phrase.ts';

const endings =
  'com|org|net|edu|gov|int|info|biz|io|app|dev|me|co|tv|eu|uk|us|ca|au|nz|ie|in|za|de|fr|es|it|nl|pl|pt|br|mx|ly|gg|ee|shop|site|online|link|xyz';

const contacts: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s<>"”]{1,200}/gi,
  /\bwww\.[^\s<>"”]{1,200}/gi,
  /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  new RegExp(
    `\\b[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}\\.(?:${endings})\\b(?:\\/[^\\s<>"”]{0,100})?`,
    'gi',
  ),
  /\b(?:call|phone|ring|text|dial|whatsapp)(?:\s+\w+)?\s+\+?\d[\d\s-]{1,18}\d\b/gi,
  /\b(?:emergency|help ?line|hotline)(?:\s+number)?(?:\s+is|:)?\s+\d[\d\s-]{1,18}\d\b/gi,
  /(?<![\d.,$£€¥])\+?\(?\d[\d\s()/-]{5,18}\d(?![\d.,]*\d|\s?%)/g,
];

/** Names that can lead nowhere: reserved for examples. */
const reserved =
  /\.(?:example|invalid|test|localhost)\b|@?example\.(?:com|org|net)\b|\b555[\s-]?01\d\d\b/i;
const isNumber = (words: string) =>
  /^\d{4}\s*[-–/]\s*\d{2,4}$|^\d{1,3}(?: \d{3})+$|^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(
    words,
  );

/** Addresses, links and phone numbers. */
export function findContacts(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const contact of contacts)
    for (const { 0: words, index } of text.matchAll(contact)) {
      const isSeen = found.some(
        ({ start, words: other }) => index < start + other.length && start < index + words.length,
      );
      const digits = words.replace(/\D/g, '').length;
      const isShort = /^[\d\s()+/-]+$/.test(words) && (digits < 7 || isNumber(words.trim()));
      if (!isSeen && !isShort && !reserved.test(words)) found.push({ start: index, words });
    }
  return found;
}

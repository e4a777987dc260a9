import type { Passage } from '../page.ts';

const inDouble = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;
/** Curly single quotes; inside a word the second one is an apostrophe. */
const inSingle = /(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’/gu;

/** What somebody is quoted as saying. */
export const quotation = new RegExp(`${inDouble.source}|${inSingle.source}`, 'gu');

const without = (quoted: RegExp, text: string) =>
  text.replace(quoted, (words) => ' '.repeat(words.length));
const hasWords = (text: string) => /\p{L}/u.test(text);

/**
 * The words with what somebody is quoted as saying blanked out, so that places stay the same. A
 * lesson's own prompt that stands in quotation marks from end to end is still the lesson's prompt;
 * so is a line to say aloud behind a few words about when to say it. There, single quotes quote.
 */
export function withoutQuotations(
  text: string,
  voice: Passage['voice'],
  { seen, lead }: Pick<Passage, 'seen' | 'lead'> = { seen: 'class', lead: '' },
): string {
  const blanked = without(quotation, text);
  if (voice !== 'prompt') return blanked;
  const rest = seen === 'never' && text.startsWith(lead) ? blanked.slice(lead.length) : blanked;
  if (hasWords(rest)) return blanked;
  const inner = without(inSingle, text);
  return hasWords(inner) ? inner : text;
}

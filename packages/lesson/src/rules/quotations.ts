import type { Passage } from '../page.ts';

/** What somebody says: in double quotes, or in curly single ones that are no apostrophes. */
export const quotation =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’/gu;

/**
 * The words with what somebody is quoted as saying blanked out, so that places stay the same. A
 * lesson's own prompt that stands in quotation marks from end to end is still the lesson's prompt.
 */
export function withoutQuotations(text: string, voice: Passage['voice']): string {
  const blanked = text.replace(quotation, (words) => ' '.repeat(words.length));
  return voice === 'prompt' && !/\p{L}/u.test(blanked) ? text : blanked;
}

import { nearest } from '../diagnostics/nearest.ts';
import { tagHomes } from '../markdoc/tag-homes.ts';

/** Tags whose words a class never sees, or not yet; and what authors write for them. */
const secret =
  /^(?:notes?|say|keys?|(?:teacher|speaker|presenter|facilitator|trainer|host)s?'?s? ?notes?|answer ?keys?)$/;

/** Whether an author who writes this between signs means a tag that keeps words from the class. */
export function isSecretTag(word: string): boolean {
  const name = word
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const isMisspelt = name.length >= 4 && nearest(name, ['notes']) !== undefined;
  return secret.test(name) || isMisspelt;
}

/** Whether an author who writes this between signs means any tag. */
export const isTag = (word: string): boolean =>
  isSecretTag(word) || Object.hasOwn(tagHomes, word.trim());

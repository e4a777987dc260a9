import type { Phrase } from './phrase.ts';

/** More letters than fit beside each other on a phone. Scripts without blanks break anywhere. */
const long =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}'’_.@/#]){61,}/u;

export function findLongWord(text: string): Phrase | undefined {
  const found = long.exec(text);
  return found ? { start: found.index, words: found[0] } : undefined;
}

/** A text as far as people would say that it is the same: without capitals, blanks and its last sign. */
export const sameWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?…]+$/u, '')
    .trim();

/** Places of the texts that an earlier one has said already. */
export function repeatsIn(texts: readonly (string | null | undefined)[]): readonly number[] {
  const seen = new Set<string>();
  return [...texts.entries()].flatMap(([at, text]) => {
    const words = text ? sameWords(text) : '';
    const isRepeat = words !== '' && seen.has(words);
    seen.add(words);
    return isRepeat ? [at] : [];
  });
}

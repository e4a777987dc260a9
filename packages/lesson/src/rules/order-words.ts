/** What tells where an entry belongs: a number, a letter, or a word such as “Finally,”. */
const orderWord =
  /^(?:(?:step|no\.?|nr\.?|schritt)? ?\d{1,2} ?(?:[.):]|[-–—] )|\(\d{1,2}\)|[a-h][.)] |(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|then|next|after that|finally|last(?:ly| of all)?|at last)[,:])/i;

/** The first of these texts that says itself in which place it belongs, and its words. */
export function findOrderWord(
  texts: readonly (string | undefined)[],
): { readonly at: number; readonly words: string } | undefined {
  for (const [at, text] of texts.entries()) {
    const [words] = orderWord.exec(text?.trim() ?? '') ?? [];
    // A number that has digits on both sides of its point or colon is a time or a price.
    if (words !== undefined && !/^\d{1,2}[.:]\d/.test(text!.trim())) return { at, words };
  }
  return undefined;
}

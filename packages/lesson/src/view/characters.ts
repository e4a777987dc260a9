/** What people see as one character each: a family of emojis is one, a letter with its accents too. */
export function charactersOf(text: string): readonly string[] {
  // Firefox before 125 has no segmenter: there a joined emoji counts as several, and is cut between.
  if (!('Segmenter' in Intl)) return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** Whether a text has at most so many characters as people see them. */
export function isWithin(limit: number, text: string): boolean {
  return text.length <= limit || charactersOf(text).length <= limit;
}

/**
 * What fits of a text in which somebody has just written up to the caret: what stood behind it stays,
 * and nothing is cut inside a character.
 */
export function fitTyped(limit: number, text: string, caret: number) {
  const ending = charactersOf(text.slice(caret)).slice(0, limit);
  const beginning = charactersOf(text.slice(0, caret))
    .slice(0, limit - ending.length)
    .join('');
  return { text: beginning + ending.join(''), caret: beginning.length };
}

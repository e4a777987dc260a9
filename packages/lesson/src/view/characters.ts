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

/** The longest card, in characters as people see them. */
export const cardLimit = 200;
/** The longest card as JSON: an intent has 4,096 bytes, and its other parts have room beside this. */
export const cardBytes = 3_000;

const utf8 = new TextEncoder();

/** What people see as one character each: a family of emojis is one, a letter with its accents too. */
export function charactersOf(text: string): readonly string[] {
  // Firefox before 125 has no segmenter: there a joined emoji counts as several, and is cut between.
  if (!('Segmenter' in Intl)) return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** The longest beginning that a card has room for, in whole characters. */
export function fitCard(text: string): string {
  let room = cardBytes - 2;
  let fitting = '';
  for (const character of charactersOf(text).slice(0, cardLimit)) {
    room -= utf8.encode(JSON.stringify(character)).length - 2;
    if (room < 0) break;
    fitting += character;
  }
  return fitting;
}

/** Where a phrase stands in a text. */
export interface Phrase {
  readonly start: number;
  readonly words: string;
}

const signs: Readonly<Record<string, string>> = {
  '‘': "'",
  '„': '"',
  '€': '$',
  '\u202f': ' ',
  '\u2009': ' ',
  '‑': '-',
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/**
 * A text without typographic signs, and with signs of other scripts masked, each by one sign, so that
 * places stay the same. V8 compiles an expression a second time for texts that hold such signs, which
 * takes much longer than looking for it.
 */
export function plainText(text: string): string {
  const plain = text.split('').map((sign) => {
    if (sign <= 'ÿ') return sign;
    return signs[sign] ?? (/\p{L}/u.test(sign) ? 'ÿ' : '¤');
  });
  return plain.join('');
}

/** The same words as their author wrote them. */
export const asWritten =
  (text: string) =>
  ({ start, words }: Phrase): Phrase => ({ start, words: text.slice(start, start + words.length) });

/** Sentence by sentence, with the place of each, in plain text. */
export function* sentencesOf(text: string): Generator<Phrase> {
  for (const { 0: words, index } of plainText(text).matchAll(/[^.!?\n]+[.!?]*/g))
    yield { start: index, words };
}

/** `text.matchAll(pattern)`, which makes and throws away an expression at each call. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex += 1;
    else yield found;
  }
}

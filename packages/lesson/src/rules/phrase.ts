/** Where a phrase stands in a text. */
export interface Phrase {
  readonly start: number;
  readonly words: string;
}

/** Sentence by sentence, with the place of each; typographic apostrophes become straight ones. */
export function* sentencesOf(text: string): Generator<Phrase> {
  for (const { 0: words, index } of text.replace(/[’ʼ]/g, "'").matchAll(/[^.!?\n]+[.!?]*/g))
    yield { start: index, words };
}

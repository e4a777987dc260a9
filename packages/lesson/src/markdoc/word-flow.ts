/** Words of one paragraph as they follow each other, with the way back to the source. */
export class WordFlow {
  text = '';
  readonly #pieces: { readonly start: number; readonly source: number }[] = [];

  add(words: string, source: number): void {
    this.#pieces.push({ start: this.text.length, source });
    this.text += words;
  }

  sourceOffset(offset: number): number {
    const piece = this.#pieces.findLast(({ start }) => start <= offset);
    return piece ? piece.source + offset - piece.start : 0;
  }
}

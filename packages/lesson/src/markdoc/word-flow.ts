/** Words of one paragraph as they follow each other, with the way back to the source. */
export class WordFlow {
  text = '';
  /** The same with a line break wherever one is written. */
  lines = '';
  readonly #pieces: { readonly start: number; readonly source: number }[] = [];

  add(words: string, source: number, lines = words): void {
    this.#pieces.push({ start: this.text.length, source });
    this.text += words;
    this.lines += lines;
  }

  sourceOffset(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#pieces[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return piece ? piece.source + offset - piece.start : 0;
  }
}

/** Where something stands in a file; both are 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * A file's text, or a part of it that keeps its place in the file: offsets into `text` become lines
 * and columns of the file.
 */
export class SourceText {
  readonly path: string;
  /** Line ends are `\n`, without byte order mark. */
  readonly text: string;
  readonly #firstLine: number;
  readonly #indent: number;
  readonly #starts: readonly number[];

  constructor(path: string, text: string, firstLine = 1, indent = 0) {
    this.path = path;
    this.text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.#firstLine = firstLine;
    this.#indent = indent;
    this.#starts = [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** Another text in the same place of the same file. */
  instead(text: string): SourceText {
    return new SourceText(this.path, text, this.#firstLine, this.#indent);
  }

  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const column = Math.max(0, offset - this.#starts[low]!) + 1 + this.#indent;
    return { line: this.#firstLine + low, column };
  }

  /** Offset at which a line of `text` starts, counted from 0; the end for lines beyond it. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }
}

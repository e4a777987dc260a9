import { SourceText, type Place } from '../source-text.ts';

/** So many signs of an escape may stand before the letter that it means. */
const reach = 12;

/** The words of a YAML value, each of which knows where it stands in the file. */
export class ScalarText extends SourceText {
  readonly #around: SourceText;
  readonly #offsets: readonly number[];

  /**
   * @param value what YAML makes of the text between `start` and `end`
   * @param around the YAML
   */
  constructor(value: string, around: SourceText, start: number, end: number) {
    super(around.path, value);
    this.#around = around;
    this.#offsets = align(this.text, around.text.slice(0, end), start);
  }

  override place(offset: number): Place {
    return this.#around.place(this.#offsets[Math.max(0, offset)] ?? this.#offsets.at(-1) ?? 0);
  }
}

/** Where each letter of `value` stands in `written`, and in the end where it ends. */
function align(value: string, written: string, start: number): readonly number[] {
  let cursor = start;
  const offsets = value.split('').map((letter) => {
    if (/\s/.test(letter)) return cursor;
    while (/\s/.test(written[cursor] ?? '')) cursor++;
    const found = written.slice(cursor, cursor + reach).indexOf(letter);
    const offset = cursor + Math.max(0, found);
    if (found >= 0) cursor = offset + 1;
    return offset;
  });
  return [...offsets, cursor];
}

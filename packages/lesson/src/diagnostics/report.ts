import type { Diagnostic } from '../diagnostic.ts';
import type { Place } from '../source-text.ts';
import { withoutConsequences, type Found } from './one-cause.ts';
import { sentences, type Code, type Sentence } from './sentences.ts';

type Words<C extends Code> = Parameters<(typeof sentences)[C]>;

/** So many mistakes of one file are worth reading at once. */
const limit = 200;

/** Collects what is wrong with a lesson, file by file. */
export class Report {
  readonly #found: Found[] = [];
  readonly #counts = new Map<string, number>();

  add<C extends Code>(code: C, file: string, place: Place, ...words: Words<C>): void {
    const count = (this.#counts.get(file) ?? 0) + 1;
    this.#counts.set(file, count);
    if (count <= limit) this.#push(code, file, place, ...words);
    if (count === limit + 1) this.#push('file-more-mistakes', file, place);
  }

  #push<C extends Code>(code: C, file: string, place: Place, ...words: Words<C>): void {
    const say = sentences[code] as (...words: Words<C>) => Sentence;
    const { severity, message, fix } = say(...words);
    this.#found.push({ code, severity, file, ...place, message, fix, words });
  }

  /** In the order of the files' names and the lines in them, each mistake and each cause once. */
  get diagnostics(): Diagnostic[] {
    const once = new Map(this.#found.map((found) => [JSON.stringify(found), found]));
    return withoutConsequences([...once.values()])
      .map(({ code, severity, file, line, column, message, fix }) => ({
        code,
        severity,
        file,
        line,
        column,
        message,
        fix,
      }))
      .sort(
        (a, b) =>
          Number(a.file > b.file) - Number(a.file < b.file) ||
          a.line - b.line ||
          a.column - b.column,
      );
  }

  get hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }
}

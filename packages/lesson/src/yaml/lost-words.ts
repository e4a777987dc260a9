import { Lexer, visit, type Document } from 'yaml';

/** What YAML's core schema reads as something else than text. */
const noText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Signs that the lexer adds to the text. The last one announces words without quotes. */
const marks = ['\u0002', '\u0018', '\u001f'];

/**
 * Where a `#` cuts words off that were meant to be read: behind text without quotes, and as a hashtag
 * behind quotes or in the place of a value. Behind a number, a bar or a bracket it begins a comment
 * that costs nothing, as it does on a line of its own.
 */
export function lostWords(source: string, document: Document): readonly number[] {
  const lost: number[] = [];
  const empty = emptyValues(source, document);
  let offset = 0;
  let isPlain = false;
  /** What stands before on the same line. */
  let before: { readonly text: string; readonly isPlain: boolean } | undefined;
  for (const lexeme of new Lexer().lex(source)) {
    if (marks.includes(lexeme)) {
      isPlain = lexeme === '\u001f';
      continue;
    }
    if (!isPlain && lexeme.startsWith('#')) {
      const isHashtag = /^#[^\s#]/.test(lexeme);
      const isBehindText = before?.isPlain
        ? !noText.test(before.text)
        : isHashtag && /^["']/.test(before?.text ?? '');
      if (isBehindText || (isHashtag && empty.has(offset))) lost.push(offset);
    } else if (lexeme.endsWith('\n')) before = undefined;
    else if (lexeme.trim() !== '') before = { text: lexeme, isPlain };
    offset += lexeme.length;
    isPlain = false;
  }
  return lost;
}

/** Where a value could stand and none does. */
function emptyValues(source: string, document: Document): ReadonlySet<number> {
  const offsets = new Set<number>();
  visit(document, {
    Scalar(_key, { value, range }) {
      if (value === null && range)
        offsets.add(range[0] + /^[ \t]*/.exec(source.slice(range[0]))![0].length);
    },
  });
  return offsets;
}

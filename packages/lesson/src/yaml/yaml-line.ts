/** A line of YAML as an author sees it: hyphens, a name, a colon, a value. */
export interface YamlLine {
  /** Where the line starts in the text, and the line itself. */
  readonly start: number;
  readonly text: string;
  /** Blanks, tabs and whatever looks like them before the first sign. */
  readonly lead: string;
  /** Columns of the hyphens that begin it, counted from 0. */
  readonly hyphens: readonly number[];
  /** Column behind the lead and the hyphens. */
  readonly column: number;
  readonly name: string | undefined;
  /** Column of what stands behind the name, or behind the hyphens where there is none. */
  readonly valueColumn: number;
  readonly value: string;
}

const lead = /^[^\S\n]*/;
const named = /^([A-Za-z][\w-]*|"[^"\n]*"|'[^'\n]*') *:(?=[ \t]|$)[ \t]*/;

export function linesOf(text: string): readonly YamlLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const read = readLine(line, start);
    start += line.length + 1;
    return read;
  });
}

function readLine(text: string, start: number): YamlLine {
  const before = lead.exec(text)![0];
  const hyphens: number[] = [];
  let column = before.length;
  for (let hyphen; (hyphen = /^-(?: +|$)/.exec(text.slice(column))); column += hyphen[0].length)
    hyphens.push(column);
  const match = named.exec(text.slice(column));
  const valueColumn = column + (match?.[0].length ?? 0);
  const value = text.slice(valueColumn).trimEnd();
  return { start, text, lead: before, hyphens, column, name: match?.[1], valueColumn, value };
}

export const isBlank = ({ text }: YamlLine) => /^\s*(?:#.*)?$/.test(text);
/** A bar or an angle bracket, behind which a text begins in the next line. */
export const isBar = (value: string) => /^[|>][-+\d]{0,2}\s*(?:#.*)?$/.test(value);

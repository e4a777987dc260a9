import { isFieldName } from '../schema/field-names.ts';
import { isBar, type YamlLine } from './yaml-line.ts';
import { quoted, withLine, type YamlSlip } from './yaml-slip.ts';

/** How far a value reaches: the line in which it ends, and whether a text follows below it. */
export interface Reach {
  readonly last: YamlLine;
  readonly next: YamlLine | undefined;
}

type Find = (text: string, line: YamlLine, reach: Reach) => YamlSlip | undefined;

/** What is wrong in the value of a field or of a line in a list. */
export const findValueSlip: Find = (text, line, reach) => {
  const { value } = line;
  if (value === '' || isBar(value)) return undefined;
  if (/^[|>]/.test(value)) return barWords(text, line, reach);
  if (/^["']/.test(value)) return quotes(text, line, reach);
  if (/^[[{]/.test(value)) return brackets(text, line, reach);
  return (
    listLine(text, line, reach) ??
    fieldsInLine(text, line, reach) ??
    sign(text, line, reach) ??
    colon(text, line, reach)
  );
};

/** A list that begins on the line of its name. */
const listLine: Find = (text, line) =>
  line.name !== undefined && /^-(?: |$)/.test(line.value)
    ? {
        code: 'yaml-list-line',
        words: [line.name],
        offset: at(line),
        mended: withLine(text, line, line.text.slice(0, line.valueColumn).trimEnd()),
      }
    : undefined;

/** Several fields on one line, without braces or between round brackets. */
const fieldsInLine: Find = (text, line) => {
  const written = line.text.slice(line.column).trimEnd();
  const [, next] = /, *(\w+): /.exec(line.value) ?? [];
  const isRound = /^\( *\w+: .*\)$/.test(line.value);
  if (!(isRound || (line.hyphens.length > 0 && line.name)) || !next || !isFieldName(next))
    return undefined;
  const fields = isRound ? line.value.slice(1, -1).trim() : written;
  const column = isRound ? line.valueColumn : line.column;
  return {
    code: 'yaml-braces',
    words: [],
    offset: line.start + column,
    mended: withLine(text, line, `${line.text.slice(0, column)}{ ${fields} }`),
  };
};

/** The text with the whole value in quotes. */
function withQuotes(text: string, line: YamlLine, { last }: Reach): string {
  const start = line.start + line.valueColumn;
  const end = last.start + last.text.trimEnd().length;
  return text.slice(0, start) + quoted(text.slice(start, end)) + text.slice(end);
}

const at = (line: YamlLine, column = 0) => line.start + line.valueColumn + column;

const barWords: Find = (text, line, reach) => ({
  code: 'yaml-bar-words',
  words: [line.value[0]!],
  offset: at(line),
  mended:
    reach.next === undefined && reach.last === line
      ? withLine(text, line, line.text.slice(0, line.valueColumn) + quoted(line.value))
      : withLine(text, line, line.text.slice(0, line.valueColumn + 1)),
});

const sign: Find = (text, line, reach) => {
  const [first = ''] = line.value;
  const isSign = /^[&*!%@`,\]}]/.test(line.value) || /^[?-](?: |$)/.test(line.value);
  if (!isSign) return undefined;
  const [code, words]: ['yaml-alias' | 'yaml-tag', []] | ['yaml-sign', [string]] =
    first === '!'
      ? ['yaml-tag', []]
      : first === '&' || first === '*'
        ? ['yaml-alias', []]
        : ['yaml-sign', [first]];
  return { code, words, offset: at(line), mended: withQuotes(text, line, reach) } as YamlSlip;
};

const colon: Find = (text, line, reach) => {
  const found = /:(?=\s|$)/.exec(line.value);
  if (!found) return undefined;
  return {
    code: 'yaml-colon',
    words: [],
    offset: at(line, found.index),
    mended: withQuotes(text, line, reach),
  };
};

/** Where a quotation that begins a value ends, counted from its beginning. */
function endOfQuotation(value: string): number {
  const [whole] =
    (value.startsWith('"') ? /^"(?:[^"\\]|\\[^])*"/ : /^'(?:[^']|'')*'/).exec(value) ?? [];
  return whole === undefined ? -1 : whole.length;
}

const quotes: Find = (text, line, reach) => {
  const { value } = line;
  const sign = value[0]!;
  const end = endOfQuotation(value);
  if (end < 0) {
    const below = text.slice(at(line), reach.last.start + reach.last.text.length);
    if (endOfQuotation(below) > 0) return undefined;
    const words = value.slice(1).replace(/[”’“]$/, '');
    return {
      code: 'yaml-quote-open',
      words: [sign],
      offset: at(line),
      mended: withLine(text, line, line.text.slice(0, line.valueColumn) + quoted(words)),
    };
  }
  const rest = value.slice(end).trimStart();
  if (rest !== '' && !rest.startsWith('#'))
    return {
      code: 'yaml-quote-inside',
      words: [sign, rest === ','],
      offset: at(line, end),
      mended: withLine(
        text,
        line,
        line.text.slice(0, line.valueColumn) + (rest === ',' ? value.slice(0, end) : quoted(value)),
      ),
    };
  const escape = /\\(?![0abtnvfre "/\\N_LP]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i.exec(value);
  if (sign !== '"' || !escape) return undefined;
  return {
    code: 'yaml-backslash',
    words: [],
    offset: at(line, escape.index),
    mended: withLine(text, line, line.text.slice(0, line.valueColumn) + quoted(value.slice(1, -1))),
  };
};

const pairs: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Where the brackets that begin a value end, and how many are open when it ends before that. */
function endOfBrackets(value: string): { readonly end: number; readonly open: string } {
  let open = '';
  for (let index = 0; index < value.length; index++) {
    const one = value[index]!;
    const isStart = /^[[{,:\s]$/.test(value[index - 1] ?? ' ');
    if (/["']/.test(one) && isStart) index += Math.max(1, endOfQuotation(value.slice(index))) - 1;
    else if (pairs[one]) open = pairs[one] + open;
    else if (one === open[0]) open = open.slice(1);
    if (open === '') return { end: index + 1, open };
  }
  return { end: -1, open };
}

const brackets: Find = (text, line, reach) => {
  const { value } = line;
  const { end, open } = endOfBrackets(value);
  const put = (changed: string) =>
    withLine(text, line, line.text.slice(0, line.valueColumn) + changed);
  if (end < 0) {
    const below = text.slice(at(line), reach.last.start + reach.last.text.length);
    if (endOfBrackets(below).end > 0) return undefined;
    return {
      code: 'yaml-bracket-open',
      words: [value[0]!, open[0]!],
      offset: at(line),
      mended: put(value + open),
    };
  }
  const rest = value.slice(end).trim();
  if (rest !== '' && !rest.startsWith('#'))
    return {
      code: 'yaml-sign',
      words: [value[0]!],
      offset: at(line),
      mended: withQuotes(text, line, reach),
    };
  for (const part of value.matchAll(/([{,]\s*)(\w+: +)([^,{}"']*)/g)) {
    const [all, before = '', name = '', words = ''] = part;
    const second = /\s(\w+):(?=\s)|:(?=\s|$)/.exec(words);
    if (!second) continue;
    const start = part.index + before.length + name.length;
    const isName = second[1] !== undefined && isFieldName(second[1]);
    const instead = isName
      ? `${words.slice(0, second.index)},${words.slice(second.index)}`
      : quoted(words.trimEnd());
    return {
      code: isName ? 'yaml-comma' : 'yaml-colon',
      words: [],
      offset: at(line, start + second.index),
      mended: put(value.slice(0, start) + instead + value.slice(part.index + all.length)),
    } as YamlSlip;
  }
  return undefined;
};

import { parseDocument } from 'yaml';
import { isFieldName } from '../schema/field-names.ts';
import { findValueSlip, type Reach } from './value-slip.ts';
import { isBar, isBlank, linesOf, type YamlLine } from './yaml-line.ts';
import { withLine, type YamlSlip } from './yaml-slip.ts';

/** Fields or lines of a list that stand below each other. */
interface Column {
  readonly at: number;
  readonly kind: 'fields' | 'list';
}

/** What an author may have meant by a tab, the likeliest first. */
const tabWidths = [2, 4, 0, 1, 3, 6, 8];

const bullet = /^(?:[•‣▪●◦·∙■*–—\uF0B7]|\d{1,2}[.)])[^\S\n]/u;

/**
 * The first line that an author can't have meant as it is, in YAML that can't be read. It looks at
 * lines as people do, for a parser finds a lost quote only where the text ends.
 */
export function findLineSlip(text: string): YamlSlip | undefined {
  const walk = new Walk(text);
  return walk.find();
}

class Walk {
  readonly #text: string;
  readonly #lines: readonly YamlLine[];
  #columns: Column[] = [];
  /** The field before, and what may stand below it. */
  #before: { readonly line: YamlLine; readonly below: 'value' | 'text' | 'words' } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
  }

  find(): YamlSlip | undefined {
    for (let index = 0; index < this.#lines.length; index++) {
      const line = this.#lines[index]!;
      if (isBlank(line) && !/[^ ]/.test(line.lead)) continue;
      if (this.#isText(line)) continue;
      if (/[^ ]/.test(line.lead)) {
        if (line.lead.length === line.text.length) continue;
        return this.#odd(line);
      }
      const reach = this.#reach(index);
      const slip = this.#bar(line) ?? this.#place(line) ?? findValueSlip(this.#text, line, reach);
      if (slip) return slip;
      if (!isBar(line.value)) index = this.#lines.indexOf(reach.last);
      const below = isBar(line.value) ? 'text' : line.value === '' ? 'value' : 'words';
      this.#before = { line, below };
    }
    return undefined;
  }

  /** Whether a line belongs to the text below a bar. */
  #isText(line: YamlLine): boolean {
    if (this.#before?.below !== 'text') return false;
    return isBlank(line) || /^ */.exec(line.text)![0].length > fieldColumn(this.#before.line);
  }

  /** The lines that only go on with the words of this one, and the one behind them. */
  #reach(index: number): Reach {
    const line = this.#lines[index]!;
    const column = fieldColumn(line);
    const isOn = (other: YamlLine) =>
      !isBlank(other) && other.lead.length > column && !/[^ ]/.test(other.lead);
    let last = line;
    let at = index + 1;
    const isOpen = /^["'[{]/.test(line.value);
    if (line.value !== '' && !isBar(line.value))
      for (; at < this.#lines.length; at++) {
        const other = this.#lines[at]!;
        if (!isOn(other) || (!isOpen && (other.name || other.hyphens.length > 0))) break;
        if (isOpen && (other.name ?? other.hyphens[0]) !== undefined) break;
        last = other;
      }
    const next = this.#lines.slice(at).find((other) => !isBlank(other));
    return { last, next: next && isOn(next) ? next : undefined };
  }

  /** Words below a name that YAML can't take for one text without a bar. */
  #bar(line: YamlLine): YamlSlip | undefined {
    const { line: field, below } = this.#before ?? {};
    if (!field?.name || below !== 'value' || line.hyphens.length > 0) return undefined;
    const column = fieldColumn(field);
    if (line.lead.length <= column || (line.name && isFieldName(line.name))) return undefined;
    const lines = this.#lines.slice(this.#lines.indexOf(line));
    const end = lines.findIndex((one) => !isBlank(one) && one.lead.length <= column);
    const words = lines.slice(0, end < 0 ? lines.length : end);
    const isHard = words.some(({ text }) => /^\s*[*&!%@`]|:(?:\s|$)|\s#/.test(text));
    if (!isHard || words.some(({ name }) => name && isFieldName(name))) return undefined;
    if (words.some(({ hyphens }) => hyphens.length > 0)) {
      if (!/^[[{]/.test(line.value)) return undefined;
      const mended = withLine(
        this.#text,
        line,
        `${line.lead}- ${line.text.slice(line.lead.length)}`,
      );
      return { code: 'yaml-hyphen-missing', words: [], offset: line.start + line.column, mended };
    }
    if (words.every(({ text }) => bullet.test(text.trimStart()) || text === '')) return undefined;
    return {
      code: 'yaml-bar-missing',
      words: [field.name],
      offset: field.start + field.column,
      mended: withLine(this.#text, field, `${field.text.trimEnd()} |`),
    };
  }

  /** Tabs, and blanks that only look like blanks: in all lines alike, as one hand made them. */
  #odd(line: YamlLine): YamlSlip {
    const isTab = line.lead.includes('\t');
    const offset = line.start + line.lead.search(/[^ ]/);
    if (!isTab) return { code: 'yaml-blank', words: [], offset, mended: plainLeads(this.#text, 1) };
    const [mended = ''] = tabWidths
      .map((width) => plainLeads(this.#text, width))
      .map((text) => ({ text, errors: parseDocument(text, { prettyErrors: false }).errors.length }))
      .sort((a, b) => a.errors - b.errors)
      .map(({ text }) => text);
    return { code: 'yaml-tab', words: [], offset, mended };
  }

  /** What is wrong with the place of a line among the others, or with its beginning. */
  #place(line: YamlLine): YamlSlip | undefined {
    const column = line.lead.length;
    const isItem = line.hyphens.length > 0;
    const beginning = this.#beginning(line);
    if (beginning) return beginning;
    const left = this.#columns.filter(({ at }) => at <= column);
    const top = left.at(-1);
    const isBelow = this.#before?.below === 'value' && column > fieldColumn(this.#before.line);
    if (isBelow || !top) {
      if (!isBelow && this.#before) return this.#indent(line);
      this.#columns = [...left, ...columnsOf(line)];
      return undefined;
    }
    if (top.at !== column) return this.#indent(line);
    const sameColumn = left.filter(({ at }) => at === column);
    const kind = isItem ? 'list' : 'fields';
    const isListBelow =
      isItem && this.#before?.below === 'value' && column === fieldColumn(this.#before.line);
    if (!isListBelow && !sameColumn.some((one) => one.kind === kind)) return this.#indent(line);
    this.#columns = [
      ...left.filter((one) => one.at < column || (isItem && one.kind === 'fields')),
      ...columnsOf(line),
    ];
    return undefined;
  }

  /** A line that begins neither with a name and a colon nor with a hyphen and a blank. */
  #beginning(line: YamlLine): YamlSlip | undefined {
    const words = line.text.slice(line.column).trimEnd();
    const offset = line.start + line.column;
    const change = (code: YamlSlip['code'], said: readonly unknown[], instead: string) =>
      ({
        code,
        words: said,
        offset,
        mended: withLine(this.#text, line, line.text.slice(0, line.column) + instead),
      }) as unknown as YamlSlip;
    if (line.name !== undefined || words === '') return undefined;
    const column = line.lead.length;
    const isItem = line.hyphens.length > 0;
    const mayBeWords =
      this.#before?.below === 'value' && column > fieldColumn(this.#before.line) && !isItem;
    const tight = /^([A-Za-z][\w-]*):(?=[^ \t])(?!\/\/)[^\S\n]*/.exec(words);
    if (tight && (!isItem || isFieldName(tight[1]!)) && (!mayBeWords || isFieldName(tight[1]!)))
      return change(
        'yaml-colon-tight',
        [tight[1]!],
        `${tight[1]!}: ${words.slice(tight[0].length)}`,
      );
    if (isItem) return undefined;
    if (bullet.test(words) && !/^\*\S/.test(words)) return this.#bullets(line);
    const hyphen = /^-(?=[^\s-])|^-[^\S \n]/.exec(words);
    if (hyphen) return change('yaml-hyphen-tight', [], `- ${words.slice(hyphen[0].length)}`);
    if (mayBeWords) return undefined;
    const [, name = '', sign = ''] = /^([A-Za-z][\w-]*)\s*([=:;：∶꞉]?)\s*/.exec(words) ?? [];
    const isTextBefore = this.#before?.below === 'text';
    const isMeant = sign !== '' || !isTextBefore || /^[a-z]/.test(name);
    if (name && isFieldName(name) && isMeant) {
      const rest = words.replace(/^([A-Za-z][\w-]*)\s*([=:;：∶꞉]?)\s*/, '');
      return change('yaml-colon-missing', [name], `${name}: ${rest}`.trimEnd());
    }
    if (!this.#before) return undefined;
    return {
      code: 'yaml-not-indented',
      words: [],
      offset,
      mended: this.#indented(line),
    };
  }

  /** The text in which words that should stand below a field do, as far as they go on. */
  #indented(line: YamlLine): string {
    const by = ' '.repeat(fieldColumn(this.#before!.line) + 2);
    const index = this.#lines.indexOf(line);
    const next = this.#lines.findIndex(
      (one, at) => at > index && (one.hyphens.length > 0 || (one.name && isFieldName(one.name))),
    );
    return this.#lines
      .map(({ text }, at) =>
        at >= index && (next < 0 || at < next) && text.trim() !== '' ? by + text.trimStart() : text,
      )
      .join('\n');
  }

  #bullets(line: YamlLine): YamlSlip {
    const words = line.text.slice(line.column);
    const index = this.#lines.indexOf(line);
    const mended = this.#lines
      .map(({ text, column, lead }, at) => {
        const mark = at >= index && column === line.column && bullet.exec(text.slice(column));
        return mark
          ? `${lead}-${' '.repeat(mark[0].length - 1)}${text.slice(column + mark[0].length)}`
          : text;
      })
      .join('\n');
    const [sign] = words.split(/\s/);
    return { code: 'yaml-bullet', words: [sign!], offset: line.start + line.column, mended };
  }

  /** Moves a line, and what stands further in below it, to the nearest column in which it fits. */
  #indent(line: YamlLine): YamlSlip {
    const column = line.lead.length;
    const kind = line.hyphens.length > 0 ? 'list' : 'fields';
    const before = this.#before && fieldColumn(this.#before.line);
    const fitting = [
      ...this.#columns.filter((one) => one.kind === kind).map(({ at }) => at),
      ...(this.#before?.below === 'value' ? [before! + 2] : []),
    ];
    const all = fitting.length > 0 ? fitting : [0];
    const [nearest = 0] = all.toSorted(
      (a, b) => Math.abs(a - column) - Math.abs(b - column) || b - a,
    );
    const index = this.#lines.indexOf(line);
    const end = this.#lines.findIndex(
      (one, at) => at > index && !isBlank(one) && one.lead.length <= Math.min(column, nearest),
    );
    const below = this.#lines.slice(index + 1).find((one) => !isBlank(one));
    const areTogether = kind === 'list' && below?.lead.length === line.column;
    const isMoved = (at: number, one: YamlLine) =>
      at === index ||
      (at > index && (end < 0 || at < end) && one.lead.length > column && areTogether) ||
      (at > index &&
        (end < 0 || at < end) &&
        one.lead.length === column &&
        one.name !== undefined) ||
      (at > index && (end < 0 || at < end) && one.lead.length > column && isBar(line.value));
    const mended = this.#lines
      .map((one, at) =>
        isMoved(at, one)
          ? ' '.repeat(Math.max(0, one.lead.length + nearest - column)) + one.text.trimStart()
          : one.text,
      )
      .join('\n');
    const name = line.name ?? '-';
    return {
      code: 'yaml-indent',
      words: [name, column, nearest],
      offset: line.start + column,
      mended,
    };
  }
}

/** The column that stands for a line when others are put below it: of its name, or of its hyphen. */
const fieldColumn = (line: YamlLine) =>
  line.name === undefined && line.hyphens.length > 0 ? line.hyphens.at(-1)! : line.column;

function columnsOf(line: YamlLine): readonly Column[] {
  const lists = line.hyphens.map((at): Column => ({ at, kind: 'list' }));
  return line.name === undefined ? lists : [...lists, { at: line.column, kind: 'fields' }];
}

/** Every blank before the first sign of a line as a plain one, tabs as wide as so many. */
const plainLeads = (text: string, tab: number) =>
  text.replace(/^[^\S\n]+(?=\S)/gm, (lead) =>
    lead.replaceAll('\t', ' '.repeat(tab)).replace(/[^ ]/g, ' '),
  );

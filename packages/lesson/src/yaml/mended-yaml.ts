import { parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { Report } from '../diagnostics/report.ts';
import type { SourceText } from '../source-text.ts';
import { findFence } from './fence-slip.ts';
import { findHyphenSlip } from './hyphen-slip.ts';
import { findLineSlip } from './line-slip.ts';
import { lostWords } from './lost-words.ts';
import { findSignSlip } from './sign-slip.ts';
import { findTightColon } from './tight-colon.ts';
import { withoutField } from './unread-fields.ts';
import { type YamlSlip } from './yaml-slip.ts';

/** More slips than this in one file are found when these are mended. */
const slipLimit = 60;

const reasons: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where blanks have to be.',
  BAD_INDENT: 'The indentation doesn’t fit the lines around it.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon stands in text without quotes.',
  MULTILINE_IMPLICIT_KEY: 'A field’s name and its colon have to stand on one line.',
  MISSING_CHAR: 'A quote, colon, comma or bracket is missing.',
  UNEXPECTED_TOKEN: 'Something stands here that doesn’t belong.',
  BAD_SCALAR_START: 'Text that begins with this sign needs quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes has a meaning of its own.',
};

/** YAML in which every slip was reported and mended, so that none hides what else is wrong. */
export interface MendedYaml {
  readonly document: Document;
  readonly source: SourceText;
  /** Fields that could not be mended, and were left out. */
  readonly unread: readonly string[];
}

export function mendedYaml(
  whole: SourceText,
  { file, report }: { readonly file: string; readonly report: Report },
): MendedYaml {
  let source = whole;
  const unread: string[] = [];
  const mended = new Set<string>();
  for (;;) {
    const document = read(source.text);
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    const slip =
      findFence(source.text) ??
      cutWords(source.text, document) ??
      (error && findLineSlip(source.text)) ??
      findSignSlip(source.text, document) ??
      findHyphenSlip(source.text, document) ??
      findTightColon(source.text, document);
    if (!slip && !error) {
      for (const { offset, isInList } of doubles(document))
        report.add('yaml-key-twice', file, source.place(offset), isInList);
      return { document, source, unread };
    }
    const offset = slip?.offset ?? error!.pos[0];
    const { line } = source.place(offset);
    const isMended = slip && mended.size < slipLimit && !mended.has(`${slip.code} ${line}`);
    if (isMended) {
      mended.add(`${slip.code} ${line}`);
      report.add(slip.code, file, source.place(offset), ...slip.words);
      source = source.instead(slip.mended);
    } else {
      const reason = reasons[error?.code ?? ''] ?? 'Something is out of place.';
      if (!slip) report.add('yaml-broken', file, source.place(offset), reason);
      const left = withoutField(source.text, offset);
      if (left.name !== undefined) unread.push(left.name);
      source = source.instead(left.text);
    }
  }
}

/** Words that a comment hides; behind quotes they can only be left out. */
function cutWords(text: string, document: Document): YamlSlip | undefined {
  const [offset] = lostWords(text, document);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  const behind = text.slice(offset + 1);
  const mended = /["']\s*$/.test(before)
    ? before + behind.replace(/^[^\]}\n]*/, '')
    : `${before}＃${behind}`;
  return { code: 'text-cut', words: [], offset, mended };
}

/** Fields that are there twice; in an entry of a list only the first, as a hyphen is lost before it. */
function doubles(document: Document) {
  const found: { readonly offset: number; readonly isInList: boolean }[] = [];
  const errors = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  if (errors.length === 0) return found;
  const entries: YAMLMap[] = [];
  visit(document, {
    Map(key, map) {
      if (typeof key === 'number') entries.push(map);
    },
  });
  const seen = new Set<YAMLMap>();
  for (const { pos } of errors) {
    const entry = entries.findLast(({ range }) => range && range[0] <= pos[0] && pos[0] < range[1]);
    if (entry && seen.has(entry)) continue;
    if (entry) seen.add(entry);
    found.push({ offset: pos[0], isInList: entry !== undefined });
  }
  return found;
}

const read = (text: string) =>
  parseDocument(text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });

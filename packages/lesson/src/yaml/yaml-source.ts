import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type Range,
} from 'yaml';
import type { Page } from '../page.ts';
import { SourceText, type Place } from '../source-text.ts';
import { lostWords } from './lost-words.ts';
import { ScalarText } from './scalar-text.ts';

export type Path = readonly PropertyKey[];

/** YAML as plain data that still knows where each field stands. */
export class YamlSource {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly #document: Document;
  readonly #source: SourceText;

  constructor(document: Document, source: SourceText) {
    this.#document = document;
    this.#source = source;
    this.fields = document.toJS() as Readonly<Record<string, unknown>>;
  }

  /** What stands at `path`, as plain data. */
  value(path: Path): unknown {
    return path.reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, part)
          ? (at as Record<PropertyKey, unknown>)[part]
          : undefined,
      this.fields,
    );
  }

  /** Where the value at `path` stands; if there is none, where the nearest field around it does. */
  place(path: Path): Place {
    const node = this.#node(path);
    if (node?.range) return this.#source.place(node.range[0]);
    return path.length === 0 ? this.#source.place(0) : this.keyPlace(path.slice(0, -1));
  }

  /** Where the name of the field at `path` stands. */
  keyPlace(path: Path): Place {
    const parent = this.#node(path.slice(0, -1));
    const name = path.at(-1);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined;
    return isNode(pair?.key) && pair.key.range
      ? this.#source.place(pair.key.range[0])
      : this.place(path);
  }

  /** The words of the text at `path` as a source of their own, so that places inside it can be named. */
  words(path: Path): SourceText {
    const node = this.#node(path);
    if (!isScalar(node) || !node.range) return new SourceText(this.#source.path, '');
    const [start, end] = node.range;
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    const first = isBlock ? this.#source.text.indexOf('\n', start) + 1 : start;
    return new ScalarText(String(node.value), this.#source, first, end);
  }

  #node(path: Path): Node | undefined {
    const node: unknown =
      path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return isNode(node) ? node : undefined;
  }
}

/** Words without quotes that go on in the next line, as they do when that line has lost its name. */
function isOverLines(node: unknown, { text }: SourceText): node is Scalar & { range: Range } {
  return (
    isScalar(node) &&
    node.type === Scalar.PLAIN &&
    !!node.range &&
    text.slice(node.range[0], node.range[1]).includes('\n')
  );
}

const reasons: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where blanks have to be.',
  BAD_INDENT: 'The indentation doesn’t fit the lines around it.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon stands in text without quotes.',
  MULTILINE_IMPLICIT_KEY: 'A field’s name and its colon have to stand on one line.',
  MISSING_CHAR: 'A quote, colon, comma or bracket is missing.',
  UNEXPECTED_TOKEN: 'Something stands here that doesn’t belong.',
  BAD_SCALAR_START: 'Text that begins with this sign needs quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes has a meaning of its own.',
  MULTIPLE_DOCS: 'A line --- stands between fields.',
};

/** Reads YAML, reports what is broken in it, and gives nothing back when that makes it unreadable. */
export function parseYaml(source: SourceText, page: Page): YamlSource | undefined {
  try {
    return readYaml(source, page);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const place = source.place(0);
    page.report.add(
      'yaml-broken',
      page.file,
      place,
      'There are too many levels inside each other.',
    );
    return undefined;
  }
}

function readYaml(source: SourceText, { file, report }: Page): YamlSource | undefined {
  const document = parseDocument(source.text, {
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lost = lostWords(source.text, document);
  for (const offset of lost) report.add('text-cut', file, source.place(offset));
  let isReadable = true;
  for (const { code, pos } of document.errors) {
    const place = source.place(pos[0]);
    if (code === 'DUPLICATE_KEY') report.add('yaml-key-twice', file, place);
    else if (!lost.some((offset) => offset <= pos[0]))
      report.add('yaml-broken', file, place, reasons[code] ?? 'Something is out of place.');
    isReadable &&= code === 'DUPLICATE_KEY';
  }
  visit(document, {
    Node(_key, node, path) {
      if (isOverLines(node, source) && path.filter(isMap).length > 1)
        report.add('text-over-lines', file, source.place(node.range[0]));
      const start = node.range?.[0] ?? 0;
      const before = (sign: string) =>
        source.place(Math.max(0, source.text.lastIndexOf(sign, start)));
      const isAnchored = isAlias(node) || node.anchor !== undefined;
      if (isAnchored) report.add('yaml-alias', file, before(isAlias(node) ? '*' : '&'));
      if (node.tag !== undefined) report.add('yaml-tag', file, before('!'));
      isReadable &&= !isAnchored && node.tag === undefined;
    },
  });
  if (!isReadable) return undefined;
  if (isMap(document.contents)) return new YamlSource(document, source);
  report.add('yaml-no-fields', file, source.place(0));
  return undefined;
}

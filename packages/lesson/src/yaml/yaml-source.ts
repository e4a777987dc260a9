import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  Scalar,
  visit,
  type Document,
  type Node,
  type Range,
} from 'yaml';
import type { Page } from '../page.ts';
import { withoutUnseen } from '../rules/unseen-signs.ts';
import { SourceText, type Place } from '../source-text.ts';
import { mendedYaml } from './mended-yaml.ts';
import { ScalarText } from './scalar-text.ts';
import { unreadable } from './unread-fields.ts';

export type Path = readonly PropertyKey[];

/** YAML as plain data that still knows where each field stands. */
export class YamlSource {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly #document: Document;
  readonly #source: SourceText;

  /** @param unread names of fields that were left out because nobody could read them */
  constructor(document: Document, source: SourceText, unread: readonly string[] = []) {
    this.#document = document;
    this.#source = source;
    this.fields = {
      ...(document.toJS() as Readonly<Record<string, unknown>>),
      ...Object.fromEntries(unread.map((name) => [name, unreadable])),
    };
  }

  /** Whether what stands at `path` could not be read. */
  isUnread(path: Path): boolean {
    return this.value(path.slice(0, 1)) === unreadable;
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

  /** Whether the value at `path` is written in braces or brackets. */
  isInBraces(path: Path): boolean {
    const node = this.#node(path);
    return isCollection(node) && node.flow === true;
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

/** A number in another base, or with a point that may stand between thousands. */
const isOddNumber = (
  node: unknown,
): node is Scalar<number> & { readonly range: Range; readonly source: string } =>
  isScalar(node) &&
  typeof node.value === 'number' &&
  !!node.range &&
  /^0[ox]|^[1-9]\d{0,2}\.\d\d0$/.test(node.source ?? '');

/** Lines of a text below a bar that were meant for nobody to read. */
function commentsIn(node: unknown, { text }: SourceText): readonly number[] {
  const isBlock =
    isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  if (!isBlock || !node.range) return [];
  const [start, end] = node.range;
  return [...text.slice(start, end).matchAll(/\n *(?=# )/g)].map(
    ({ 0: before, index }) => start + index + before.length,
  );
}

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

function readYaml(source: SourceText, page: Page): YamlSource | undefined {
  const { file, report } = page;
  const { document, source: read, unread } = mendedYaml(withoutUnseen(source, page), page);
  visit(document, {
    Node(_key, node, path) {
      if (isOverLines(node, read) && path.filter(isMap).length > 1)
        report.add('text-over-lines', file, read.place(node.range[0]));
      if (isOddNumber(node))
        report.add('yaml-number', file, read.place(node.range[0]), node.source, node.value);
      for (const offset of commentsIn(node, read))
        report.add('comment-in-text', file, read.place(offset));
    },
  });
  if (isMap(document.contents)) return new YamlSource(document, read, unread);
  report.add('yaml-no-fields', file, source.place(0));
  return undefined;
}

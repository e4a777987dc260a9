import type { Page } from '../page.ts';
import type { SourceText } from '../source-text.ts';
import { mendAttributes } from './mended-attributes.ts';
import { tagHomes } from './tag-homes.ts';
import { tokensOf, type TagToken } from './tag-token.ts';

/** The tag in which another one stands; those that are not here stand outside of all. */
const homes: Readonly<Record<string, string>> = { item: 'advert', message: 'messages' };

/**
 * Reports tags that are misspelt, not closed or not opened, and attributes that can't be read; gives
 * back the text without these slips, with as many lines, so that no slip hides or makes another.
 */
export function mendTags(source: SourceText, page: Page): SourceText {
  return mendNesting(mendTokens(mendEnds(source, page), page), page);
}

/** Tags whose line ends before they do. */
function mendEnds(source: SourceText, { file, report }: Page): SourceText {
  const open =
    /(?<!\\)(\{%\s*\/?\s*(\w+)(?:(?!%\}|\{%)[^\n])*?)[ \t]*(?:%(?!\})[ \t]*\}?|\})?[ \t]*$/gm;
  const changes = [...source.text.matchAll(open)].flatMap((match) => {
    const [written, start = '', name = ''] = match;
    const isBare = ['notes', 'say', 'key'].includes(name);
    const isCut = /[%}]\s*$/.test(written) || (isBare && start.trimEnd().endsWith(name));
    if (!Object.hasOwn(tagHomes, name) || !isCut) return [];
    report.add('tag-broken', file, source.place(match.index), written);
    const token = { start: match.index, end: match.index + written.length };
    return [{ token, instead: `${start} %}` }];
  });
  return source.instead(replaced(source.text, changes));
}

function mendTokens(source: SourceText, { file, report }: Page): SourceText {
  const { text } = source;
  const curly: number[] = [];
  const misspelt = new Set<string>();
  const changed = tokensOf(text).map((token) => {
    const { start, written, name, meant, isClosing } = token;
    const isKnown = meant === name && !/^\{%\s*\\/.test(written);
    const mended = isClosing ? undefined : mendAttributes(token.attributes);
    if (meant === undefined || (isKnown && !mended)) return undefined;
    if (!isKnown && /^\{%\s*\\/.test(written))
      report.add('tag-broken', file, source.place(start), written);
    else if (!isKnown && !(isClosing && misspelt.has(name)))
      report.add(
        'tag-unknown',
        file,
        source.place(start),
        isClosing && /^\{%\s*\//.test(written) ? `/${name}` : name,
        isClosing ? `/${meant}` : meant,
        [],
      );
    if (!isKnown && !isClosing) misspelt.add(name);
    if (mended?.what === 'curly') curly.push(start + written.indexOf(token.attributes) + mended.at);
    else if (mended) {
      const place = source.place(start + written.indexOf(token.attributes) + mended.at);
      if (mended.what === 'quotes') report.add('tag-quotes', file, place, 0);
      else report.add('tag-broken', file, place, written);
    }
    const attributes = mended?.text ?? (isClosing ? ' ' : token.attributes);
    const end = token.isWhole ? '/%}' : '%}';
    return { token, instead: `{% ${isClosing ? '/' : ''}${meant}${attributes}${end}` };
  });
  const [first] = curly;
  if (first !== undefined) report.add('tag-quotes', file, source.place(first), curly.length - 1);
  return source.instead(
    replaced(
      text,
      changed.filter((one) => one !== undefined),
    ),
  );
}

const isBareEnd = (name: string) => /^end$/i.test(name);

interface Change {
  readonly token: Pick<TagToken, 'start' | 'end'>;
  readonly instead: string;
}

function replaced(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { token, instead } of changes.toSorted((a, b) => b.token.start - a.token.start))
    result = result.slice(0, token.start) + instead + result.slice(token.end);
  return result;
}

function mendNesting(source: SourceText, page: Page): SourceText {
  const tokens = tokensOf(source.text).filter(
    ({ name, meant }) => isBareEnd(name) || (meant && (name === meant || name.startsWith('end'))),
  );
  const nesting = new Nesting(source, tokens, page);
  tokens.forEach((token, index) => {
    if (!token.isWhole) nesting.enter(token, index);
  });
  nesting.end();
  return source.instead(replaced(source.text, nesting.changes));
}

/** Walks through the tags of a text and keeps which ones are open. */
class Nesting {
  readonly changes: Change[] = [];
  readonly #source: SourceText;
  readonly #tokens: readonly TagToken[];
  readonly #page: Page;
  #open: readonly TagToken[] = [];
  /** Items and messages that stand in nothing, since the last tag that may hold some. */
  #orphans: readonly TagToken[] = [];

  constructor(source: SourceText, tokens: readonly TagToken[], page: Page) {
    this.#source = source;
    this.#tokens = tokens;
    this.#page = page;
  }

  enter(token: TagToken, index: number): void {
    if (isBareEnd(token.name) && token.meant === undefined) this.#closeInner(token);
    else if (token.isClosing) this.#close(token, index);
    else this.#begin(token, index);
  }

  end(): void {
    for (const open of this.#open.toReversed()) this.#closeLate(open, this.#source.text.length);
  }

  #begin(token: TagToken, index: number): void {
    const { name } = token;
    const home = homes[name];
    const twin = this.#open.findLast((one) => one.name === name);
    if (twin && this.#isEnd(token, twin, index)) {
      this.#report('tag-no-slash', token);
      this.#put(
        token,
        token.written.replace(/^\{%\s*/, '{% /').replace(/\/\w+[^]*%\}/, `/${name} %}`),
      );
      this.#open = this.#open.slice(0, this.#open.indexOf(twin));
      return;
    }
    const from = home === undefined ? 0 : this.#open.findLastIndex((one) => one.name === home) + 1;
    const isNested = home !== undefined && twin && this.#isClosedTwice(index, name);
    const isStrange = home !== undefined && !this.#open.some((one) => one.name === home);
    const isElsewhere = home === undefined && this.#open.length > 0 && this.#isWithin(index);
    if (!isNested && !isStrange && !isElsewhere) {
      for (const open of this.#open.slice(from).toReversed()) this.#closeLate(open, token.start);
      this.#open = this.#open.slice(0, from);
    }
    if (home === undefined) this.#orphans = [];
    else if (this.#open.length === 0) this.#orphans = [...this.#orphans, token];
    this.#open = [...this.#open, token];
  }

  /** Whether a tag that begins again was to end: it has no attributes, or nothing ends both. */
  #isEnd(token: TagToken, twin: TagToken, index: number): boolean {
    const { name, attributes } = token;
    const isBare = attributes.trim() === '';
    const next = this.#tokens
      .slice(index + 1)
      .find((one) => one.name === name || homes[one.name] === undefined);
    const isClosedLater = next?.isClosing === true && next.meant === name;
    return isBare && (twin.attributes.trim() !== '' || !isClosedLater);
  }

  /** Whether the tag that is open ends only behind the end of this one. */
  #isWithin(index: number): boolean {
    const { name } = this.#tokens[index]!;
    const outer = this.#open.at(-1)!.name;
    const rest = this.#tokens.slice(index + 1);
    const end = rest.findIndex((one) => one.isClosing && one.meant === name);
    const next = rest.slice(end + 1).find((one) => one.meant === outer);
    return end >= 0 && outer !== name && next?.isClosing === true;
  }

  #isClosedTwice(index: number, name: string): boolean {
    const [next, then] = this.#tokens.slice(index + 1).filter((one) => one.meant === name);
    return next?.isClosing === true && then?.isClosing === true;
  }

  #close(token: TagToken, index: number): void {
    const at = this.#open.findLastIndex(({ name }) => name === token.meant);
    if (at >= 0) {
      for (const open of this.#open.slice(at + 1).toReversed()) this.#closeLate(open, token.start);
      this.#open = this.#open.slice(0, at);
      return;
    }
    const name = token.meant!;
    const inner = this.#open.at(-1);
    if (inner && !this.#isEndedBelow(inner.name, index)) {
      this.#page.report.add(
        'tag-end-other',
        this.#page.file,
        this.#source.place(token.start),
        name,
        inner.name,
      );
      this.#put(token, `{% /${inner.name} %}`);
      this.#open = this.#open.slice(0, -1);
      return;
    }
    const [first] = this.#orphans;
    const early = first && this.#endRightAbove(first, name);
    if (early) {
      this.#page.report.add(
        'tag-ends-early',
        this.#page.file,
        this.#source.place(early.start),
        name,
      );
      this.#put(early, '');
      this.#orphans = [];
      return;
    }
    this.#report('tag-not-opened', token);
    const empty =
      first && homes[first.name] === name ? this.#emptyLineBefore(first.start) : undefined;
    if (empty === undefined) this.#put(token, '');
    else {
      const given = name === 'advert' ? 'app="…" heading="…"' : `app="…" owner="…"`;
      this.changes.push({ token: { start: empty, end: empty }, instead: `{% ${name} ${given} %}` });
    }
    this.#orphans = [];
  }

  /** An end that doesn't say of what. */
  #closeInner(token: TagToken): void {
    const inner = this.#open.at(-1);
    if (!inner) return;
    const { file, report } = this.#page;
    const proper = `/${inner.name}`;
    report.add('tag-unknown', file, this.#source.place(token.start), token.name, proper, []);
    this.#put(token, `{% ${proper} %}`);
    this.#open = this.#open.slice(0, -1);
  }

  /** Whether an end of this name follows before it begins again. */
  #isEndedBelow(name: string, index: number): boolean {
    return this.#tokens.slice(index + 1).find((one) => one.meant === name)?.isClosing === true;
  }

  /** An end of this name right above a tag, without an empty line between: there is more to come. */
  #endRightAbove(first: TagToken, name: string): TagToken | undefined {
    const above = this.#tokens.findLast(({ end }) => end <= first.start);
    const isNear =
      above && /^[^\S\n]*\n?[^\S\n]*$/.test(this.#source.text.slice(above.end, first.start));
    return isNear && above.isClosing && above.meant === name ? above : undefined;
  }

  /** Reports a tag that ends nowhere, and ends it where its words do. */
  #closeLate(open: TagToken, before: number): void {
    const { text } = this.#source;
    const lineEnd = text.indexOf('\n', open.end);
    const line = text.slice(open.end, lineEnd < 0 ? text.length : lineEnd);
    this.#report('tag-not-closed', open);
    const closing = `{% /${open.name} %}`;
    if (line.trim() !== '') {
      const next = this.#tokens.find(
        ({ start }) => start >= open.end && start < open.end + line.length,
      );
      const end = next ? next.start : open.end + line.trimEnd().length;
      this.changes.push({ token: { start: end, end }, instead: closing });
      return;
    }
    const empty = before === text.length ? before : this.#emptyLineBefore(before);
    if (empty !== undefined && empty > open.end) {
      const instead = before === text.length ? `\n${closing}` : closing;
      this.changes.push({ token: { start: empty, end: empty }, instead });
    } else this.#joinLines(open, before);
  }

  /** Begins a tag in the line of its words and ends it there, as there is no line for its end. */
  #joinLines(open: TagToken, before: number): void {
    const { text } = this.#source;
    const start = text.indexOf('\n', open.end) + 1;
    const end = text.slice(0, before).trimEnd().length;
    if (end <= start) return;
    this.#put(open, '');
    this.changes.push({ token: { start, end: start }, instead: open.written });
    this.changes.push({ token: { start: end, end }, instead: `{% /${open.name} %}` });
  }

  /** Where the last empty line before a place is. */
  #emptyLineBefore(place: number): number | undefined {
    const found = this.#source.text.slice(0, place).lastIndexOf('\n\n');
    return found < 0 ? undefined : found + 1;
  }

  #put(token: TagToken, instead: string): void {
    this.changes.push({ token, instead });
  }

  #report(
    code: 'tag-not-closed' | 'tag-not-opened' | 'tag-no-slash',
    { start, meant }: TagToken,
  ): void {
    this.#page.report.add(code, this.#page.file, this.#source.place(start), meant!);
  }
}

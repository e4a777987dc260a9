import type { Node } from '@markdoc/markdoc';
import { nearest } from '../diagnostics/nearest.ts';
import type { Page, Passage } from '../page.ts';
import type { Inline, Text } from '../view/text.ts';
import type { ItemBook } from './item-book.ts';
import type { Markup } from './parse-markdoc.ts';
import { tagHomes } from './tag-homes.ts';
import { WordFlow } from './word-flow.ts';
import { wordsOf } from './words-of.ts';

export interface Reading {
  readonly voice: Passage['voice'];
  readonly isMyth?: boolean;
  /** By the class; if left out, from the beginning. */
  readonly seen?: Passage['seen'];
  /** Present inside an advert: items may stand here. */
  readonly items?: ItemBook;
}

const notAllowed: Readonly<Record<string, string>> = {
  code: 'code',
  fence: 'code',
  hr: 'lines (---)',
  table: 'tables',
  s: 'struck out words',
};

/** Turns Markdoc's tree into the text that people read, and reports what can't be in it. */
export class TextReader {
  readonly #markup: Markup;
  readonly #page: Page;
  readonly #reading: Reading;
  /** Of the heading before; 0 above the first. */
  #level = 0;
  #isInItem = false;
  #isInQuote = false;

  constructor(markup: Markup, page: Page, reading: Reading) {
    this.#markup = markup;
    this.#page = page;
    this.#reading = reading;
  }

  /** What stands inside a tag, whether on lines of its own or within one line. */
  inside(tag: Node): Text {
    return tag.inline ? this.#line('paragraph', tag.children) : this.blocks(tag.children);
  }

  blocks(nodes: readonly Node[]): Text {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: Node): Text {
    switch (node.type) {
      case 'inline':
      case 'text':
      case 'em':
      case 'strong':
        return this.#line('paragraph', [node]);
      case 'heading':
        this.#checkHeading(node);
        return this.#line('heading', node.children);
      case 'paragraph':
        return this.#line('paragraph', node.children);
      case 'blockquote':
        return [{ kind: 'quote', content: this.#quote(node) }];
      case 'list': {
        const items = node.children.map(({ children }) => this.blocks(children));
        return [{ kind: 'list', ordered: node.attributes.ordered === true, items }];
      }
      case 'tag':
        return this.#tagBlock(node);
      default:
        this.#reportMarkup(node);
        return node.type === 'fence' ? [] : this.blocks(node.children);
    }
  }

  #checkHeading(node: Node) {
    const { report, file } = this.#page;
    const level = Number(node.attributes.level);
    if (this.#level > 0 && level > this.#level + 1)
      report.add('heading-skipped', file, this.#markup.place(node), this.#level + 1);
    this.#level = level;
  }

  #quote(node: Node): Text {
    const isInside = this.#isInQuote;
    this.#isInQuote = true;
    const content = this.blocks(node.children);
    this.#isInQuote = isInside;
    return content;
  }

  #line(kind: 'paragraph' | 'heading', nodes: readonly Node[]): Text {
    const flow = new WordFlow();
    const content = this.#inlines(nodes, flow);
    if (flow.text.trim() === '') return [];
    this.#hear(flow, kind, leadOf(nodes));
    return [{ kind, content: tidy(content) }];
  }

  #hear(flow: WordFlow, form: Passage['form'], lead = '') {
    const { voice, isMyth = false, seen = 'class' } = this.#reading;
    const { source } = this.#markup;
    this.#page.passages.push({
      file: this.#page.file,
      voice,
      text: flow.text,
      lines: flow.lines,
      form: this.#isInQuote ? 'quote' : form,
      lead,
      seen,
      isMyth,
      place: (offset) => source.place(flow.sourceOffset(offset)),
    });
  }

  #inlines(nodes: readonly Node[], flow: WordFlow): readonly Inline[] {
    return joined(nodes.flatMap((node) => this.#inline(node, flow)));
  }

  #inline(node: Node, flow: WordFlow): readonly Inline[] {
    const words = (text: string, lines = text) => {
      flow.add(text, this.#markup.offset(node), lines);
      return [text];
    };
    switch (node.type) {
      case 'inline':
        return this.#inlines(node.children, flow);
      case 'text':
        return words(this.#words(node));
      case 'softbreak':
        return words(' ', '\n');
      case 'hardbreak':
        return words('\n');
      case 'em':
      case 'strong':
        return [{ kind: node.type, content: this.#inlines(node.children, flow) }];
      case 'tag':
        return this.#tagInline(node, flow);
      default:
        this.#reportMarkup(node);
        return this.#inlines(node.children, flow);
    }
  }

  #words(node: Node): string {
    const content: unknown = node.attributes.content;
    if (typeof content !== 'string') return '';
    const html = content.search(/<(\/?[a-z]|!)/i);
    if (html >= 0) {
      const place = this.#markup.source.place(this.#markup.offset(node) + html);
      this.#page.report.add('html-not-allowed', this.#page.file, place);
    }
    return content;
  }

  #tagBlock(node: Node): Text {
    if (node.tag !== 'item' || !this.#reading.items) {
      this.#reportTag(node);
      return this.inside(node);
    }
    const [paragraph, ...more] = node.children;
    if (!paragraph || more.length > 0 || paragraph.type !== 'paragraph') {
      this.#reportShape(node, paragraph !== undefined);
      this.#reading.items.enter(node, this.#markup, this.#page);
      return this.blocks(node.children);
    }
    const flow = new WordFlow();
    const content = this.#item(node, paragraph.children, flow);
    this.#hear(flow, 'paragraph');
    return [{ kind: 'paragraph', content }];
  }

  #tagInline(node: Node, flow: WordFlow): readonly Inline[] {
    if (node.tag === 'item' && this.#reading.items) return this.#item(node, node.children, flow);
    this.#reportTag(node);
    return this.#inlines(node.children, flow);
  }

  #item(node: Node, children: readonly Node[], flow: WordFlow): readonly Inline[] {
    if (this.#isInItem) {
      this.#report('item-nested', node);
      return this.#inlines(children, flow);
    }
    const { id } = this.#reading.items!.enter(node, this.#markup, this.#page);
    const before = flow.text.length;
    this.#isInItem = true;
    const content = this.#inlines(children, flow);
    this.#isInItem = false;
    if (flow.text.slice(before).trim() === '') this.#reportShape(node, false);
    return [{ kind: 'item', id, content }];
  }

  #reportShape(node: Node, isLong: boolean) {
    const code = isLong ? 'item-too-long' : 'item-empty';
    this.#page.report.add(code, this.#page.file, this.#markup.place(node), node.tag ?? '');
  }

  #reportTag(node: Node) {
    if (node.errors.some(({ id }) => id === 'missing-opening')) return;
    const { report, file } = this.#page;
    const place = this.#markup.place(node);
    const name = node.tag ?? '';
    const known = Object.keys(tagHomes);
    const home = Object.hasOwn(tagHomes, name) ? tagHomes[name] : undefined;
    if (home) report.add('tag-elsewhere', file, place, name, home);
    else
      report.add(
        'tag-unknown',
        file,
        place,
        name,
        nearest(name.replace(/^end[-_]?/i, ''), known),
        known,
      );
  }

  #reportMarkup(node: Node) {
    const { report, file } = this.#page;
    const what = notAllowed[node.type];
    if (what) report.add('markup-not-allowed', file, this.#markup.place(node), what);
    else if (node.type === 'link') this.#report('link-not-allowed', node);
    else if (node.type === 'image') {
      const isElsewhere = /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(String(node.attributes.src));
      this.#report(isElsewhere ? 'image-from-elsewhere' : 'image-not-shown', node);
    }
  }

  #report(
    code: 'link-not-allowed' | 'image-from-elsewhere' | 'image-not-shown' | 'item-nested',
    node: Node,
  ) {
    this.#page.report.add(code, this.#page.file, this.#markup.place(node));
  }
}

/** The bold or slanted words that `nodes` begin with. */
function leadOf([first]: readonly Node[]): string {
  if (first?.type === 'inline') return leadOf(first.children);
  return first?.type === 'strong' || first?.type === 'em' ? wordsOf(first) : '';
}

function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string')
      result[result.length - 1] = last + inline;
    else if (inline !== '') result.push(inline);
  }
  return result;
}

/** Without blanks at the ends of a paragraph. */
function tidy(content: readonly Inline[]): readonly Inline[] {
  return content
    .map((inline, index) => {
      if (typeof inline !== 'string') return inline;
      const start = index === 0 ? inline.trimStart() : inline;
      return index === content.length - 1 ? start.trimEnd() : start;
    })
    .filter((inline) => inline !== '');
}

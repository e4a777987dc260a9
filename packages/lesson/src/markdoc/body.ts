import type { Node } from '@markdoc/markdoc';
import type { Page } from '../page.ts';
import { withoutUnseen } from '../rules/unseen-signs.ts';
import type { SourceText } from '../source-text.ts';
import type { Artefact, Verdict } from '../view/artefact.ts';
import type { StepKind } from '../view/step.ts';
import type { Block, Text } from '../view/text.ts';
import { readAdvert, readMessages } from './artefacts.ts';
import { readAttributes } from './attributes.ts';
import { withoutWrapping } from './block-tags.ts';
import { ItemBook } from './item-book.ts';
import { mendTags } from './mended-tags.ts';
import { parseMarkdoc } from './parse-markdoc.ts';
import { checkTagOrder } from './tag-order.ts';
import { TextReader, type Reading } from './text-reader.ts';

/** What a step's Markdoc holds, sorted by who may see it. */
export interface Body {
  readonly text: Text;
  readonly notes: Text;
  readonly say: Text;
  readonly key: Text;
  readonly artefacts: readonly Artefact[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

const tagsOf: Readonly<Record<StepKind, readonly string[]>> = {
  talk: ['notes', 'say'],
  poll: ['notes', 'say', 'key'],
  estimate: ['notes', 'say'],
  spot: ['notes', 'say', 'advert', 'messages'],
  sort: ['notes', 'say'],
  scenario: ['notes', 'say'],
  cards: ['notes', 'say'],
  help: ['notes', 'say'],
};

const allTags = Object.values(tagsOf).flat();

/** Reads a step's Markdoc; any tag of a step may stand in it as long as the step's kind is unknown. */
export function readBody(
  source: SourceText,
  kind: StepKind | undefined,
  page: Page,
  isMyth: boolean,
): Body {
  const markup = parseMarkdoc(mendTags(withoutUnseen(source, page), page), page);
  const items = new ItemBook();
  const text: Block[] = [];
  const notes: Block[] = [];
  const say: Block[] = [];
  const key: Block[] = [];
  const artefacts: Artefact[] = [];
  const blockTags = kind ? tagsOf[kind] : allTags;
  const isBlockTag = (tag: string) => blockTags.includes(tag);
  const reader = new TextReader(markup, page, { voice: 'prompt', isMyth });
  const keyReader = new TextReader(markup, page, { voice: 'prompt', seen: 'key' });
  const sayReader = new TextReader(markup, page, { voice: 'prompt', isMyth, seen: 'never' });
  const notesReader = new TextReader(markup, page, { voice: 'private', seen: 'never' });

  const readTag = (node: Node) => {
    if (node.tag === 'advert') artefacts.push(readAdvert(node, markup, page, items));
    else if (node.tag === 'messages') artefacts.push(readMessages(node, markup, page, items));
    else {
      readAttributes(node, markup, page);
      if (node.tag === 'notes') notes.push(...notesReader.inside(node));
      else if (node.tag === 'say') say.push(...sayReader.inside(node));
      else key.push(...keyReader.inside(node));
    }
  };

  const nodes = markup.children.flatMap((child) => withoutWrapping(child, isBlockTag));
  checkTagOrder(nodes, markup, page);
  for (const node of nodes)
    if (node.type === 'tag' && isBlockTag(node.tag ?? '')) readTag(node);
    else text.push(...reader.blocks([node]));

  return { text, notes, say, key, artefacts, verdicts: items.verdicts };
}

/** Markdoc without tags: the content note, a caveat, the guide. */
export function readPlainText(source: SourceText, reading: Reading, page: Page): Text {
  const markup = parseMarkdoc(source, page);
  return new TextReader(markup, page, reading).blocks(markup.children);
}

import type { Node } from '@markdoc/markdoc';
import { nearest } from '../diagnostics/nearest.ts';
import { hear, type Page } from '../page.ts';
import type { AdvertArtefact, MessagesArtefact } from '../view/artefact.ts';
import type { Inline } from '../view/text.ts';
import { readAttributes } from './attributes.ts';
import { isBlank } from './block-tags.ts';
import type { ItemBook } from './item-book.ts';
import type { Markup } from './parse-markdoc.ts';
import { TextReader } from './text-reader.ts';

export function readAdvert(
  node: Node,
  markup: Markup,
  page: Page,
  items: ItemBook,
): AdvertArtefact {
  items.startArtefact();
  const { app = '', heading = '' } = readAttributes(node, markup, page, ['app', 'heading']);
  for (const text of [app, heading]) hear(text, 'artefact', markup.place(node), page);
  const body = new TextReader(markup, page, { voice: 'artefact', items }).inside(node);
  return { kind: 'advert', app, heading, body };
}

export function readMessages(
  node: Node,
  markup: Markup,
  page: Page,
  items: ItemBook,
): MessagesArtefact {
  items.startArtefact();
  const { app = '', owner = '' } = readAttributes(node, markup, page, ['app', 'owner']);
  for (const text of [app, owner]) hear(text, 'artefact', markup.place(node), page);
  const stray = new TextReader(markup, page, { voice: 'artefact' });
  const messages = within(node).flatMap((child) => {
    if (child.type === 'tag' && child.tag === 'message')
      return [readMessage(child, markup, page, items)];
    if (child.type !== 'tag' && !isBlank(child))
      page.report.add('message-missing', page.file, markup.place(child));
    stray.blocks([child]);
    return [];
  });
  const senders = [...new Set(messages.map(({ from }) => from))];
  if (isLost(owner, senders))
    page.report.add('owner-unknown', page.file, markup.place(node), owner, senders);
  return { kind: 'messages', app, owner, messages };
}

/** Whether the owner of a phone should be among those who write; somebody may only be written to. */
const isLost = (owner: string, senders: readonly string[]) =>
  /\w/.test(owner) &&
  !senders.includes('') &&
  !senders.includes(owner) &&
  (senders.length > 1 || nearest(owner, senders) !== undefined);

function readMessage(node: Node, markup: Markup, page: Page, items: ItemBook) {
  const { id, attributes } = items.enter(node, markup, page, ['from']);
  const [block, ...more] = new TextReader(markup, page, { voice: 'artefact' }).inside(node);
  const isOneParagraph = block?.kind === 'paragraph' && more.length === 0;
  if (!isOneParagraph)
    page.report.add(
      block ? 'item-too-long' : 'item-empty',
      page.file,
      markup.place(node),
      'message',
    );
  const content: readonly Inline[] = isOneParagraph ? block.content : [];
  return { id, from: attributes.from ?? '', content };
}

/** Children, with tags that share a paragraph taken out of it. */
function within(node: Node): readonly Node[] {
  return node.children.flatMap((child) =>
    child.type === 'paragraph' || child.type === 'inline' ? within(child) : [child],
  );
}

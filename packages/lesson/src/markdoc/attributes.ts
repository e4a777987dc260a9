import type { Node } from '@markdoc/markdoc';
import { plain } from '../diagnostics/quote.ts';
import type { Page } from '../page.ts';
import { meantName } from '../schema/meant-name.ts';
import { isWithin } from '../view/characters.ts';
import type { Place } from '../source-text.ts';
import type { Markup } from './parse-markdoc.ts';

/** Longest value of each attribute, in characters. */
const limits = { app: 40, heading: 160, owner: 60, from: 60, flag: 60, fine: 60, note: 500 };

export const attributeNames = Object.keys(limits);

export type AttributeName = keyof typeof limits;
export type Attributes = Partial<Record<AttributeName, string>>;

/** Reads a tag's attributes: texts, each named in `required` or `optional`. */
export function readAttributes(
  node: Node,
  markup: Markup,
  { file, report }: Page,
  required: readonly AttributeName[] = [],
  optional: readonly AttributeName[] = [],
): Attributes {
  const tag = node.tag ?? '';
  const known = [...required, ...optional];
  const given = new Set<string>();
  const attributes: Attributes = {};
  for (const { name, value } of node.annotations as readonly { name: string; value: unknown }[]) {
    const place = attributePlace(name, node, markup);
    const attribute = known.find((one) => one === name);
    given.add(attribute ?? meantName(name, known) ?? name);
    if (attribute === undefined)
      report.add('attribute-unknown', file, place, name, tag, meantName(name, known), known);
    else if (typeof value !== 'string' || plain(value) === '')
      report.add('attribute-text', file, place, name);
    else if (!isWithin(limits[attribute], value))
      report.add('attribute-too-long', file, place, name, limits[attribute]);
    else attributes[attribute] = plain(value);
  }
  for (const name of required)
    if (!given.has(name)) report.add('attribute-missing', file, markup.place(node), name, tag);
  return attributes;
}

function attributePlace(name: string, node: Node, markup: Markup): Place {
  const start = markup.offset(node);
  const tag = markup.source.text.slice(start, markup.source.text.indexOf('%}', start) + 2);
  const found = tag.search(new RegExp(`(?<![\\w-])${name.replace(/[^\w-]/g, '')}\\s*=`));
  return markup.source.place(start + Math.max(0, found));
}

import type { SortStep } from '../lesson.ts';
import { findOrderWord } from '../rules/order-words.ts';
import { repeatsIn } from '../rules/same-words.ts';
import { checkFields } from '../schema/check.ts';
import { sortSchema } from '../schema/sort.ts';
import { stepBase, type Draft } from './draft.ts';

export function parseSort(draft: Draft): SortStep | undefined {
  const { yaml, page } = draft;
  const { fields, sound } = checkFields(sortSchema, yaml, page);
  for (const at of repeatsIn((sound.items ?? []).map((item) => item?.text)))
    page.report.add('sort-item-twice', page.file, yaml.place(['items', at, 'text']));
  const told = findOrderWord((sound.items ?? []).map((item) => item?.text ?? undefined));
  if (told)
    page.report.add(
      'sort-order-told',
      page.file,
      yaml.place(['items', told.at, 'text']),
      told.words,
    );
  if (!fields) return undefined;
  const { question, items } = fields;
  const places = shuffledPlaces(items.map(({ text }) => text));
  return {
    kind: 'sort',
    ...stepBase(draft, fields),
    question,
    items: items.map(({ text, why = '' }, at) => ({ id: String(places[at]! + 1), text, why })),
  };
}

/**
 * A place for each of the texts, always the same one. It follows from the letters alone, so that the
 * order on a device says nothing of the author's; it is never the author's.
 */
function shuffledPlaces(texts: readonly string[]): readonly number[] {
  const byHash = texts
    .map((text, at) => ({ at, hash: hashOf(text) }))
    .sort((a, b) => a.hash - b.hash || a.at - b.at)
    .map(({ at }) => at);
  const isRight = byHash.every((at, place) => at === place);
  const order = isRight ? [...byHash.slice(1), byHash[0]!] : byHash;
  return texts.map((_, at) => order.indexOf(at));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

import type { Node } from '@markdoc/markdoc';
import { hear, type Page } from '../page.ts';
import type { Verdict } from '../view/artefact.ts';
import { readAttributes, type AttributeName } from './attributes.ts';
import { meantName } from '../schema/meant-name.ts';
import type { Markup } from './parse-markdoc.ts';

/**
 * Numbers the items of a step in reading order and keeps what the author says about each. Ids are
 * positions (`1.3`: third item of the first artefact), so that an id gives nothing away.
 */
export class ItemBook {
  readonly verdicts: Record<string, Verdict> = {};
  #artefact = 0;
  #item = 0;

  startArtefact(): void {
    this.#artefact += 1;
    this.#item = 0;
  }

  /** Takes the verdict from an `item` or `message` tag and gives the item its id. */
  enter(node: Node, markup: Markup, page: Page, required: readonly AttributeName[] = []) {
    this.#item += 1;
    const id = `${this.#artefact}.${this.#item}`;
    const wanted = [...required, 'note'] as const;
    const attributes = readAttributes(node, markup, page, wanted, ['flag', 'fine']);
    const { flag, fine, note = '' } = attributes;
    const verdicts = ['flag', 'fine'];
    const written = node.annotations.filter(({ name }) => {
      const meant = [...wanted, ...verdicts].includes(name)
        ? name
        : meantName(name, [...wanted, ...verdicts]);
      return verdicts.includes(meant ?? '');
    });
    if (written.length !== 1)
      page.report.add('item-verdict', page.file, markup.place(node), node.tag ?? '');
    const label = flag ?? fine ?? '';
    this.verdicts[id] = { flag: flag !== undefined, label, note };
    for (const text of [label, note]) hear(text, 'prompt', markup.place(node), page);
    hear(attributes.from ?? '', 'artefact', markup.place(node), page);
    return { id, attributes };
  }
}

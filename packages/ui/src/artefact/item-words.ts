import type { Artefact, Inline, Text } from '@sightline/lesson/view';

function inWords(content: readonly Inline[], id: string): readonly Inline[] | undefined {
  for (const run of content) {
    if (typeof run === 'string') continue;
    if (run.kind === 'item' && run.id === id) return run.content;
    const found = inWords(run.content, id);
    if (found) return found;
  }
  return undefined;
}

function inText(text: Text, id: string): readonly Inline[] | undefined {
  for (const block of text) {
    const found =
      block.kind === 'list'
        ? block.items.map((item) => inText(item, id)).find(Boolean)
        : block.kind === 'quote'
          ? inText(block.content, id)
          : inWords(block.content, id);
    if (found) return found;
  }
  return undefined;
}

/** The words of one item; empty when no artefact has it. */
export function itemWords(artefacts: readonly Artefact[], id: string): readonly Inline[] {
  for (const artefact of artefacts) {
    const found =
      artefact.kind === 'advert'
        ? inText(artefact.body, id)
        : artefact.messages.find((message) => message.id === id)?.content;
    if (found) return found;
  }
  return [];
}

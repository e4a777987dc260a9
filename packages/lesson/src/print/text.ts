import type { Block, Inline, Text } from '../view/text.ts';
import { html, nothing, type Html } from './html.ts';

/** @param level of its headings */
export function textToHtml(text: Text, level = 2): Html {
  return html`${text.map((block) => blockToHtml(block, level))}`;
}

/** The words alone. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => (typeof inline === 'string' ? inline : wordsOf(inline.content)))
    .join('');
}

function blockToHtml(block: Block, level: number): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlines(block.content)}</p>`;
    case 'heading':
      return heading(inlines(block.content), level);
    case 'quote':
      return html`<blockquote>${textToHtml(block.content, level)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${itemToHtml(item, level)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
  }
}

export function heading(words: Html, level: number): Html {
  if (level <= 1) return html`<h1>${words}</h1>`;
  return level === 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
}

function itemToHtml(item: Text, level: number): Html {
  const [only, ...more] = item;
  if (only?.kind === 'paragraph' && more.length === 0) return inlines(only.content);
  return textToHtml(item, level);
}

function inlines(content: readonly Inline[]): Html {
  return html`${content.map(inlineToHtml)}`;
}

function inlineToHtml(inline: Inline): Html {
  if (typeof inline === 'string') return words(inline);
  const content = inlines(inline.content);
  if (inline.kind === 'em') return html`<em>${content}</em>`;
  return inline.kind === 'strong' ? html`<strong>${content}</strong>` : content;
}

/** Three underscores and more are a gap to write in. */
function words(text: string): Html {
  const parts = text.split(/(_{3,}|\n)/);
  return html`${parts.map((part) => {
    if (part === '\n') return html`<br />`;
    if (/^_{3,}$/.test(part)) return blank;
    return part === '' ? nothing : html`${part}`;
  })}`;
}

export const blank = html`<span class="blank"></span>`;

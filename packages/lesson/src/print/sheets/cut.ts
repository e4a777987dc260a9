import { html, type Html } from '../html.ts';

/** The same card as often as it fits on a page, with lines to cut along. */
export function copies(card: Html, count: 4 | 8): Html {
  const cells = Array.from({ length: count }, () => html`<div class="cell">${card}</div>`);
  return html`<div class="cells of-${count}">${cells}</div>`;
}

import { html, type Html } from '../html.ts';
import type { PaperWords } from '../words/index.ts';

/** One card a table, for the number that its students tap. */
export function tableNumbers(count: number, { tables }: PaperWords): Html {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return html`<div class="numbers">
    ${numbers.map((number) => html`<p><span>${tables.table}</span><strong>${number}</strong></p>`)}
  </div>`;
}

import { html, type Html } from '../html.ts';

/** To write on by hand. */
export function writingLines(count: number): Html {
  const rows = Array.from({ length: count }, () => html`<span class="line"></span>`);
  return html`<div class="lines">${rows}</div>`;
}

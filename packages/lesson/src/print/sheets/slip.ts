import { html, type Html } from '../html.ts';
import { blank } from '../text.ts';
import type { PaperWords } from '../words/index.ts';

/** Everybody folds one at the end, so that nobody stands out who has something to say. */
export function slip({ slip }: PaperWords): Html {
  return html`<div class="slip">
    <p>${slip.name} ${blank}</p>
    <ul>
      ${slip.ticks.map((tick) => html`<li><span class="tick"></span>${tick}</li>`)}
    </ul>
    <p class="small">${slip.fold}<br />${blank} ${slip.read} ${slip.now}</p>
  </div>`;
}

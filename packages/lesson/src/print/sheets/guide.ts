import { html, type Html } from '../html.ts';
import type { Section } from '../sections.ts';
import { textToHtml } from '../text.ts';

/** The teacher's own pages: everything but the sheets and the letter. */
export function guide(title: string, sections: readonly Section[]): Html {
  return html`<h1>${title}</h1>
    ${sections.map(({ title, text, parts }) => {
      const inside = parts.map((part) => {
        return html`<h3>${part.title}</h3>
          ${textToHtml(part.text, 4)}`;
      });
      return html`<h2>${title}</h2>
        ${textToHtml(text, 3)}${inside}`;
    })}`;
}

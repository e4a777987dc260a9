import type { Text } from '../../view/text.ts';
import { html, type Html } from '../html.ts';
import { textToHtml } from '../text.ts';

/** The family note. What it says in italics before it begins is for the teacher. */
export function letter(text: Text): Html {
  return html`<div class="letter">${textToHtml(withoutDirections(text))}</div>`;
}

function withoutDirections(text: Text): Text {
  const [first, ...rest] = text;
  const [lead, ...more] = first?.kind === 'paragraph' ? first.content : [];
  const isDirection = typeof lead === 'object' && lead.kind === 'em' && more.length === 0;
  return isDirection ? rest : text;
}

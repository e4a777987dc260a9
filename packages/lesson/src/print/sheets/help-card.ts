import { html, nothing, type Html } from '../html.ts';
import type { SchoolCard } from '../sheet.ts';
import { blank } from '../text.ts';
import type { PaperWords } from '../words/index.ts';

const purposes = ['now', 'crisis', 'talk', 'remove'] as const;

/** To take home. Nothing is on it that the school has not checked, and where nobody has: gaps. */
export function helpCard(words: PaperWords, school: SchoolCard | undefined): Html {
  const { help } = words;
  return html`<div class="help">
    <h2>${help.ask}</h2>
    <dl>
      <dt>${help.here}</dt>
      ${adults(school)} ${purposes.map((purpose) => line(purpose, words, school))}
    </dl>
    <p>${help.promise}</p>
    ${hasLines(school) ? html`<p class="small">${help.printed(school.day)}</p>` : nothing}
  </div>`;
}

const hasLines = (school: SchoolCard | undefined): school is SchoolCard =>
  school !== undefined && school.lines.length > 0;

function adults(school: SchoolCard | undefined): Html {
  const named = school?.adults ?? [];
  if (named.length === 0)
    return html`<dd class="gap">${blank}</dd>
      <dd class="gap">${blank}</dd>`;
  const rows = named.map(({ name, place }) => {
    return html`<dd><strong>${name}</strong>${place && `, ${place}`}</dd>`;
  });
  return html`${rows}`;
}

function line(
  purpose: (typeof purposes)[number],
  { help }: PaperWords,
  school: SchoolCard | undefined,
): Html {
  const found = school?.lines.filter((one) => one.purpose === purpose) ?? [];
  const label = html`<dt>${help[purpose]}</dt>`;
  if (found.length > 0) return html`${label}${found.map(service)}`;
  if (purpose === 'now') {
    const what = school ? html`<dd>${help.emergency}</dd>` : html`<dd class="gap">${blank}</dd>`;
    return html`${label}${what}`;
  }
  if (school) return nothing;
  return html`${label}
    <dd class="gap">${blank}</dd>
    <dd class="gap small">${help.compared} ${blank} ${help.on} ${blank}</dd>`;
}

function service({ name, contact, whatFor, hours }: SchoolCard['lines'][number]): Html {
  const more = [whatFor, hours].filter(Boolean).join(', ');
  return html`<dd>${name && `${name}: `}<strong>${contact}</strong>${more && ` (${more})`}</dd>`;
}

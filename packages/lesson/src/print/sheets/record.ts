import { html, type Html } from '../html.ts';
import type { PaperWords } from '../words/index.ts';
import { writingLines } from './writing-lines.ts';

/** A form to write on by hand: nothing of it is ever typed into the program. */
export function record({ record }: PaperWords): Html {
  return html`<h1>${record.title}</h1>
    <div class="mark">
      <p><strong>${record.now}</strong></p>
      <p>${record.write} <strong>${record.never}</strong></p>
    </div>
    <div class="row">${field(record.student)}${field(record.date)}${field(record.time)}</div>
    <div class="row">${field(record.place)}${field(record.others)}</div>
    ${lines(record.said, 6)} ${lines(record.seen, 2)} ${lines(record.did, 4)}
    <div class="row">${field(record.passedOn)}${field(record.date)}${field(record.time)}</div>
    ${lines(record.next, 2)}
    <div class="row">${field(record.writer)}${field(record.signed)}</div>
    <p class="small">${record.keep}</p>`;
}

const field = (label: string) => html`<p class="field">${label}<span></span></p>`;

const lines = (label: string, count: number) =>
  html`<div class="asked">
    <p>${label}</p>
    ${writingLines(count)}
  </div>`;

import { foot } from './foot.ts';
import type { Paper } from './paper.ts';
import type { Printable, Sheet } from './sheet.ts';

/** In millimetres. What is cut apart fills the page, whatever its size. */
const measures = {
  a4: { size: 'A4', card: 130, slip: 65, number: 134 },
  letter: { size: 'letter', card: 121, slip: 60.5, number: 125 },
} as const;

/**
 * How sheets look on paper, and on the screen before they are printed. Each has a kind of page of its own,
 * so that its foot can say what it is.
 */
export function printStyles(sheets: readonly Sheet[], lesson: Printable, paper: Paper): string {
  const { size, card, slip, number } = measures[paper];
  const pages = sheets.map((sheet) => {
    const { id } = sheet;
    const margin = /^(handout|help-card|slips|tables)/.test(id)
      ? '10mm 10mm 14mm'
      : '13mm 18mm 17mm';
    return `
@page ${id} { size: ${size}; margin: ${margin}; ${foot(sheet, lesson, paper)} }
.sheet-${id} { page: ${id}; }`;
  });
  return `${pages.join('')}
.sheets .of-4 .cell { min-block-size: ${card}mm; }
.sheets .of-8 .cell { min-block-size: ${slip}mm; }
.sheets .numbers p { block-size: ${number}mm; }
${look}`;
}

const look = `
.sheets {
  color-scheme: only light;
  color: #000;
  font: 11.5pt/1.45 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif;
}
.sheets * { margin: 0; padding: 0; box-sizing: border-box; }
.sheets .sheet + .sheet { break-before: page; }
.sheets :is(h1, h2, h3) { line-height: 1.2; break-after: avoid; break-inside: avoid; text-wrap: balance; }
.sheets h1 { font-size: 20pt; margin-block-end: 4mm; }
.sheets h2 { font-size: 14pt; margin-block: 6mm 2mm; }
.sheets h3 { font-size: 11.5pt; margin-block: 4mm 1mm; }
.sheets :is(p, ul, ol, blockquote) { margin-block-end: 2.5mm; }
.sheets p { orphans: 3; widows: 3; }
.sheets p:has(+ :is(ul, ol, blockquote)) { break-after: avoid; }
.sheets ul { padding-inline-start: 6mm; }
.sheets ol { padding-inline-start: 8mm; }
.sheets li { margin-block-end: 1.5mm; break-inside: avoid; }
.sheets blockquote { padding: 3mm 4mm; border: 0.75pt solid #000; border-radius: 2mm; break-inside: avoid; }
.sheets section { break-inside: avoid; }
.sheets :is(section, blockquote, .cell, .mark, li) > :last-child { margin-block-end: 0; }
.sheets .small { font-size: 9pt; }
.sheets .mark { margin-block-end: 4mm; padding: 2mm 3mm; border: 1.5pt solid #000; }
.sheets .mark p { margin-block-end: 1mm; }
.sheets .blank { display: inline-block; inline-size: 32mm; block-size: 1em; border-block-end: 0.75pt solid #000; }

.sheets .work { font-size: 12pt; line-height: 1.5; }
.sheets .work section { margin-block-start: 4mm; }
.sheets .work blockquote { line-height: 1.55; }
.sheets .cut section { padding: 4mm; border: 0.75pt dashed #000; margin-block-start: 0; margin-block-end: 4mm; }
.sheets .cut > ul { list-style: none; padding: 0; }
.sheets .cut > ul > li { padding: 4mm; border: 0.75pt dashed #000; font-size: 14pt; }
.sheets .letter { font-size: 11pt; line-height: 1.4; }
.sheets :is(.sheet-guide, [class*='sheet-key']) { font-size: 10pt; line-height: 1.4; }
.sheets :is(.sheet-guide, [class*='sheet-key']) > :last-child { break-inside: avoid; }

.sheets .cells { display: grid; grid-template-columns: 1fr 1fr; padding: 0 0.75pt 0.75pt 0; }
.sheets .cell { margin: 0 -0.75pt -0.75pt 0; padding: 6mm; border: 0.75pt dashed #000; font-size: 11pt; line-height: 1.35; break-inside: avoid; }
.sheets .cell h2 { font-size: 14pt; margin-block: 0 2.5mm; }
.sheets .cell :is(ul, ol) { padding-inline-start: 5mm; }
.sheets .of-8 .cell { display: grid; align-content: center; padding-block: 3mm; }
.sheets .slip ul { list-style: none; padding: 0; margin-block: 4mm; font-size: 13pt; }
.sheets .tick { display: inline-block; inline-size: 4.5mm; block-size: 4.5mm; margin-inline-end: 3mm; border: 1pt solid #000; vertical-align: -0.8mm; }
.sheets .slip .blank { inline-size: 60mm; }
.sheets .slip .small { line-height: 1.7; }
.sheets .slip .small .blank { inline-size: 30mm; }
.sheets .cell:has(.help) { padding: 5mm 6mm; }
.sheets .help { font-size: 10pt; line-height: 1.27; }
.sheets .help h2 { font-size: 12pt; white-space: nowrap; }
.sheets .help dd { overflow-wrap: anywhere; }
.sheets dl { margin-block-end: 3mm; }
.sheets dt { margin-block-start: 1.5mm; font-size: 9pt; font-weight: 700; }
.sheets .gap .blank { inline-size: 100%; block-size: 1.3em; }
.sheets .gap.small .blank { inline-size: 12mm; block-size: 1em; }

.sheets .row { display: flex; gap: 5mm; margin-block-end: 3mm; }
.sheets .field { flex: 1; margin: 0; font-size: 9.5pt; }
.sheets .field:first-child { flex: 2; }
.sheets .field span { display: block; block-size: 8mm; border-block-end: 0.75pt solid #000; }
.sheets .asked { margin-block-end: 3mm; break-inside: avoid; }
.sheets .asked p { margin: 0; font-size: 9.5pt; }
.sheets .work + .lines { margin-block-start: 4mm; }
.sheets .work + .lines .line { block-size: 11mm; }
.sheets .line { display: block; block-size: 7.5mm; border-block-end: 0.75pt solid #000; }

.sheets .numbers p { display: grid; place-content: center; justify-items: center; margin: 0; border-block-end: 0.75pt dashed #000; break-inside: avoid; }
.sheets .numbers p:nth-child(even) { border: 0; break-after: page; }
.sheets .numbers p:last-child { border: 0; break-after: auto; }
.sheets .numbers span { font-size: 28pt; line-height: 1.2; }
.sheets .numbers strong { font-size: 220pt; line-height: 1; }

@media screen {
  .sheets { display: grid; justify-content: center; gap: 8mm; }
  .sheets .sheet { inline-size: min(210mm, 100%); padding: 12mm; background: #fff; border: 1px solid #999; overflow: auto; }
}
`;

export { printDocument, sheetsToHtml } from './document.ts';
export { feet } from './foot.ts';
export { paperOf, papers, type Paper } from './paper.ts';
export { readers, type Printable, type Reader, type SchoolCard, type Sheet } from './sheet.ts';
export { sheetsOf, type PrintOptions } from './sheets.ts';
export { printStyles } from './styles.ts';
export { paperWords, type PaperWords } from './words/index.ts';

import { html, sourceOf, type Html } from './html.ts';
import type { Paper } from './paper.ts';
import type { Printable, Sheet } from './sheet.ts';
import { printStyles } from './styles.ts';
import { paperWords } from './words/index.ts';

/** Sheets, one after the other: what goes into a page whose styles are {@link printStyles}. */
export function sheetsToHtml(sheets: readonly Sheet[]): string {
  return sourceOf(markup(sheets));
}

const markup = (sheets: readonly Sheet[]): Html =>
  html`<div class="sheets">
    ${sheets.map(({ id, language, body }) => {
      return html`<article class="sheet sheet-${id}" lang="${language}" dir="auto">
        ${body}
      </article>`;
    })}
  </div>`;

interface DocumentParts {
  readonly lesson: Printable;
  readonly sheets: readonly Sheet[];
  readonly paper: Paper;
  /** Style rules that bring the letters along; ours, as they go in unescaped. */
  readonly fontFaces: string;
}

/** A file that a browser opens and prints, without anything beside it and without a network. */
export function printDocument({ lesson, sheets, paper, fontFaces }: DocumentParts): string {
  const { words } = paperWords(lesson.language);
  const page = html`<title>${words.title(lesson.title)}</title>
    <body>
      ${markup(sheets)}
    </body>`;
  const styles = `${fontFaces}\n${printStyles(sheets, lesson, paper)}`;
  return `<!doctype html>
<html lang="${/^[\w-]+$/.test(lesson.language) ? lesson.language : 'en'}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<style>${styles}</style>
${sourceOf(page)}
</html>
`;
}

import type { Page } from './page.ts';
import { SourceText } from './source-text.ts';

/** Splits a step's file into its fields and its words; each keeps its place in the file. */
export function splitFrontMatter(
  source: SourceText,
  { file, report }: Page,
): { fields: SourceText; body: SourceText } | undefined {
  const lines = source.text.split('\n');
  const isFence = (line: string) => line.trimEnd() === '---';
  if (!isFence(lines[0] ?? '')) {
    report.add('front-matter-missing', file, { line: 1, column: 1 });
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) {
    report.add('front-matter-open', file, { line: 1, column: 1 });
    return undefined;
  }
  return {
    fields: new SourceText(file, lines.slice(1, end).join('\n'), 2),
    body: new SourceText(file, lines.slice(end + 1).join('\n'), end + 2),
  };
}

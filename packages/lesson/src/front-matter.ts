import type { Page } from './page.ts';
import { isFieldName } from './schema/field-names.ts';
import { SourceText } from './source-text.ts';

const isFence = (line: string) => line.trimEnd() === '---';
/** What an author may write for it. */
const nearFence = /^\s*(?:-{2,}|[—–―−]+-*|\*{3,}|_{3,}|={3,}|~{3,}|\+{3,}|-(?: -)+)\s*$/;
const isNearFence = (line: string) => isFence(line) || nearFence.test(line);

/** Without the end of a block of code in which the whole file stands; its beginning is named as too much. */
function withoutFrame(lines: readonly string[]): readonly string[] {
  const isMark = (line: string | undefined) => /^\s*(?:`{3,}|~{3,})[\w ]*$/.test(line ?? '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const isFramed = isMark(lines.find((line) => line.trim() !== '')) && isMark(lines[last]);
  return isFramed ? lines.with(last, '') : lines;
}

function isField(line: string): boolean {
  const [, name] = /^ *(?:- +)*([A-Za-z][\w-]*): *(?:\S|$)/.exec(line) ?? [];
  return name !== undefined && isFieldName(name);
}

/** Splits a step's file into its fields and its words; each keeps its place in the file. */
export function splitFrontMatter(
  source: SourceText,
  page: Page,
): { fields: SourceText; body: SourceText } | undefined {
  const lines = withoutFrame(source.text.split('\n'));
  const start = startOf(lines, page);
  if (start === undefined) return undefined;
  const end = endOf(lines, start, page);
  if (end === undefined) return undefined;
  const fields = lines.slice(start, end).map((line) => (isFence(line) ? '' : line));
  return {
    fields: new SourceText(source.path, fields.join('\n'), start + 1),
    body: new SourceText(source.path, lines.slice(end + 1).join('\n'), end + 2),
  };
}

/** The line in which the fields begin. */
function startOf(lines: readonly string[], { file, report }: Page): number | undefined {
  if (isFence(lines[0]!)) return 1;
  const field = lines.findIndex(isField);
  const fence = lines.slice(0, Math.max(0, field)).findIndex(isNearFence);
  const top = { line: 1, column: 1 };
  if (fence >= 0) {
    if (fence > 0) report.add('front-matter-low', file, top);
    reportFence(lines, fence, { file, report });
    return fence + 1;
  }
  report.add('front-matter-missing', file, top);
  const hasFieldsFirst = field >= 0 && lines.slice(0, field).every((line) => line.trim() === '');
  return hasFieldsFirst ? 0 : undefined;
}

/** The line behind the last field. */
function endOf(lines: readonly string[], start: number, page: Page): number | undefined {
  const next = (from: number, is: (line: string) => boolean) =>
    lines.findIndex((line, index) => index >= from && is(line));
  let end = next(start, isFence);
  if (end < 0) {
    end = next(start, isNearFence);
    if (end >= 0) reportFence(lines, end, page);
    else if (start > 0) page.report.add('front-matter-open', page.file, { line: 1, column: 1 });
    return end < 0 ? undefined : end;
  }
  for (;;) {
    const later = next(end + 1, isFence);
    const between = lines.slice(end + 1, Math.max(0, later)).filter((line) => line.trim() !== '');
    const areFields = between.some(isField) || between.every((line) => line.startsWith('  '));
    if (later < 0 || between.length === 0 || !areFields) return end;
    page.report.add('front-matter-cut', page.file, { line: end + 1, column: 1 });
    end = later;
  }
}

function reportFence(
  lines: readonly string[],
  at: number,
  { file, report }: Pick<Page, 'file' | 'report'>,
): void {
  const line = lines[at]!;
  if (isFence(line)) return;
  report.add('front-matter-fence', file, { line: at + 1, column: 1 }, line.trim());
}

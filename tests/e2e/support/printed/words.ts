import type { getDocumentProxy } from 'unpdf';
import type { Box } from './box.ts';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A run of words on one line. */
export interface Words extends Box {
  readonly text: string;
  readonly isHeading: boolean;
  /** The browser puts it into the margin of every page. */
  readonly isMargin: boolean;
  /** Where its line stands. */
  readonly baseline: number;
}

/** Reads a page whose PDF is tagged, in the order in which it is read aloud. */
export async function wordsOn(page: PdfPage): Promise<readonly Words[]> {
  const headings = headingsIn(await page.getStructTree());
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks: (string | null)[] = [];
  const lines: Words[] = [];
  let isLineOver = true;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.id ?? null);
      continue;
    }
    if (item.str.trim() !== '') {
      const mark = marks.findLast((id) => id !== null) ?? '';
      const words = measure(item, headings.has(mark), mark === '');
      const last = lines.at(-1);
      if (!isLineOver && last && isOneLine(last, words))
        lines[lines.length - 1] = join(last, words);
      else lines.push(words);
      isLineOver = false;
    }
    if (item.hasEOL) isLineOver = true;
  }
  return lines;
}

/** Of an em, above and below the line on which letters stand. */
const ascent = 0.72;
const descent = 0.2;

function measure(
  { str, transform, width }: { str: string; transform: unknown[]; width: number },
  isHeading: boolean,
  isMargin: boolean,
): Words {
  const [, , , size, left, baseline] = transform as number[];
  return {
    text: str.trim(),
    isHeading,
    isMargin,
    baseline: baseline!,
    left: left!,
    right: left! + width,
    bottom: baseline! - descent * size!,
    top: baseline! + ascent * size!,
  };
}

const isOneLine = (a: Words, b: Words) =>
  Math.abs(a.baseline - b.baseline) < 1 &&
  b.left >= a.right - 1 &&
  b.left - a.right < 12 &&
  a.isHeading === b.isHeading &&
  a.isMargin === b.isMargin;

const join = (a: Words, b: Words): Words => ({
  ...a,
  text: b.left - a.right > 1 ? `${a.text} ${b.text}` : a.text + b.text,
  right: b.right,
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
});

interface Leaf {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Leaf[];
}

function headingsIn(tree: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = ({ role, id, children = [] }: Leaf, isInside: boolean) => {
    const isHeading = isInside || /^H[1-6]?$/.test(role ?? '');
    if (isHeading && id) found.add(id);
    for (const child of children) walk(child, isHeading);
  };
  if (tree) walk(tree as Leaf, false);
  return found;
}

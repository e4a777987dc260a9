import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { drawnBoxes, scaleOf } from './printed/drawn-boxes.ts';
import { faultsOf } from './printed/faults.ts';
import { wordsOn, type Words } from './printed/words.ts';

export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** In points: 72 to an inch. */
const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595, 842],
  Letter: [612, 792],
};

/** One page as it comes out of a printer. */
export interface PrintedPage {
  /** What stands between the margins, line by line. */
  readonly text: string;
  /** What stands in the margins. */
  readonly margin: string;
  readonly headings: readonly string[];
  /** What nobody should be handed, in words. */
  readonly faults: string[];
}

/** Everything that was printed lies here, to be looked at. */
const shelf = join(import.meta.dirname, '../../results/printed');

/**
 * Prints what the browser shows. A size in the page's own `@page` wins over `paper`, as it does on a real
 * printer, and then has to be that size.
 *
 * @param name of the document, for a page that is wrong
 */
export async function printed(
  page: Page,
  paper: Paper,
  name: string,
): Promise<readonly PrintedPage[]> {
  const pdf = await page.pdf({
    format: paper,
    preferCSSPageSize: true,
    printBackground: false,
    tagged: true,
  });
  mkdirSync(shelf, { recursive: true });
  writeFileSync(join(shelf, `${name} ${paper}.pdf`.replaceAll(/[^\w. -]/g, '')), pdf);
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const one = await file.getPage(number);
    const [, , width = 0, height = 0] = one.view;
    const [wide, high] = sizes[paper];
    const isRight = Math.abs(width - wide) <= 1 && Math.abs(height - high) <= 1;
    expect(isRight, `${name}: ${width} × ${height} is no ${paper}`).toBe(true);
    const words = await wordsOn(one);
    const body = words.filter(({ isMargin }) => !isMargin);
    const operators = await one.getOperatorList();
    const parts = { words, boxes: drawnBoxes(operators), scale: scaleOf(operators) };
    pages.push({
      text: textOf(body),
      margin: textOf(words.filter(({ isMargin }) => isMargin)),
      headings: body.filter(({ isHeading }) => isHeading).map(({ text }) => text),
      faults: faultsOf({ number, width, height, ...parts }).map(
        (fault) => `${name}, ${paper}, page ${number}: ${fault}`,
      ),
    });
  }
  const lost = missing(await wordsOf(page), pages.map(({ text }) => text).join(''));
  if (lost) pages[0]!.faults.push(`${name}, ${paper}: some of these letters are cut off: ${lost}`);
  return pages;
}

async function wordsOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return words;
}

/** The letters and digits of a text that another has not as often. */
function missing(text: string, from: string): string {
  const left = new Map<string, number>();
  for (const letter of from) left.set(letter, (left.get(letter) ?? 0) + 1);
  return Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter)
    .filter((letter) => {
      left.set(letter, (left.get(letter) ?? 0) - 1);
      return left.get(letter)! < 0;
    })
    .join('');
}

/** Prints it on every paper; whatever is wrong with a page fails the story. */
export async function printsRight(
  page: Page,
  name: string,
  { fewest = 1, most = 1 }: { readonly fewest?: number; readonly most?: number } = {},
): Promise<readonly PrintedPage[]> {
  const all: PrintedPage[] = [];
  for (const paper of papers) {
    const pages = await printed(page, paper, name);
    expect(
      pages.flatMap(({ faults }) => faults),
      name,
    ).toEqual([]);
    expect(pages.length, `${name}, ${paper}: pages`).toBeGreaterThanOrEqual(fewest);
    expect(pages.length, `${name}, ${paper}: pages`).toBeLessThanOrEqual(most);
    all.push(...pages);
  }
  return all;
}

const textOf = (words: readonly Words[]) =>
  words
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/\s+/g, ' ')
    .trim();

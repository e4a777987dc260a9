import type { Paper } from './paper.ts';
import type { Printable, Sheet } from './sheet.ts';
import { paperWords } from './words/index.ts';

const font =
  "font: 8.5pt 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', sans-serif";

/** Where nobody says which English: that of those who print on such paper. */
const english: Readonly<Record<Paper, string>> = { a4: 'en-GB', letter: 'en-US' };

/** What stands at the foot of each page of a sheet: what it is a part of, and how far it can be trusted. */
export function foot(
  { title, isKey, foot }: Sheet,
  { title: lesson, language, revised, isDraft }: Printable,
  paper: Paper,
): string {
  if (!foot) return '';
  const { words, language: spoken } = paperWords(language);
  const left = [lesson, withoutDirections(title), ...(isKey ? [words.keyMark] : [])];
  const right = [
    ...(revised ? [words.revised(sayDay(revised, spoken === 'en' ? english[paper] : spoken))] : []),
    ...(isDraft ? [words.draft] : []),
  ];
  const page = foot === 'title and page' ? " '\\2003' counter(page)" : '';
  return `@bottom-left { content: ${quote(left.join(' · '))}; ${font} } @bottom-right { content: ${quote(right.join(' · '))}${page}; ${font} }`;
}

/** What a heading says in brackets is for the teacher who copies it. */
const withoutDirections = (title: string) => title.replace(/\s*\([^()]*\)$/, '');

function sayDay(day: string, language: string): string {
  return new Date(`${day}T12:00Z`).toLocaleDateString(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}

/**
 * Styles for the foot of every page of something else than sheets: what it is and the number of the page,
 * and above it a mark that no page may be without.
 */
export const feet = (title: string, mark = ''): string =>
  `@page { @bottom-left { content: ${quote(title)}; ${font} } @bottom-right { content: counter(page); ${font} } ${mark ? `@top-right { content: ${quote(mark)}; ${font}; font-weight: 700 }` : ''} }`;

/** As a string in a style sheet, in which nothing a lesson says can end it. */
function quote(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{N} ]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `"${safe}"`;
}

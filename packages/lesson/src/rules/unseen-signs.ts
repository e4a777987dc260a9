import type { Page } from '../page.ts';
import type { SourceText } from '../source-text.ts';

/** What takes no room, turns the direction of reading, or stands for something that was not pasted. */
const always =
  '\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uFFFC';
/** A soft hyphen has a meaning between letters, joiners have one in other scripts and in emoji. */
const sometimes =
  '(?<!\\p{L})\u00AD|\u00AD(?!\\p{L})|(?<=[\\p{Script=Latin}\\s])[\u200C\u200D]|[\u200C\u200D](?=[\\p{Script=Latin}\\s])';
const unseen = new RegExp(`[${always}]|${sometimes}`, 'gu');
const marks = /[\u200E\u200F]/g;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Reports signs that nobody can see, and gives back the text without them. */
export function withoutUnseen(source: SourceText, { file, report }: Page): SourceText {
  const { text } = source;
  const found = [...text.matchAll(unseen), ...(rightToLeft.test(text) ? [] : text.matchAll(marks))];
  if (found.length === 0) return source;
  for (const { 0: sign, index } of found) {
    const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    report.add('sign-unseen', file, source.place(index), `U+${code}`);
  }
  const signs = new Set(found.map(({ index }) => index));
  return source.instead(
    text
      .split('')
      .filter((_, index) => !signs.has(index))
      .join(''),
  );
}

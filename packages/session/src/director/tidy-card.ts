import { fitCard } from '../layout/card-text.ts';

/** Scripts in which a joiner between two letters changes how they are written. */
const joining = ['Arab', 'Syrc', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml']
  .concat('Telu', 'Knda', 'Mlym', 'Sinh', 'Mymr', 'Khmr')
  .map((script) => `\\p{scx=${script}}`)
  .join('');
/** Signs that silence a vowel, after which a joiner may end the word. */
const silencing =
  '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA\\u1039\\u17D2';
const tag = (letters: string) =>
  Array.from(letters, (letter) => `\\u{E00${letter.charCodeAt(0).toString(16)}}`).join('');

/** What cannot be seen by itself and yet changes what can. */
const needed = [
  // The flags of England, Scotland and Wales.
  `\\u{1F3F4}${tag('gb')}(?:${['eng', 'sct', 'wls'].map(tag).join('|')})\\u{E007F}`,
  '(?<=\\p{Extended_Pictographic}\\p{EMod}?\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]',
  '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  `(?<=[${silencing}])[\\u200C\\u200D]`,
  `(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])`,
].join('|');

/**
 * Nothing to see: default-ignorable and format characters, fillers, blanks that call themselves letters
 * or symbols, and what has no meaning between two people. Emojis that are newer than we are stay.
 */
const hidden =
  '(?!\\p{Extended_Pictographic})[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}' +
  '\\u2800\\uFFFC\\uFFFD\\u{1D159}]';

const hiding = new RegExp(`(${needed})|${hidden}`, 'gu');

/** Marks that go with letters of any script, as accents do. */
const accent = new RegExp(
  ['0300-\\u036F', '0483-\\u0489', '1AB0-\\u1AFF', '1DC0-\\u1DFF', '20D0-\\u20FF', 'FE20-\\uFE2F']
    .map((range) => `[\\u${range}]`)
    .join('|'),
  'u',
);
/** Vietnamese and Yoruba put two accents on a letter. */
const mostAccents = 2;
/** Hebrew, Thai and Burmese have up to four signs of their own around a letter, of each kind. */
const mostSigns = 4;

/** The marks of one letter, without a flood of them. */
function fewMarks(marks: string): string {
  const room = { accent: mostAccents, sign: mostSigns, spacing: mostSigns };
  return [...new Set(marks)]
    .filter((mark) => {
      const kind = accent.test(mark) ? 'accent' : /\p{Mc}/u.test(mark) ? 'spacing' : 'sign';
      return room[kind]-- > 0;
    })
    .join('');
}

/** Something to read, and not only dots between nothing. */
const visible = /[\p{L}\p{N}\p{S}]/u;

/**
 * A card is one line of plain words in characters that can be seen. Nothing in it hides, turns the
 * direction of reading or climbs out of its line; empty when there is nothing left to read.
 */
export function tidyCard(text: string): string {
  const tidier = tidyOnce(text);
  // What goes may have stood between a letter and what is only good beside one.
  return tidier === text ? text : tidyCard(tidier);
}

function tidyOnce(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(hiding, (_, kept = '') => kept as string)
    .normalize('NFC')
    .replace(/(?<=^|\p{Z})[\p{M}\u200C\u200D]+/gu, '')
    .replace(/\p{M}+/gu, fewMarks)
    .replace(/ +/g, ' ')
    .trim();
  return visible.test(line) ? fitCard(line.normalize('NFC')).trim() : '';
}

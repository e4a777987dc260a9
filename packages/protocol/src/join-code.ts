/** Crockford's 32: no I, L, O (read as 1, 1, 0) and no U. */
export const joinCodeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const joinCodeLength = 6;

const wellFormed = new RegExp(`^[${joinCodeAlphabet}]{${joinCodeLength}}$`);
/** More than this is no code and no message that brings one. */
const longestText = 2_000;

/** Cyrillic and Greek capitals that are drawn as Latin ones, or as a digit. */
const alike = 'АВЕЗКМНОРСТУҮХІЇЅЈҺԚԜԀΑΒΕΖΗΙΚΜΝΟΡΤΥΧͿ';
const likeness = new RegExp(`[${alike}]`, 'g');
const latin = 'ABE3KMHOPCTYYXIISJHQWDABEZHIKMNOPTYXJ';

/** What a code comes after, the surest first. */
const marks = [
  /#/g,
  /CODE\s*=/g,
  /CODE(?:\s+IS\b)?/g,
  /\?/g,
  // Not what an address has: http://, :8080.
  /:(?![/\d])/g,
];
/** An address, a host, a port, a mail address: none of it is a code. */
const address = /\S*[\p{L}\p{N}][.:/@]+[\p{L}\p{N}]\S*/gu;

/**
 * The six characters that somebody typed or pasted, however they are written and whatever stands around
 * them: a sentence, a link, invisible marks, digits of another script. Undefined where they are not
 * there, or where more than one reading is as likely.
 */
export function parseJoinCode(text: string): string | undefined {
  const plain = simplify(decode(text.slice(0, longestText)));
  return join(wordsOf(plain)) ?? readMarked(plain) ?? readBetween(plain);
}

/** A link that went through another one. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Capitals without marks, as Latin as they look, with digits from 0 to 9; nothing that is not seen. */
function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{DI}]/gu, '')
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{Nd}/gu, asDigit)
    .replace(likeness, (letter) => latin[alike.indexOf(letter)]!);
}

/** The digits of a script follow each other from its zero on. */
function asDigit(character: string): string {
  const point = character.codePointAt(0)!;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++;
  return String(before % 10);
}

function wordsOf(plain: string): readonly string[] {
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function join(words: readonly string[]): string | undefined {
  const code = words.join('').replace(/O/g, '0').replace(/[IL]/g, '1');
  return wellFormed.test(code) ? code : undefined;
}

/** Those words at the beginning that make a code. */
function findFirst(words: readonly string[]): readonly string[] | undefined {
  const ends = words.slice(0, joinCodeLength).map((_, index) => words.slice(0, index + 1));
  return ends.find((beginning) => join(beginning));
}

function readMarked(plain: string): string | undefined {
  for (const mark of marks)
    for (const { index, 0: found } of plain.matchAll(mark)) {
      const words = findFirst(wordsOf(plain.slice(index + found.length)));
      if (words) return join(words);
    }
  return undefined;
}

/** The only words of a sentence that make a code; of several, the only ones with a digit. */
function readBetween(plain: string): string | undefined {
  const words = wordsOf(plain.replace(address, ' '));
  const found = words.flatMap((_, start) => findFirst(words.slice(start))?.join('') ?? []);
  const likely = found.length > 1 ? found.filter((code) => /\d/.test(code)) : found;
  const [code = ''] = likely;
  return likely.every((other) => other === code) ? join([code]) : undefined;
}

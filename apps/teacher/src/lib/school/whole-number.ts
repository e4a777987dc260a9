/**
 * What somebody has written where a whole number is asked for. `either`: it is one number or another,
 * depending on where one went to school.
 */
export type Written =
  | { readonly kind: 'nothing' | 'fraction' | 'words' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'either'; readonly values: readonly [number, number] };

const number = (value: number): Written => ({ kind: 'number', value });
const words: Written = { kind: 'words' };

/** The decimal digits of every script begin at a zero, and stand side by side. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Five styles of mathematical digits follow each other without a gap.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}

const fold = (text: string): string =>
  text
    // Marks that turn the direction of reading, or that nobody sees.
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/^[−–﹣－]/, '-')
    .replace(/^[＋]/, '+');

/** `1 000`, `1’000`, `1٬000`: marks that only ever stand between groups of three. */
const grouped = /^\d{1,3}([\s'’٬]\d{3})+(?![\d\s'’٬])/;

/** Reads a whole number as people write them, in any script and with either separator. */
export function readWhole(text: string): Written {
  const folded = fold(text);
  if (folded === '') return { kind: 'nothing' };
  const [, sign = '', written = ''] = /^([-+]?)\s*(\d.*)$/.exec(folded) ?? [];
  const size = readSize(written.replace(grouped, (group) => group.replace(/\D/g, '')));
  if (size.kind === 'number' && sign === '-') return number(-size.value);
  return size;
}

function readSize(written: string): Written {
  const plain = written.replaceAll('٫', '.').replace(/[.,]$/, '');
  if (!/^\d+([.,]\d+)*$/.test(plain)) return words;
  const marks: readonly string[] = plain.match(/[.,]/g) ?? [];
  const parts = plain.split(/[.,]/);
  const [last = ''] = parts.slice(-1);
  const isGrouped = parts.every((part, at) => (at === 0 ? part.length <= 3 : part.length === 3));
  if (marks.length === 0) return number(Number(plain));
  if (marks.length === 1) {
    if (isGrouped && !written.includes('٫') && Number(parts[0]) > 0)
      return { kind: 'either', values: [Number(parts[0]), Number(parts.join(''))] };
    return wholeOf(parts[0]!, last);
  }
  if (new Set(marks).size === 1) return isGrouped ? number(Number(parts.join(''))) : words;
  // The last mark is another one than all before it: it begins the fraction.
  const whole = parts.slice(0, -1);
  const areGroups = whole.every((part, at) => (at === 0 ? part.length <= 3 : part.length === 3));
  const isLastAlone = marks.indexOf(marks.at(-1)!) === marks.length - 1;
  return areGroups && isLastAlone ? wholeOf(whole.join(''), last) : words;
}

const wholeOf = (whole: string, fraction: string): Written =>
  /^0+$/.test(fraction) ? number(Number(whole)) : { kind: 'fraction' };

import { firstNames } from './first-names.ts';
import { ordinaryWords } from './ordinary-words.ts';

interface Word {
  readonly text: string;
  /** In small letters, without a possessive. */
  readonly plain: string;
  /** It is the first of its sentence, or of a quotation. */
  readonly isFirst: boolean;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const begins = /(?:^|[.!?:;“”"()\n•–—-])[\s“”"'‘’(]*$/u;
const titled = /\b(?:mr|mrs|ms|miss|mister|dr|sir|coach)\.? (?=\p{Lu})/iu;
/** Somebody does or is something. */
const acts =
  /^(?:is|was|has|had|did|does|said|says|told|should|shouldn't|likes?|loves?|hates?|and|sent|knows?)$/;

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    plain: found.toLowerCase().replace(/['’]s$/, ''),
    isFirst: begins.test(text.slice(0, index)),
  }));
}

/** A capital letter in front, and small ones behind. */
const isCapital = ({ text }: Word): boolean => /^\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(text);

/**
 * Whether something in it looks like somebody's name, in a language that writes other words small. Who
 * is in the lesson may be named.
 */
export function hasName(text: string, known: ReadonlySet<string>): boolean {
  if (titled.test(text)) return true;
  const words = wordsOf(text.normalize('NFC'));
  const isOrdinary = ({ plain }: Word) =>
    ordinaryWords.has(plain) || known.has(plain) || plain.includes("n't") || plain.includes('n’t');
  if (words.some(({ plain }) => firstNames.has(plain) && !known.has(plain))) return true;
  // Who writes every Word like This names nobody with it.
  const capitals = words.filter((one) => isCapital(one));
  const isShouted = capitals.length > 3 && capitals.length > words.length * 0.6;
  if (isShouted) return false;
  return words.some((one, at) => {
    if (!isCapital(one) || isOrdinary(one)) return false;
    if (!one.isFirst) return true;
    const after = words[at + 1];
    if (!after || after.isFirst) return false;
    const isPair = isCapital(after) && !isOrdinary(after);
    return isPair || /['’]s$/.test(one.text) || (acts.test(after.plain) && !/ing$/.test(one.plain));
  });
}

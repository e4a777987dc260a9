/** One end of the numbers that words speak of. */
interface End {
  readonly number: number;
  /** "up to 5" has it, "less than 5" doesn't. */
  readonly isIn: boolean;
}

/** The numbers that the words of a bin speak of. */
interface Span {
  readonly from?: End;
  readonly to?: End;
}

const number = String.raw`([-−]?\d+(?:[.,]\d+)*)`;
const until = String.raw`\s*(?:to|or|and|until|bis|à|a|–|—|-)\s*`;
const patterns: readonly (readonly [RegExp, (numbers: readonly number[]) => Span])[] = [
  [range('(?:more than|over|above)\\s+'), ([a, b]) => ({ from: out(a), to: within(b) })],
  [range('(?:^|from\\s+|between\\s+)'), ([a, b]) => ({ from: within(a), to: within(b) })],
  [only('(?:no more than|not more than|up to|at most)\\s+'), ([a]) => ({ to: within(a) })],
  [only('', '\\s*%?\\s*(?:or|and) (?:less|fewer|under|lower)'), ([a]) => ({ to: within(a) })],
  [only('(?:at least|no fewer than)\\s+'), ([a]) => ({ from: within(a) })],
  [only('', '\\s*%?\\s*(?:or|and) (?:more|over|higher|above)'), ([a]) => ({ from: within(a) })],
  [only('(?:less than|fewer than|under|below)\\s+'), ([a]) => ({ to: out(a) })],
  [only('(?:more than|over|above)\\s+'), ([a]) => ({ from: out(a) })],
];

function range(before: string): RegExp {
  return new RegExp(before + number + until + number, 'iu');
}
function only(before: string, after = ''): RegExp {
  return new RegExp(before + number + after, 'iu');
}
const within = (number = NaN): End => ({ number, isIn: true });
const out = (number = NaN): End => ({ number, isIn: false });

/** "1,000", "4.5", "4,5", "−3" */
function readNumber(text: string): number {
  const plain = text.replace('−', '-');
  return Number(
    /^-?\d{1,3}(,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'),
  );
}

/** Empty where the words speak of no numbers, or in a way that is not understood. */
function spanOf(words: string): Span {
  // What is counted may have numbers of its own: "3 to 5 in 10".
  const counted = words.replace(/\b(?:out of|of|in)\s+(?:every\s+)?\d+\b/giu, '').trim();
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(counted)?.slice(1).map(readNumber);
    if (found) return found.some(Number.isNaN) ? {} : read(found);
  }
  return {};
}

export interface Bin {
  readonly words: string;
  /** The number at which it begins, and the one at which the next begins. */
  readonly low: number;
  readonly below: number;
}

/** A number that the words of a bin promise and that falls into another bin, or the other way round. */
export function strayNumber({ words, low, below }: Bin): number | undefined {
  const { from, to } = spanOf(words);
  if (to && (to.isIn ? to.number >= below : to.number !== below)) return to.number;
  if (from && (from.isIn ? from.number < low : from.number >= low)) return from.number;
  return undefined;
}

/** Whether the words of a bin leave out a number that falls into it. */
export function leavesOut(words: string, value: number): boolean {
  const { from, to } = spanOf(words);
  const isTooLow = from && (from.isIn ? value < from.number : value <= from.number);
  const isTooHigh = to && (to.isIn ? value > to.number : value >= to.number);
  return Boolean(isTooLow || isTooHigh);
}

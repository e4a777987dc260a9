import fc from 'fast-check';

/** One slip of an author's hand: a text in which one sign, line or block is not as it was. */
export interface Slip {
  /** What was done, for whoever reads that it was not noticed. */
  readonly what: string;
  readonly text: string;
}

type Make = (text: string) => Slip;

/** A place between the beginning and the end of something, whatever its length. */
const pick = fc.noBias(fc.nat({ max: 1_000_000 })).map((part) => part / 1_000_001);
const at = <T>(of: readonly T[], where: number): T => of[Math.floor(where * of.length)]!;

const signs = fc.oneof(
  fc.constantFrom(...'{}%/#-"\'|:>*[]()_\\`~!&@=+.,; \n\t\u00a0\u200b'),
  fc.constantFrom(...'abcdeiknostyABKNS0159'),
);

/** Signs of a tag, a field or a fence are few among the words; half of all slips are there. */
const marks = /\{%|%\}|^---|^ *(?:- )?[a-z]+:/gim;
const places = fc.record({
  isNearMark: fc.boolean(),
  where: pick,
  beside: fc.integer({ min: -3, max: 12 }),
});

function offsetIn(
  text: string,
  { isNearMark, where, beside }: { isNearMark: boolean; where: number; beside: number },
): number {
  if (!isNearMark) return Math.floor(where * text.length);
  const mark = at([...text.matchAll(marks)], where);
  return Math.min(text.length - 1, Math.max(0, mark.index + beside));
}

const sign: fc.Arbitrary<Make> = fc
  .tuple(fc.constantFrom('change', 'put in', 'take out', 'double'), places, signs)
  .map(([how, place, other]) => (text) => {
    const offset = offsetIn(text, place);
    const [before, one, after] = [text.slice(0, offset), text[offset]!, text.slice(offset + 1)];
    const instead = { change: other, 'put in': other + one, 'take out': '', double: one + one };
    return {
      what: `${how} ${JSON.stringify(other)} at ${offset}`,
      text: before + instead[how] + after,
    };
  });

const line: fc.Arbitrary<Make> = fc
  .tuple(
    fc.constantFrom('delete', 'double', 'swap', 'indent', 'outdent'),
    places,
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([how, place, width]) => (text) => {
    const lines = text.split('\n');
    const number = text.slice(0, offsetIn(text, place)).split('\n').length - 1;
    const [one, next] = [lines[number]!, lines[number + 1]];
    const instead = {
      delete: [],
      double: [one, one],
      swap: next === undefined ? [one] : [next, one],
      indent: [' '.repeat(width) + one],
      outdent: [one.replace(new RegExp(`^ {0,${width}}`), '')],
    }[how];
    const gone = how === 'swap' && next !== undefined ? 2 : 1;
    const text2 = lines.toSpliced(number, gone, ...instead).join('\n');
    return { what: `${how} line ${number + 1}`, text: text2 };
  });

/** Lines from one empty line to the next. */
const paragraphsOf = (text: string) => text.split(/\n{2,}/);

/**
 * The same, with what a tag or a node's notes hold in one piece. To carry a single paragraph out of
 * them, or others into the middle, is no slip of the hand: nobody but a reader can tell that from
 * words that belong there.
 */
const blocksOf = (text: string) =>
  paragraphsOf(text).reduce<readonly string[]>((blocks, paragraph) => {
    const last = blocks.at(-1);
    return last !== undefined && isOpen(last, paragraph)
      ? [...blocks.slice(0, -1), `${last}\n\n${paragraph}`]
      : [...blocks, paragraph];
  }, []);

function isOpen(block: string, next: string): boolean {
  const isInTag = /\{% (notes|say|key|advert|messages)\b(?![^]*\{% \/\1 )/.test(block);
  return isInTag || (/^ +notes: \|$/m.test(block) && !/^(?: {2}- |---)/.test(next));
}

const block: fc.Arbitrary<Make> = fc
  .tuple(fc.constantFrom('delete', 'double', 'move'), pick, pick)
  .map(([how, from, to]) => (text) => {
    const parts = how === 'move' ? blocksOf(text) : paragraphsOf(text);
    const number = Math.floor(from * parts.length);
    const one = parts[number]!;
    const rest = parts.toSpliced(number, 1);
    const target = Math.floor(to * (rest.length + 1));
    const changed = {
      delete: rest,
      double: parts.toSpliced(number, 0, one),
      move: rest.toSpliced(target, 0, one),
    }[how];
    const where = how === 'move' ? ` to place ${target + 1}` : '';
    return {
      what: `${how} block ${number + 1}${where}: ${one.slice(0, 60)}`,
      text: changed.join('\n\n'),
    };
  });

/** Slips, to be made in a text. */
export const slips: fc.Arbitrary<Make> = fc.oneof(sign, line, block);

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
function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n{2,}/);
}

/**
 * The same, with what a tag or a node's notes hold in one piece. Who carries a single paragraph out of
 * them makes no slip, but a choice that nobody else can know of.
 */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  let closing: RegExp | undefined;
  for (const paragraph of paragraphsOf(text)) {
    const isInside = closing !== undefined && !isOver(closing, paragraph);
    const isLast = closing?.source.startsWith('\\{') && closing.test(paragraph);
    if (closing && (isInside || isLast)) blocks.push(`${blocks.pop()!}\n\n${paragraph}`);
    else blocks.push(paragraph);
    if (!isInside || isLast) closing = undefined;
    closing ??= openIn(paragraph);
  }
  return blocks;
}

/** What ends the tag or the notes that are open at the end of a paragraph. */
function openIn(paragraph: string): RegExp | undefined {
  const tag = /\{% (notes|say|key|advert|messages)\b(?![^]*\{% \/\1)/.exec(paragraph)?.[1];
  if (tag) return new RegExp(`\\{% /${tag} %\\}`);
  return /^ +notes: \|$/m.test(paragraph) ? /^(?: {2}- |---)/ : undefined;
}

const isOver = (closing: RegExp, paragraph: string) => closing.test(paragraph);

const block: fc.Arbitrary<Make> = fc
  .tuple(fc.constantFrom('delete', 'double', 'move'), pick, pick)
  .map(([how, from, to]) => (text) => {
    if (how !== 'move') {
      const parts = paragraphsOf(text);
      const number = Math.floor(from * parts.length);
      const one = parts[number]!;
      const instead = how === 'delete' ? [] : [one, one];
      return {
        what: `${how} paragraph ${number + 1}: ${one.slice(0, 40)}`,
        text: parts.toSpliced(number, 1, ...instead).join('\n\n'),
      };
    }
    const blocks = blocksOf(text);
    const moved = Math.floor(from * blocks.length);
    const rest = blocks.toSpliced(moved, 1).flatMap(paragraphsOf);
    const target = Math.floor(to * (rest.length + 1));
    return {
      what: `move block ${moved + 1} before paragraph ${target + 1}: ${blocks[moved]!.slice(0, 40)}`,
      text: rest.toSpliced(target, 0, blocks[moved]!).join('\n\n'),
    };
  });

/** Slips, to be made in a text. */
export const slips: fc.Arbitrary<Make> = fc.oneof(sign, line, block);

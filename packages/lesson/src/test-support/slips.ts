import fc from 'fast-check';

/** A place between the beginning and the end of something, whatever its length. */
const part = fc.noBias(fc.nat({ max: 1_000_000 })).map((place) => place / 1_000_001);

/** Signs of a tag, a field or a fence are few among the words; half of all slips are near one. */
const place = fc.record({
  isNearMark: fc.boolean(),
  part,
  beside: fc.integer({ min: -3, max: 12 }),
});
const marks = /\{%|%\}|^---|^ *(?:- )?[a-z]+:/gim;

const sign = fc.record({
  what: fc.constantFrom('change sign', 'put sign in', 'take sign out', 'double sign'),
  place,
  sign: fc.oneof(
    fc.constantFrom(...'{}%/#-"\'|:>*[]()_\\`~!&@=+.,; \n\t\u00a0\u200b'),
    fc.constantFrom(...'abcdeiknostyABKNS0159'),
  ),
});

const line = fc.record({
  what: fc.constantFrom('delete line', 'double line', 'swap line', 'indent line', 'outdent line'),
  place,
  width: fc.integer({ min: 1, max: 6 }),
});

const block = fc.record({
  what: fc.constantFrom('delete block', 'double block', 'move block'),
  part,
  target: part,
});

/** One slip of an author's hand: a sign, a line or a block that is not as it was. */
export const slips = fc.oneof(sign, line, block);

type Made<A> = A extends fc.Arbitrary<infer Value> ? Value : never;
export type Slip = Made<typeof slips>;

/** The text with the slip in it. */
export function withSlip(text: string, slip: Slip): string {
  if ('sign' in slip) return withSign(text, slip);
  return 'width' in slip ? withLine(text, slip) : withBlock(text, slip);
}

function withSign(text: string, { what, place, sign: other }: Made<typeof sign>): string {
  const offset = offsetOf(text, place);
  const one = text[offset]!;
  const instead = {
    'change sign': other,
    'put sign in': other + one,
    'take sign out': '',
    'double sign': one + one,
  }[what];
  return text.slice(0, offset) + instead + text.slice(offset + 1);
}

function withLine(text: string, { what, place, width }: Made<typeof line>): string {
  const lines = text.split('\n');
  const number = text.slice(0, offsetOf(text, place)).split('\n').length - 1;
  const [one = '', ...next] = lines.slice(number, number + 2);
  const instead = {
    'delete line': next,
    'double line': [one, one, ...next],
    'swap line': [...next, one],
    'indent line': [' '.repeat(width) + one, ...next],
    'outdent line': [one.replace(new RegExp(`^ {0,${width}}`), ''), ...next],
  }[what];
  return lines.toSpliced(number, 2, ...instead).join('\n');
}

function offsetOf(text: string, { isNearMark, part, beside }: Made<typeof place>): number {
  if (!isNearMark) return Math.floor(part * text.length);
  const all = [...text.matchAll(marks)];
  const { index } = all[Math.floor(part * all.length)]!;
  return Math.min(text.length - 1, Math.max(0, index + beside));
}

function withBlock(text: string, { what, part, target }: Made<typeof block>): string {
  const blocks = what === 'move block' ? blocksOf(text) : paragraphsOf(text);
  const number = Math.floor(part * blocks.length);
  const one = blocks[number]!;
  const rest = blocks.toSpliced(number, 1);
  const changed = {
    'delete block': rest,
    'double block': blocks.toSpliced(number, 0, one),
    'move block': rest.toSpliced(Math.floor(target * blocks.length), 0, one),
  }[what];
  return changed.join('\n\n');
}

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

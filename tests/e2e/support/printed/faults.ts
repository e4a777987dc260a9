import { isInside, overlap, type Box } from './box.ts';
import type { Words } from './words.ts';

interface PageParts {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
  readonly boxes: readonly Box[];
  /** How large the browser has drawn it. */
  readonly scale: number;
}

/** Many printers leave this much white: 4 mm. */
const unprintable = 11;
/** Thinner than this it is a line, to write on or to part things. */
const thin = 4;
/** What a letter may touch, in points: a descender's foot, a rounding. */
const play = 2;

/** What is wrong with one page, each fault in a few words. */
export function faultsOf({
  number,
  width,
  height,
  words,
  boxes,
  scale,
}: PageParts): readonly string[] {
  const body = words.filter(({ isMargin }) => !isMargin);
  const paper: Box = {
    left: unprintable,
    right: width - unprintable,
    bottom: unprintable,
    top: height - unprintable,
  };
  if (body.length === 0) return boxes.length === 0 ? ['nothing is on it'] : [];
  if (body.every(({ isHeading }) => isHeading)) return [`only “${body[0]!.text}” is on it`];
  const named = (what: string, some: readonly Words[]) =>
    some.map(({ text }) => `“${text}” ${what}`);
  return [
    ...(number > 1 && isLeftOver(body)
      ? [`only “${body.map(({ text }) => text).join(' ')}” is left for it`]
      : []),
    ...(scale < 0.99
      ? ['something is wider than the paper: the browser has shrunk everything']
      : []),
    ...named(
      'is cut off',
      words.filter((one) => !isInside(one, paper, 0)),
    ),
    ...named(
      'is a heading with nothing below it',
      body.filter((one) => one.isHeading && !body.some((other) => isUnder(other, one))),
    ),
    ...named(
      'runs over the edge of something',
      words.filter((one) => boxes.some((box) => crosses(one, box))),
    ),
    ...named(
      'lies over other words',
      words.filter((one, index) => words.slice(index + 1).some((other) => covers(one, other))),
    ),
  ];
}

/** The last line or two of something, for which nobody takes another sheet; a large word may be meant. */
const isLeftOver = (body: readonly Words[]) =>
  body.every(({ isHeading, top, bottom }) => !isHeading && top - bottom < 20) &&
  new Set(body.map(({ baseline }) => Math.round(baseline))).size < 3;

const isUnder = (one: Words, heading: Words) =>
  !one.isHeading && one.baseline < heading.baseline - 1 && overlap(one, heading)[0] > 0;

function crosses(words: Words, box: Box): boolean {
  if (box.right - box.left < thin || box.top - box.bottom < thin) return false;
  const [across, up] = overlap(words, box);
  return across > play && up > play && !isInside(words, box, play) && !isInside(box, words, play);
}

function covers(one: Words, other: Words): boolean {
  const [across, up] = overlap(one, other);
  return across > play && up > play;
}

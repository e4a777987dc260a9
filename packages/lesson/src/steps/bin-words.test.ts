import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOut, strayNumber } from './bin-words.ts';

const bin = (words: string, low: number, below: number) => strayNumber({ words, low, below });

test.each([
  ['Up to 25 %', -Infinity, 26],
  ['26 to 50 %', 26, 51],
  ['More than 75 %', 76, Infinity],
  ['0 to 2 in 10', -Infinity, 3],
  ['9 or 10 in 10', 9, Infinity],
  ['less than 1,000', -Infinity, 1000],
  ['1,000 or more', 1000, Infinity],
  ['−5 to −1', -5, 0],
  ['0.5–1', 0.5, 1.5],
  ['at least 4,5', 4.5, Infinity],
  ['A few', -Infinity, 10],
  ['About 10', -Infinity, 10],
])('%j says just what its numbers say', (words, low, below) => {
  expect(bin(words, low, below)).toBeUndefined();
});

test.each([
  ['0 to 20', -Infinity, 20, 20],
  ['more than 20', 20, Infinity, 20],
  ['Up to 25 %', -Infinity, 25, 25],
  ['less than 9', -Infinity, 10, 9],
  ['10 or more', 11, Infinity, 10],
  ['9 or 10 in 10', 10, Infinity, 9],
  ['−5 to −1', -4, 0, -5],
])('%j, from %d to below %d, is off at %d', (words, low, below, stray) => {
  expect(bin(words, low, below)).toBe(stray);
});

interface Scale {
  readonly step: number;
  readonly first: number;
  readonly sizes: readonly number[];
}

describe('on any scale', () => {
  /** Whole numbers, fives, tens, halves and tenths, from anywhere below or above nothing. */
  const scale: fc.Arbitrary<Scale> = fc.record({
    step: fc.constantFrom(1, 5, 10, 0.5, 0.1),
    first: fc.integer({ min: -50, max: 50 }),
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
  });
  const at = (step: number, place: number) => Number((place * step).toFixed(1));

  function binsOf({ step, first, sizes }: Scale) {
    const starts = sizes.map((_, index) =>
      sizes.slice(0, index + 1).reduce((sum, size) => sum + size, first),
    );
    const last = starts.at(-1)!;
    return [
      {
        words: `up to ${at(step, first + sizes[0]! - 1)}`,
        low: -Infinity,
        from: -Infinity,
        end: starts[0]!,
      },
      ...starts.slice(1).map((end, index) => ({
        words: `${at(step, starts[index]!)} to ${at(step, end - 1)}`,
        low: at(step, starts[index]!),
        from: starts[index]!,
        end,
      })),
      { words: `${at(step, last)} or more`, low: at(step, last), from: last, end: Infinity },
    ].map((one) => ({ ...one, below: one.end === Infinity ? Infinity : at(step, one.end) }));
  }

  test('every number of a bin is in its words, first and last bin too, and its neighbours are not', () => {
    fc.assert(
      fc.property(scale, fc.integer({ min: -150, max: 150 }), (one, place) => {
        const value = at(one.step, place);
        const all = binsOf(one);
        const right = all.find(({ below }) => value < below)!;
        expect(all.filter(({ words }) => !leavesOut(words, value))).toEqual([right]);
        for (const each of all) expect(strayNumber(each)).toBeUndefined();
      }),
    );
  });

  test('a bin that is off by one step is noticed', () => {
    fc.assert(
      fc.property(scale, fc.constantFrom(-1, 1), (one, by) => {
        for (const { words, from, end } of binsOf(one)) {
          const low = from === -Infinity ? from : at(one.step, from + by);
          const below = end === Infinity ? end : at(one.step, end + by);
          // An end further up is a gap in the words, and no promise that is broken.
          const isOff = by < 0 ? end !== Infinity : from !== -Infinity;
          if (isOff) expect(strayNumber({ words, low, below })).not.toBeUndefined();
        }
      }),
    );
  });
});

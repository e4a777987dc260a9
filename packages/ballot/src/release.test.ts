import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, words } from './band.ts';
import { progressOf } from './progress.ts';
import { canShow, release, type Rule } from './release.ts';
import { tally } from './tally.ts';
import { answer, fittingAnswer, question } from './test-support/arbitraries.ts';

const rule = fc.constantFrom<Rule>('poll', 'attitude', 'vote', 'revote', 'never');
const cells = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 8 });
const tallied = cells.map((counts) => ({
  counts,
  answers: counts.reduce((total, count) => total + count, 0),
}));

test.each<[Rule, number]>([
  ['poll', 5],
  ['attitude', 15],
  ['vote', 5],
  ['revote', 10],
])('of a %s something is shown from %i seats on', (asked, seats) => {
  const counts = [40, 0];
  const shown = (size: number) => release({ answers: 40, counts }, { seats: size, rule: asked });
  expect(shown(seats - 1)).toEqual({ kind: 'few' });
  expect(shown(seats).kind).not.toBe('few');
  expect(canShow({ seats: seats - 1, rule: asked })).toBe(false);
  expect(canShow({ seats, rule: asked })).toBe(true);
});

test('how many answered decides only whether there is a favourite, never whether there is a result', () => {
  fc.assert(
    fc.property(tallied, rule, fc.integer({ min: 15, max: 400 }), (given, asked, seats) => {
      const nobody = { answers: 0, counts: given.counts.map(() => 0) };
      const [some, none] = [given, nobody].map((one) => release(one, { seats, rule: asked }));
      expect(some!.kind).toBe(none!.kind);
    }),
  );
});

test('below 15 seats a poll shows only which option is ahead, by two and of five answers', () => {
  const shown = (...counts: number[]) =>
    release({ answers: counts.reduce((a, b) => a + b), counts }, { seats: 14, rule: 'poll' });
  expect(shown(1, 5, 3)).toEqual({ kind: 'favourite', option: 1 });
  expect(shown(2, 4, 3)).toEqual({ kind: 'favourite', option: null });
  expect(shown(0, 4, 0)).toEqual({ kind: 'favourite', option: null });
  expect(shown(4, 4, 0)).toEqual({ kind: 'favourite', option: null });
});

test('a vote shows its favourite alone, in a large class, too', () => {
  expect(release({ answers: 28, counts: [20, 8] }, { seats: 30, rule: 'vote' })).toEqual({
    kind: 'favourite',
    option: 0,
  });
});

test('what is never shown is not shown of anybody', () => {
  expect(release({ answers: 400, counts: [400] }, { seats: 400, rule: 'never' })).toEqual({
    kind: 'few',
  });
});

test.each([
  [4, 28, 'few', 0],
  [5, 28, 'some', 17],
  [9, 28, 'some', 17],
  [10, 28, 'many', 35],
  [15, 28, 'most', 53],
  [28, 28, 'most', 71],
  [5, 15, 'many', 33],
  [15, 15, 'most', 66],
  [14, 60, 'some', 8],
  [29, 60, 'many', 41],
  [300, 300, 'most', 93],
])('%i of %i are said to be %s', (count, seats, word, percent) => {
  expect(bandOf(count, seats)).toEqual({ word, percent });
});

test('a band is a lower bound: it never says more than there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 600 }), fc.nat({ max: 600 }), (seats, count) => {
      fc.pre(count <= seats);
      const { word, percent } = bandOf(count, seats);
      expect(percent).toBeLessThanOrEqual((100 * count) / seats);
      if (word === 'most') expect(2 * count).toBeGreaterThan(seats);
      if (word === 'many') expect(3 * count).toBeGreaterThanOrEqual(seats);
      if (word === 'some') expect(count).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 2_000 },
  );
});

test('more is never said with a smaller word or a shorter bar', () => {
  for (let seats = 5; seats <= 320; seats++)
    for (let count = 1; count <= seats; count++) {
      const [before, after] = [bandOf(count - 1, seats), bandOf(count, seats)];
      expect(words.indexOf(after.word)).toBeGreaterThanOrEqual(words.indexOf(before.word));
      expect(after.percent).toBeGreaterThanOrEqual(before.percent);
    }
});

test('the last five of a class change nothing', () => {
  for (let seats = 10; seats <= 320; seats++)
    for (let count = seats - 5; count <= seats; count++)
      expect(bandOf(count, seats)).toEqual(bandOf(seats - 5, seats));
});

test('below 15 seats nothing is said of progress, and from there on a band', () => {
  for (let ready = 0; ready <= 14; ready++) expect(progressOf(ready, 14)).toBe('hidden');
  expect(progressOf(0, 15)).toBe('few');
  expect(progressOf(14, 28)).toBe('many');
  expect(progressOf(28, 28)).toBe('most');
});

test('the counts are those of an independent count, without skips and what does not fit', () => {
  const asked = question.chain((given) =>
    fc.record({
      question: fc.constant(given),
      fitting: fc.array(fittingAnswer(given), { maxLength: 60, size: 'max' }),
      others: fc.array(answer, { maxLength: 10 }),
    }),
  );
  fc.assert(
    fc.property(asked, ({ question, fitting, others }) => {
      const isOdd = (picked: readonly number[]) =>
        picked.some((option) => option >= question.options) ||
        (question.kind === 'multiple' ? picked.length === 0 : picked.length !== 1);
      const odd = others.filter((one) => one.kind === 'picked' && isOdd(one.picked));
      const picks = fitting.flatMap((one) => (one.kind === 'picked' ? [one.picked] : []));
      expect(tally(question, [...fitting, ...odd])).toEqual({
        answers: picks.length,
        counts: Array.from(
          { length: question.options },
          (_, option) => picks.filter((picked) => picked.includes(option)).length,
        ),
      });
    }),
  );
});

test('the order of the answers does not show', () => {
  const shuffled = question.chain((asked) =>
    fc.array(fittingAnswer(asked), { maxLength: 20 }).chain((given) =>
      fc.record({
        asked: fc.constant(asked),
        given: fc.constant(given),
        order: fc.shuffledSubarray(given, { minLength: given.length }),
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ({ asked, given, order }) => {
      expect(tally(asked, order)).toEqual(tally(asked, given));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Question } from './question.ts';
import { release } from './release.ts';
import { answer, fittingAnswer, question } from './test-support/arbitraries.ts';

/** A question and between `min` and `max` answers to it, of which none is a skip, and some skips. */
function asked(min: number, max: number) {
  return question.chain((given) =>
    fc.record({
      question: fc.constant(given),
      answers: fc.array(
        fittingAnswer(given).filter(({ kind }) => kind !== 'skip'),
        { minLength: min, maxLength: max, size: 'max' },
      ),
      skips: fc.nat({ max: 30 }),
    }),
  );
}

function withSkips(answers: readonly Answer[], skips: number): Answer[] {
  return [...new Array<Answer>(skips).fill({ kind: 'skip' }), ...answers];
}

test('below five answers nothing is shown, however many skipped', () => {
  fc.assert(
    fc.property(asked(0, 4), ({ question, answers, skips }) => {
      expect(release(question, withSkips(answers, skips))).toEqual({ kind: 'few' });
    }),
  );
});

test('the counts are those of an independent count', () => {
  fc.assert(
    fc.property(asked(5, 60), ({ question, answers, skips }) => {
      fc.pre(question.kind !== 'estimate');
      const released = release(question, withSkips(answers, skips));
      const byHand: Record<number, number> = {};
      for (const given of answers)
        if (given.kind === 'picked')
          for (const option of given.picked) byHand[option] = (byHand[option] ?? 0) + 1;
      expect(released.kind === 'choices' && released.answers).toBe(answers.length);
      expect(released.kind === 'choices' && released.counts).toEqual(
        Array.from({ length: question.options }, (_, option) => byHand[option] ?? 0),
      );
    }),
  );
});

test('every estimate stands in exactly one band, the one between whose bounds it lies', () => {
  fc.assert(
    fc.property(asked(5, 60), ({ question, answers, skips }) => {
      fc.pre(question.kind === 'estimate');
      const { min, max } = question;
      const released = release(question, withSkips(answers, skips));
      const values = answers.flatMap((given) => (given.kind === 'number' ? [given.value] : []));
      const byHand = Array.from({ length: 10 }, (_, band) => {
        const isLast = band === 9;
        return values.filter((value) => {
          const tenth = (value - min) * 10;
          const low = (max - min) * band;
          return tenth >= low && (isLast || tenth < low + max - min);
        }).length;
      });
      expect(released).toMatchObject({ kind: 'estimates', answers: values.length });
      expect(released.kind === 'estimates' && released.histogram).toEqual(byHand);
    }),
  );
});

test('half of the class at least lies in the middle half, a quarter at most on either side', () => {
  fc.assert(
    fc.property(asked(5, 60), ({ question, answers, skips }) => {
      fc.pre(question.kind === 'estimate');
      const released = release(question, withSkips(answers, skips));
      if (released.kind !== 'estimates') throw new Error('there are at least five answers');
      const [low, high] = released.middle;
      const values = answers.flatMap((given) => (given.kind === 'number' ? [given.value] : []));
      expect(values.filter((value) => value < low).length).toBeLessThanOrEqual(values.length / 4);
      expect(values.filter((value) => value > high).length).toBeLessThanOrEqual(values.length / 4);
      const inside = values.filter((value) => value >= low && value <= high);
      expect(inside.length).toBeGreaterThanOrEqual(values.length / 2);
    }),
  );
});

test('the middle half of 0, 10, 20, 30 and 40 is 10 to 30', () => {
  const scale: Question = { kind: 'estimate', min: 0, max: 100 };
  const middle = (values: number[]) => {
    const released = release(
      scale,
      values.map((value): Answer => ({ kind: 'number', value })),
    );
    return released.kind === 'estimates' && released.middle;
  };
  expect(middle([40, 0, 30, 10, 20])).toEqual([10, 30]);
  expect(middle([0, 10, 20, 30, 40, 50])).toEqual([10, 40]);
});

test('the order of the answers does not show', () => {
  const shuffled = asked(0, 20).chain((given) =>
    fc.record({
      given: fc.constant(given),
      order: fc.shuffledSubarray(given.answers, { minLength: given.answers.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ given, order }) => {
      expect(release(given.question, order)).toEqual(release(given.question, given.answers));
    }),
  );
});

test('an answer that does not fit is not counted', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40, size: 'max' }), (answers) => {
      const released = release({ kind: 'single', options: 2 }, answers);
      const fitting = answers.filter(
        (given) => given.kind === 'picked' && given.picked.length === 1 && given.picked[0]! < 2,
      );
      expect(released.kind === 'choices' ? released.answers : 0).toBe(
        fitting.length < 5 ? 0 : fitting.length,
      );
    }),
  );
});

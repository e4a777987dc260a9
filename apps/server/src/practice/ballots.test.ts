import { fits, type Answer, type Question } from '@sightline/ballot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deedsOf, eager, makeClass } from '../../test-support/practice.ts';
import { planBallot, type Asked } from './ballots.ts';
import { Dice } from './dice.ts';
import { leanOf } from './lean.ts';
import type { Student } from './student.ts';

const question: fc.Arbitrary<Question> = fc.record({
  kind: fc.constantFrom('single', 'multiple', 'scale'),
  options: fc.integer({ min: 2, max: 8 }),
});

function textsOf({ options }: Question): string[] {
  return Array.from({ length: options }, (_, at) => 'x'.repeat(at + 1));
}

function answersTo(asked: Asked, student: Student, dice: Dice): Answer[] {
  return deedsOf(planBallot(asked, student, dice)).flatMap((deed) =>
    deed.type === 'answer' ? [deed.answer] : [],
  );
}

/** How many of a class picked each option in the end. */
function countsOf(asked: Asked, seed: string): number[] {
  const dice = Dice.seeded(`${seed} dice`);
  const last = makeClass(seed).map((student) => answersTo(asked, student, dice).at(-1));
  const counts = new Array<number>(4).fill(0);
  for (const answer of last)
    if (answer?.kind === 'picked') for (const at of answer.picked) counts[at]!++;
  return counts;
}

const options = ['Option A', 'Option B', 'Option C', 'Option D'];
const four = (words: string, isAgain = false): Asked => {
  return { kind: { kind: 'single', options: 4 }, words, options, isAgain };
};
const favourite = (counts: readonly number[]) => counts.indexOf(Math.max(...counts));
const rows = Array.from({ length: 200 }, (_, at) => `question ${at}`);

describe('a ballot of a simulated student', () => {
  test('fits every question, and comes after a while', () => {
    fc.assert(
      fc.property(
        question,
        fc.string(),
        fc.string(),
        fc.boolean(),
        (kind, words, seed, isAgain) => {
          const dice = Dice.seeded(seed);
          for (const student of makeClass(seed, 8)) {
            const plan = planBallot(
              { kind, words, options: textsOf(kind), isAgain },
              student,
              dice,
            );
            expect(plan.length).toBeGreaterThan(0);
            for (const { afterMs, deed } of plan) {
              expect(afterMs).toBeGreaterThan(500);
              expect(deed.type === 'answer' && fits(kind, deed.answer)).toBe(true);
            }
          }
        },
      ),
    );
  });

  test('skips as often as its temper says, and changes as often', () => {
    const dice = Dice.seeded('temper');
    const times = Array.from({ length: 500 });
    const one = (temper: Partial<Student['temper']>) =>
      times.map(() => answersTo(four('w'), { number: 0, temper: { ...eager, ...temper } }, dice));
    expect(one({ skips: 1 }).every(([answer]) => answer?.kind === 'skip')).toBe(true);
    expect(one({}).every((answers) => answers.length === 1)).toBe(true);
    const changed = one({ wavers: 0.5 }).filter((answers) => answers.length === 2).length;
    expect(changed).toBeGreaterThan(180);
    expect(changed).toBeLessThan(320);
  });
});

describe('a simulated class', () => {
  test('agrees on an option by and large, and never all of it', () => {
    for (const words of rows) {
      const counts = countsOf(four(words), words);
      const answers = counts.reduce((sum, count) => sum + count, 0);
      expect(answers).toBeGreaterThan(15);
      expect(Math.max(...counts)).toBeGreaterThan(answers / 4);
      expect(Math.max(...counts)).toBeLessThan(answers);
    }
  });

  test('is mostly for the same option, whoever is in it, unless it is split', () => {
    const clear = rows.filter((words) => !leanOf(words, options).camps);
    const asExpected = clear.filter((words) => {
      return favourite(countsOf(four(words), words)) === favourite(leanOf(words, options).weights);
    });
    expect(clear.length).toBeLessThan(rows.length);
    expect(asExpected.length / clear.length).toBeGreaterThan(0.8);
  });

  test('is tied now and then, and agrees more when it is asked again', () => {
    const isTied = (counts: number[]) => {
      const [most, second] = counts.toSorted((a, b) => b - a);
      return most === second;
    };
    const ties = (isAgain: boolean) =>
      rows.filter((words) => isTied(countsOf(four(words, isAgain), words))).length;
    expect(ties(false)).toBeGreaterThan(4);
    expect(ties(true)).toBeLessThan(ties(false));
  });

  test('likes any of four options that say as much, and mostly the one that says most', () => {
    const share = (texts: readonly string[], at: number) => {
      const liked = rows.filter((words) => favourite(leanOf(words, texts, true).weights) === at);
      return liked.length / rows.length;
    };
    for (const at of [0, 1, 2, 3]) expect(share(options, at)).toBeGreaterThan(0.15);
    const uneven = [
      'No.',
      'A few words more.',
      'A whole sentence that gives a reason, too.',
      'Yes!',
    ];
    expect(share(uneven, 2)).toBeGreaterThan(0.7);
    expect(share(uneven, 2)).toBeLessThan(1);
  });
});

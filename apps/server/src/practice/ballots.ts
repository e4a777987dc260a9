import type { Answer, Question } from '@sightline/ballot';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { leanOf, strikes } from './lean.ts';
import { takes, type Student } from './student.ts';

const readMs = 3_500;
const changeMs = 3_000;
/** How many of a split class stay in their camp. */
const loyalty = 0.88;

/** A question as a device shows it. */
export interface Asked {
  readonly kind: Question;
  /** What the class reads: its opinion hangs on these words. */
  readonly words: string;
  /** The words of each option; of a scale, its numbers. */
  readonly options: readonly string[];
  /** The same was asked before, and talked over. */
  readonly isAgain: boolean;
}

/** Answers, or skips; some change their answer afterwards. */
export function planBallot(asked: Asked, student: Student, dice: Dice): Plan {
  const { skips, wavers } = student.temper;
  const afterMs = takes(readMs, student, dice);
  if (dice.chance(skips)) return [{ afterMs, deed: { type: 'answer', answer: { kind: 'skip' } } }];
  const answer = () => {
    return { type: 'answer', answer: answerTo(asked, student, dice) } as const;
  };
  const first = { afterMs, deed: answer() };
  if (!dice.chance(wavers)) return [first];
  return [first, { afterMs: takes(changeMs, student, dice), deed: answer() }];
}

function answerTo(asked: Asked, student: Student, dice: Dice): Answer {
  const { kind, words } = asked;
  switch (kind.kind) {
    case 'scale':
      return { kind: 'picked', picked: [rate(kind.options, words, dice)] };
    case 'single':
      return { kind: 'picked', picked: [pickOne(asked, student, dice)] };
    case 'multiple':
      return { kind: 'picked', picked: pickSome(asked, student, dice) };
  }
}

function pickOne({ words, options, isAgain }: Asked, { number }: Student, dice: Dice): number {
  const { weights, camps } = leanOf(words, options, isAgain);
  return camps && dice.chance(loyalty) ? camps[number % 2]! : dice.weighted(weights);
}

function pickSome({ words, options }: Asked, { temper }: Student, dice: Dice): number[] {
  const { weights } = leanOf(words, options);
  const most = Math.max(...weights);
  const picked = weights.flatMap((weight, at) =>
    dice.chance((0.3 + temper.care / 2) * Math.sqrt(weight / most)) ? [at] : [],
  );
  return picked.length > 0 ? picked : [dice.weighted(weights)];
}

function rate(points: number, words: string, dice: Dice): number {
  const last = points - 1;
  return within(0, Math.round(last * strikes(words, 0.4, 0.8) + dice.bell() * last * 0.6), last);
}

function within(min: number, value: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

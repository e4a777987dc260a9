import type { Card, CardWork, Work } from '@sightline/session';
import { cardLines } from './card-lines.ts';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { strikes } from './lean.ts';
import { takes, type Student } from './student.ts';

const tables = 7;
const sitMs = 1_500;
const writeMs = 6_000;
const tapMs = 5_000;

const noCard: CardWork = { text: '', choice: '', state: 'open' };

/** Sits down, writes a card, reads what the table wrote and taps one of its cards. */
export function planCard(step: string, student: Student, dice: Dice): Plan {
  const { number, temper } = student;
  const write = (ms: number) => {
    const deed = { type: 'write', step, text: dice.pick(cardLines) } as const;
    return { afterMs: takes(ms, student, dice), deed };
  };
  const tap = { afterMs: takes(tapMs, student, dice), deed: { type: 'tap', step } } as const;
  const sit = { type: 'sit', table: (number % tables) + 1 } as const;
  return [
    { afterMs: takes(sitMs, student, dice), deed: sit },
    ...(dice.chance(temper.skips) ? [] : [write(writeMs)]),
    ...(dice.chance(temper.wavers / 2) ? [write(writeMs)] : []),
    tap,
    ...(dice.chance(temper.wavers) ? [tap] : []),
  ];
}

export function withText(before: Work | undefined, text: string): CardWork {
  return { ...cardOf(before), text, state: 'done' };
}

/** Taps a card, likely one that the others like too; the work as it was when there is none. */
export function withTap(before: Work | undefined, cards: readonly Card[], dice: Dice): CardWork {
  const work = cardOf(before);
  if (cards.length === 0) return work;
  const liking = cards.map(({ id, text }) => strikes(`${id}\n${text}`, 0.1, 1) ** 3);
  return { ...work, choice: cards[dice.weighted(liking)]!.id };
}

function cardOf(work: Work | undefined): CardWork {
  return work && 'text' in work ? work : noCard;
}

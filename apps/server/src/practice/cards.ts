import type { CardWork, Work } from '@sightline/session';
import { cardLines } from './card-lines.ts';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { takes, type Student } from './student.ts';

const writeMs = 6_000;

/** Writes a card, or skips it; some write another one. */
export function planCard(step: string, student: Student, dice: Dice): Plan {
  const { temper } = student;
  const write = () => {
    const deed = { type: 'write', step, text: dice.pick(cardLines) } as const;
    return { afterMs: takes(writeMs, student, dice), deed };
  };
  if (dice.chance(temper.skips)) {
    const work = { text: '', choice: '', state: 'skip' } as const;
    return [{ afterMs: takes(writeMs, student, dice), deed: { type: 'work', step, work } }];
  }
  return dice.chance(temper.wavers / 2) ? [write(), write()] : [write()];
}

export function withText(before: Work | undefined, text: string): CardWork {
  const choice = before && 'text' in before ? before.choice : '';
  return { text, choice, state: 'done' };
}

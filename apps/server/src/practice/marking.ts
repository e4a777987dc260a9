import type { SpotView } from '@sightline/lesson/view';
import type { SpotWork } from '@sightline/session';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { strikes } from './lean.ts';
import { takes, type Student } from './student.ts';

const readMs = 3_000;
const markMs = 900;
const mostMarks = 12;

interface Item {
  readonly id: string;
  /** Whoever is written to in this artefact said it. */
  readonly isOwn: boolean;
}

/** Marks one thing after the other; some take a mark back at the end. */
export function planMarking(step: string, view: SpotView, student: Student, dice: Dice): Plan {
  const { temper } = student;
  const readingMs = takes(readMs, student, dice);
  const plan = (work: SpotWork, afterMs: number) => {
    return { afterMs, deed: { type: 'work', step, work } } as const;
  };
  if (dice.chance(temper.skips)) return [plan({ marks: [], state: 'skip' }, readingMs)];
  const marks = itemsIn(view.artefacts)
    .filter((item) => dice.chance(temper.care * eyeFor(item, view.question)))
    .slice(0, mostMarks)
    .map(({ id: item }) => ({ item, ...reasonFor(view, student, dice) }));
  const kept = marks.length > 2 && dice.chance(temper.wavers) ? marks.slice(1) : marks;
  return [
    ...marks.map((_, at) =>
      plan(
        { marks: marks.slice(0, at + 1), state: 'open' },
        at === 0 ? readingMs : takes(markMs, student, dice),
      ),
    ),
    plan({ marks: kept, state: 'done' }, takes(markMs, student, dice)),
  ];
}

/** How much of a class notices an item. */
function eyeFor({ id, isOwn }: Item, question: string): number {
  return strikes(`${question}\n${id}`, 0.1, 0.95) * (isOwn ? 0.2 : 1);
}

function reasonFor({ reasons }: SpotView, { temper }: Student, dice: Dice): { reason?: string } {
  if (reasons.length === 0 || !dice.chance(temper.care * 0.6)) return {};
  return { reason: dice.pick(reasons).id };
}

/** Everything in an artefact that has an id can be marked, whatever kind of artefact it is. */
function itemsIn(value: unknown, owner?: string): Item[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsIn(one, owner));
  const { id, from, owner: ownerHere = owner } = value as Record<string, string | undefined>;
  const inside = Object.values(value).flatMap((one) => itemsIn(one, ownerHere));
  if (typeof id !== 'string') return inside;
  return [{ id, isOwn: from !== undefined && from === ownerHere }, ...inside];
}

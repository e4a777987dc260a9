import type { SortView } from '@sightline/lesson/view';
import type { WorkState } from '@sightline/session';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { strikes } from './lean.ts';
import { takes, type Student } from './student.ts';

const readMs = 5_000;
const moveMs = 1_500;

/** Brings the items into an order, one move after the other. */
export function planSorting(step: string, view: SortView, student: Student, dice: Dice): Plan {
  const { temper } = student;
  const shown = view.items.map(({ id }) => id);
  const plan = (order: readonly string[], state: WorkState, afterMs: number) => {
    return { afterMs, deed: { type: 'work', step, work: { order, state } } } as const;
  };
  const readingMs = takes(readMs, student, dice);
  if (dice.chance(temper.skips)) return [plan(shown, 'skip', readingMs)];
  const wanted = withSwaps(
    classOrder(view),
    Math.round((1 - temper.care) * 4 * dice.fraction()),
    dice,
  );
  const orders = movesFrom(shown, wanted);
  return [
    ...orders.map((order, at) =>
      plan(order, 'open', at === 0 ? readingMs : takes(moveMs, student, dice)),
    ),
    plan(wanted, 'done', takes(moveMs, student, dice)),
  ];
}

/** What the class by and large thinks; the right order is on no device. */
function classOrder({ question, items }: SortView): string[] {
  const place = (id: string) => strikes(`${question}\n${id}`, 0, 1);
  return items.map(({ id }) => id).sort((a, b) => place(a) - place(b));
}

/** Neighbours change places, so many times. */
function withSwaps(order: readonly string[], swaps: number, dice: Dice): string[] {
  const next = [...order];
  if (next.length < 2) return next;
  for (let swap = 0; swap < swaps; swap++) {
    const at = dice.below(next.length - 1);
    next.splice(at, 2, next[at + 1]!, next[at]!);
  }
  return next;
}

/** Every order on the way from one to another: item by item to its place, from the top. */
function movesFrom(from: readonly string[], to: readonly string[]): string[][] {
  const orders: string[][] = [];
  let now = [...from];
  for (const [at, item] of to.entries()) {
    if (now[at] === item) continue;
    const others = now.filter((one) => one !== item);
    now = [...others.slice(0, at), item, ...others.slice(at)];
    orders.push(now);
  }
  return orders;
}

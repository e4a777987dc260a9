import { bandOf } from './band.ts';
import type { Released } from './released.ts';
import type { Tally } from './tally.ts';

/**
 * What is asked decides from how many seats on something is shown, and what.
 * - `poll`: a question, marks or an order
 * - `attitude`: an opinion that could mark somebody out
 * - `vote`: a choice the class acts on, or what tables answered; only the favourite is shown
 * - `revote`: the same choice once more. Whoever saw the first result knows more, so it takes more seats
 * - `never`: nothing is shown
 */
export type Rule = 'poll' | 'attitude' | 'vote' | 'revote' | 'never';

/** Those whose answers these are. */
export interface Crowd {
  /** How many could have answered: a number that everybody may know, unlike how many did. */
  readonly seats: number;
  readonly rule: Rule;
}

/** The smallest class in which something is shown, and the smallest in which it is bands. */
const from: Readonly<Record<Rule, { readonly shown: number; readonly bands: number }>> = {
  poll: { shown: 5, bands: 15 },
  attitude: { shown: 15, bands: 15 },
  vote: { shown: 5, bands: Infinity },
  revote: { shown: 10, bands: Infinity },
  never: { shown: Infinity, bands: Infinity },
};

/** Below so many answers, and without so much of a lead, no option is the favourite. */
const fewestAnswers = 5;
const lead = 2;

/** Whether anything can be shown in such a class, however it answers. */
export function canShow({ seats, rule }: Crowd): boolean {
  return seats >= from[rule].shown;
}

/**
 * The one rule for whatever is shown of a class: ballots, marks, orders and estimates, to the teacher
 * and to everybody else. Says nothing of how many answered, and no number below five.
 */
export function release(tally: Tally, crowd: Crowd): Released {
  if (!canShow(crowd)) return { kind: 'few' };
  const { seats, rule } = crowd;
  if (seats < from[rule].bands) return { kind: 'favourite', option: favouriteOf(tally) };
  return { kind: 'bands', bands: tally.counts.map((count) => bandOf(count, seats)) };
}

function favouriteOf({ answers, counts }: Tally): number | null {
  const [first = 0, second = 0] = [...counts].sort((a, b) => b - a);
  if (answers < fewestAnswers || first - second < lead) return null;
  return counts.indexOf(first);
}

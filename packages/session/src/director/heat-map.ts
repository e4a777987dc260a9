import type { HeatMap } from '../layout/heat-map.ts';
import { findOn, putOn, takeOff, type Shelf } from './shelf.ts';

/** Item ids that one seat marked, ascending; undefined for a seat that has not taken part. */
export type Marked = readonly string[] | undefined;

/**
 * A heat map that never gives one student away. Figures move only by the work of at least five
 * seats at once: what changed last is held back, and those seats keep their earlier value until
 * enough others have changed too. So a class of five to nine has its figures at the close: any
 * earlier, and the last seats would be missing from them for good.
 */
export interface HeldBack {
  /** Each seat's marks as they stand in the published figures. */
  readonly basis: Shelf<readonly string[]>;
  /** The exact count of the basis, which nobody sees. */
  readonly exact: HeatMap;
  /** Seats whose marks differ from the basis, the latest change last. */
  readonly changed: readonly string[];
  /** Null until at least five seats stand in it. */
  readonly published: HeatMap | null;
}

const group = 5;

export const nothingPublished: HeldBack = {
  basis: {},
  exact: { seats: 0, marked: {} },
  changed: [],
  published: null,
};

/** Takes note that one seat's marks may have changed, and publishes when enough have. */
export function noteChange(
  held: HeldBack,
  seatId: string,
  markedBy: (seatId: string) => Marked,
): HeldBack {
  const others = held.changed.filter((other) => other !== seatId);
  const isChanged = !hasSameMarks(markedBy(seatId), findOn(held.basis, seatId));
  const changed = isChanged ? [...others, seatId] : others;
  if (changed.length < 2 * group) return { ...held, changed };
  return publish({ ...held, changed: changed.slice(-group) }, changed.slice(0, -group), markedBy);
}

/**
 * The last figures, when nothing can be marked any more. One to four seats that still differ from
 * the figures seen before stay held back for good; from then on no seat's marks are kept here.
 */
export function closeHeatMap(held: HeldBack, markedBy: (seatId: string) => Marked): HeldBack {
  const isEnough = held.changed.length >= group;
  const { published } = isEnough ? publish(held, held.changed, markedBy) : held;
  return { ...nothingPublished, published };
}

function publish(
  held: HeldBack,
  due: readonly string[],
  markedBy: (seatId: string) => Marked,
): HeldBack {
  let { basis } = held;
  let { seats } = held.exact;
  const marked = { ...held.exact.marked };
  const count = (items: Marked, change: 1 | -1) => {
    if (items) seats += change;
    for (const item of items ?? []) marked[item] = (marked[item] ?? 0) + change;
  };
  for (const seatId of due) {
    const items = markedBy(seatId);
    count(findOn(basis, seatId), -1);
    count(items, 1);
    basis = items ? putOn(basis, seatId, items) : takeOff(basis, seatId);
  }
  const exact = { seats, marked };
  const figures = roundDown(exact);
  const isSeen = JSON.stringify(figures) === JSON.stringify(held.published);
  return { ...held, basis, exact, published: isSeen ? held.published : figures };
}

function roundDown({ seats, marked }: HeatMap): HeatMap | null {
  if (seats < group) return null;
  // An item that one to four seats marked must look like one that nobody marked.
  const shown = Object.entries(marked).filter(([, count]) => count >= group);
  const sorted = shown.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    seats: floor(seats),
    marked: Object.fromEntries(sorted.map(([item, count]) => [item, floor(count)])),
  };
}

function floor(count: number): number {
  return count - (count % group);
}

function hasSameMarks(a: Marked, b: Marked): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((item, position) => item === b[position]);
}

import { isDeepStrictEqual } from 'node:util';
import type { ScriptedProjector, ScriptedSeat } from '../support/index.ts';
import { holdsTrace, traceOfValue, type Trace } from './trace.ts';

/** Somebody whose network is listened to. */
export type Listener = ScriptedSeat | ScriptedProjector;

/** What one seat did. */
export interface OwnWork {
  readonly what: string;
  readonly seat: ScriptedSeat;
  /** Each of them would tell it. */
  readonly traces: readonly Trace[];
  /** Who else may know of it. */
  readonly sharedWith: readonly Listener[];
}

/** Work that reached somebody else, each with where it came from. */
export function findWork(works: readonly OwnWork[], listeners: readonly Listener[]): string[] {
  return works.flatMap(({ what, seat, traces, sharedWith }) =>
    listeners
      .filter((listener) => listener !== seat && !sharedWith.includes(listener))
      .flatMap(({ network }) => network.recording.received)
      .filter(({ bytes }) => traces.some((trace) => holdsTrace(bytes, trace)))
      .map(({ from }) => `${what} of ${seat.link.label} in ${from}`),
  );
}

/** Items in an order that no other seat has, as many as tell the seats apart. */
export function ownMarks(items: readonly string[], seat: number): readonly string[] {
  return items.map((_, position) => items[(position + seat) % items.length]!).slice(0, 4);
}

/** The marks of one seat, whole or as bare names, in the order they were made or sorted. */
export function tracesOfMarks(marks: readonly string[]): readonly Trace[] {
  const sorted = marks.toSorted();
  return [marks, sorted].flatMap((order) => [
    traceOfValue(order.map((item) => ({ item }))),
    traceOfValue(order),
  ]);
}

/** All items in an order that no other seat has, nor the author. */
export function ownOrder(right: readonly string[], seat: number): readonly string[] {
  const turned = right.map((_, by) => [...right.slice(by), ...right.slice(0, by)]);
  const orders = [...turned, ...turned.map((order) => order.toReversed())];
  return orders.filter((order) => !isDeepStrictEqual(order, right))[seat]!;
}

/**
 * One value for each seat, laid out in parts, so that to change one copies little of the others even
 * in a large class. Plain JSON.
 */
export type Shelf<T> = Readonly<Record<string, Part<T>>>;
type Part<T> = Readonly<Record<string, T>>;

const parts = 64;

function partNameOf(seatId: string): string {
  let hash = 0;
  for (let at = 0; at < seatId.length; at++) hash = (hash * 31 + seatId.charCodeAt(at)) >>> 0;
  return String(hash % parts);
}

export function findOn<T>(shelf: Shelf<T>, seatId: string): T | undefined {
  const part = shelf[partNameOf(seatId)];
  return part && Object.hasOwn(part, seatId) ? part[seatId] : undefined;
}

export function putOn<T>(shelf: Shelf<T>, seatId: string, value: T): Shelf<T> {
  const name = partNameOf(seatId);
  return { ...shelf, [name]: { ...shelf[name], [seatId]: value } };
}

export function takeOff<T>(shelf: Shelf<T>, seatId: string): Shelf<T> {
  const name = partNameOf(seatId);
  const rest = Object.entries(shelf[name] ?? {}).filter(([other]) => other !== seatId);
  return { ...shelf, [name]: Object.fromEntries(rest) };
}

/** Seat id and value of all, in no order that means anything. */
export function entriesOn<T>(shelf: Shelf<T>): [seatId: string, value: T][] {
  return Object.values(shelf).flatMap((part) => Object.entries(part));
}

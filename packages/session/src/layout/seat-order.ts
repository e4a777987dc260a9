import type { Lectern, SeatEntry } from './lectern.ts';

/** The seats of a lectern, in the order in which they came. */
export function seatsInOrder(seats: Lectern['seats']): SeatEntry[] {
  return Object.values(seats).sort((a, b) => a.arrival - b.arrival);
}

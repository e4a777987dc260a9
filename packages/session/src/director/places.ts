import { countSeats } from './crowd.ts';
import type { SessionState } from './state.ts';

type Size = Pick<SessionState, 'headCount' | 'mode'>;

/** So many students share a device at least, so that an answer of their table is nobody's. */
const smallestTable = 3;
/** At one press. */
const morePlaces = 5;
const mostPlaces = 2_500;
const fewestWaiting = 60;

/**
 * How many places a class begins with. Own devices: a tenth more than students, and at least two more.
 * One for each table: as many as there can be tables, and two at least. No devices: none.
 */
export function seatLimit({ headCount, mode }: Size): number {
  if (mode === 'none') return 0;
  if (mode === 'table') return Math.max(2, Math.floor(headCount / smallestTable));
  return headCount + Math.max(2, Math.ceil(headCount / 10));
}

/** How many seats can be let in. */
export function placesIn(state: Size & Pick<SessionState, 'extraPlaces'>): number {
  return seatLimit(state) + state.extraPlaces;
}

/** How many seats can wait while the class is locked; they take no place. */
export function waitingLimit(state: Parameters<typeof placesIn>[0]): number {
  return Math.max(fewestWaiting, 2 * placesIn(state));
}

export function isFull(state: SessionState): boolean {
  return countSeats(state.seats).admitted >= placesIn(state);
}

/** A few more; undefined when there are as many as there can be. */
export function withMorePlaces(state: SessionState): SessionState | undefined {
  if (state.mode === 'none' || placesIn(state) + morePlaces > mostPlaces) return undefined;
  return { ...state, extraPlaces: state.extraPlaces + morePlaces };
}

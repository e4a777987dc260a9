import { ledgerOf, teacher } from '../director/ledger.ts';
import { findOn } from '../director/shelf.ts';
import type { SessionState } from '../director/state.ts';
import type { OwnThings } from '../layout/work.ts';

/** `gone`: removed, never there, or the class is over. */
export type SeatState = 'seated' | 'waiting' | 'gone';

export function seatStateOf(state: SessionState, seatId: string): SeatState {
  const seat = findOn(state.seats, seatId);
  if (!seat) return 'gone';
  return seat.isWaiting ? 'waiting' : 'seated';
}

/** "Blue heron"; empty when there is no such seat. */
export function labelOf(state: SessionState, seatId: string): string {
  return findOn(state.seats, seatId)?.label ?? '';
}

/** What a seat gets back of its own. */
export function ownThingsOf(state: SessionState, seatId: string): OwnThings {
  const { table = 0, cardSeed = '' } = findOn(state.seats, seatId) ?? {};
  const asked = Object.values(state.questions);
  const onlooks = asked.filter(({ onlookers }) => onlookers.includes(seatId)).map(({ id }) => id);
  return { table, cardSeed, desk: findOn(state.desks, seatId) ?? {}, onlooks };
}

/** The number of the table whose cards a seat may read; 0 for none. */
export function liveTableOf(state: SessionState, seatId: string): number {
  return state.liveTables ? (findOn(state.seats, seatId)?.table ?? 0) : 0;
}

/**
 * Number of the last intent of a device that is settled, 0 when there is none.
 *
 * @param seatId whose device it is; undefined for the teacher's. Devices of different holders never
 *   share numbers, even if they gave themselves the same name.
 */
export function lastNumberOf(
  state: SessionState,
  device: string,
  seatId: string | undefined,
): number {
  return ledgerOf(state, seatId ?? teacher, device).last;
}

import { accept, refuse, type Decision, type Outcome } from './decision.ts';
import { clearDesk } from './desks.ts';
import { labelAt } from './labels.ts';
import { findOn, putOn, takeOff } from './shelf.ts';
import type { Seat, SessionState } from './state.ts';

/** How many seats a class can have: a tenth more than expected, and at least two. */
export function seatLimit(headCount: number): number {
  return headCount + Math.max(2, Math.ceil(headCount / 10));
}

/** Gives a device a seat. While the class is locked, the seat waits. */
export function join(state: SessionState, seatId: string): Outcome {
  const { seats, arrivals, labelStart, removed, headCount, scene } = state;
  if (findOn(seats, seatId)) return { state, effects: [{ type: 'seated', seatId }] };
  const isFull = arrivals - removed.length >= seatLimit(headCount);
  if (isFull || removed.includes(seatId))
    return { state, effects: [{ type: 'turnedAway', seatId }] };
  const seat: Seat = {
    label: labelAt(labelStart, arrivals),
    arrival: arrivals,
    isWaiting: scene.locked,
    isConnected: false,
  };
  return {
    state: changeSeat({ ...state, arrivals: arrivals + 1 }, seatId, seat),
    effects: [{ type: 'seated', seatId }],
  };
}

export function admit(state: SessionState, seatId: string): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat) return refuse(state, 'unknown');
  return accept(seat.isWaiting ? changeSeat(state, seatId, { ...seat, isWaiting: false }) : state);
}

/** Takes a seat out for good, with its work. A ballot it gave stays: nobody knows which it is. */
export function remove(state: SessionState, seatId: string): Decision {
  if (!findOn(state.seats, seatId)) return refuse(state, 'unknown');
  const cleared = clearDesk(state, seatId);
  return accept(
    {
      ...cleared,
      seats: takeOff(cleared.seats, seatId),
      ledgers: takeOff(cleared.ledgers, seatId),
      removed: [...cleared.removed, seatId],
    },
    { type: 'expel', seatId },
  );
}

export function noteConnection(
  state: SessionState,
  seatId: string,
  isConnected: boolean,
): SessionState {
  const seat = findOn(state.seats, seatId);
  if (!seat || seat.isConnected === isConnected) return state;
  return changeSeat(state, seatId, { ...seat, isConnected });
}

function changeSeat(state: SessionState, seatId: string, seat: Seat): SessionState {
  return { ...state, seats: putOn(state.seats, seatId, seat) };
}

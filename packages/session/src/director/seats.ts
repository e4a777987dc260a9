import type { Lesson } from '@sightline/lesson';
import { accept, refuse, type Decision, type Outcome } from './decision.ts';
import { clearDesk } from './desks.ts';
import type { Effect } from './effect.ts';
import { createHandle, handleBytes } from './handle.ts';
import { labelAt } from './labels.ts';
import { restartQuestions } from './questions.ts';
import { findOn, putOn, takeOff } from './shelf.ts';
import type { Presence, Seat, SessionState } from './state.ts';
import type { World } from './world.ts';

type Size = Pick<SessionState, 'headCount' | 'mode'>;

/** So many students share a device at least, so that an answer of their table is nobody's. */
const smallestTable = 3;

/**
 * How many seats a class can have. Own devices: a tenth more than students, and at least two more.
 * One for each table: as many as there can be tables, and two at least. No devices: none.
 */
export function seatLimit({ headCount, mode }: Size): number {
  if (mode === 'none') return 0;
  if (mode === 'table') return Math.max(2, Math.floor(headCount / smallestTable));
  return headCount + Math.max(2, Math.ceil(headCount / 10));
}

/** Gives a device a seat. While the class is locked, the seat waits. */
export function join(state: SessionState, seatId: string, world: World): Outcome {
  const { seats, arrivals, labelStart, removed, scene } = state;
  if (findOn(seats, seatId)) return { state, effects: [{ type: 'seated', seatId }] };
  const isFull = arrivals - removed.length >= seatLimit(state);
  if (isFull || removed.includes(seatId))
    return { state, effects: [{ type: 'turnedAway', seatId }] };
  const seat: Seat = {
    label: labelAt(labelStart, arrivals),
    arrival: arrivals,
    isWaiting: scene.locked,
    table: 0,
    cardSeed: createHandle(world.random(handleBytes)),
  };
  const came = changeSeat({ ...state, arrivals: arrivals + 1 }, seatId, seat);
  return {
    state: notePresence(came, seatId, 'joining'),
    effects: [{ type: 'seated', seatId }],
  };
}

export function admit(state: SessionState, seatId: string): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat) return refuse(state, 'unknown');
  return accept(seat.isWaiting ? changeSeat(state, seatId, { ...seat, isWaiting: false }) : state);
}

/** The student tapped the number on their table: once, so that nobody reads one table after the other. */
export function sit(state: SessionState, seatId: string, table: number): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat || table > state.tables) return refuse(state, 'unknown');
  if (seat.table === table) return accept(state);
  if (seat.table > 0) return refuse(state, 'seated');
  return accept(changeSeat(state, seatId, { ...seat, table }));
}

/** The teacher moves a student to another table. Their card goes with them. */
export function moveSeat(state: SessionState, seatId: string, table: number): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat || table > state.tables) return refuse(state, 'unknown');
  if (seat.table === table) return accept(state);
  const moved = changeSeat(state, seatId, { ...seat, table });
  return accept(moved, { type: 'moved', seatId }, { type: 'resend', seatId });
}

/**
 * Takes a seat out for good, with its work. What takes ballots starts again: nobody knows which of
 * them the seat gave. A seat that waits has never had a token.
 */
export function remove(
  state: SessionState,
  seatId: string,
  lesson: Lesson,
  world: World,
): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat) return refuse(state, 'unknown');
  const cleared = clearDesk(state, seatId, lesson);
  const without: SessionState = {
    ...cleared,
    seats: takeOff(cleared.seats, seatId),
    presence: takeOff(cleared.presence, seatId),
    ledgers: takeOff(cleared.ledgers, seatId),
    removed: [...cleared.removed, seatId],
  };
  const expelled: Effect = { type: 'expel', seatId };
  if (seat.isWaiting) return accept(without, expelled);
  const restarted = restartQuestions(without, lesson, world);
  return accept(restarted.state, expelled, ...restarted.effects);
}

export function notePresence(
  state: SessionState,
  seatId: string,
  now: Presence['state'],
): SessionState {
  if (!findOn(state.seats, seatId) || presenceOf(state, seatId).state === now) return state;
  const presence: Presence = { state: now, since: state.clock.passed };
  return { ...state, presence: putOn(state.presence, seatId, presence) };
}

/** A seat of which nothing is known has been away for as long as anybody can tell. */
export function presenceOf({ presence }: SessionState, seatId: string): Presence {
  return findOn(presence, seatId) ?? { state: 'away', since: 0 };
}

function changeSeat(state: SessionState, seatId: string, seat: Seat): SessionState {
  return { ...state, seats: putOn(state.seats, seatId, seat) };
}

import type { Lesson } from '@sightline/lesson';
import { accept, refuse, type Decision, type Outcome } from './decision.ts';
import type { Effect } from './effect.ts';
import { createHandle, handleBytes } from './handle.ts';
import { labelAt } from './labels.ts';
import { free, makeRoom, makeRoomToWait, takeOut, takePlace } from './leaving.ts';
import { placesIn, withMorePlaces } from './places.ts';
import { notePresence } from './presence.ts';
import { restartQuestions } from './questions.ts';
import { entriesOn, findOn, putOn } from './shelf.ts';
import type { Seat, SessionState } from './state.ts';
import type { World } from './world.ts';

/** So many refusals are counted: a flood of them is no news. */
const turnedAwayLimit = 99;

/** Gives a device a seat. While the class is locked, the seat waits. */
export function join(state: SessionState, seatId: string, lesson: Lesson, world: World): Outcome {
  if (findOn(state.seats, seatId)) return { state, effects: [{ type: 'seated', seatId }] };
  if (state.removed.includes(seatId) || placesIn(state) === 0)
    return { state, effects: [{ type: 'turnedAway', seatId }] };
  const { locked } = state.scene;
  const room = locked ? makeRoomToWait(state, lesson) : makeRoom(state, lesson);
  if (!room)
    return {
      state: noteTurnedAway(state),
      effects: [{ type: 'turnedAway', seatId }],
    };
  const { arrivals, labelStart } = room.state;
  const seat: Seat = {
    label: labelAt(labelStart, arrivals),
    arrival: arrivals,
    isWaiting: locked,
    table: 0,
    cardSeed: createHandle(world.random(handleBytes)),
  };
  const came = changeSeat({ ...room.state, arrivals: arrivals + 1 }, seatId, seat);
  const seated = locked ? came : takePlace(came, seatId);
  return {
    state: notePresence(seated, seatId, 'joining'),
    effects: [...room.effects, { type: 'seated', seatId }],
  };
}

export function admit(state: SessionState, seatId: string, lesson: Lesson): Decision {
  const seat = findOn(state.seats, seatId);
  if (!seat) return refuse(state, 'unknown');
  if (!seat.isWaiting) return accept(state);
  const room = makeRoom(state, lesson);
  if (!room) return refuse(state, 'full');
  const admitted = changeSeat(room.state, seatId, { ...seat, isWaiting: false });
  return accept(notePresence(takePlace(admitted, seatId), seatId, 'joining'), ...room.effects);
}

/** The device gives its seat up. */
export function leave(state: SessionState, seatId: string, lesson: Lesson): Decision {
  const left = free(state, seatId, lesson);
  return accept(forgetTurnedAway(left.state), ...left.effects);
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

export function remove(
  state: SessionState,
  seatId: string,
  lesson: Lesson,
  world: World,
): Decision {
  if (!findOn(state.seats, seatId)) return refuse(state, 'unknown');
  return removeAll(state, [seatId], lesson, world);
}

/** Everybody who came as number `arrival` or later, at one blow. */
export function removeSince(
  state: SessionState,
  arrival: number,
  lesson: Lesson,
  world: World,
): Decision {
  const leftCards = Object.fromEntries(
    Object.entries(state.leftCards).map(([stepId, cards]) => [
      stepId,
      cards.filter((card) => card.arrival < arrival),
    ]),
  );
  const late = entriesOn(state.seats).filter(([, seat]) => seat.arrival >= arrival);
  const inOrder = late.sort(([, a], [, b]) => a.arrival - b.arrival).map(([seatId]) => seatId);
  return removeAll({ ...state, leftCards }, inOrder, lesson, world);
}

export function addPlaces(state: SessionState): Decision {
  const more = withMorePlaces(state);
  return more ? accept(forgetTurnedAway(more)) : refuse(state, 'unknown');
}

/** How many could not come in is news for as long as they may be trying. */
export function forgetTurnedAway(state: SessionState): SessionState {
  return state.turnedAway.count === 0 ? state : { ...state, turnedAway: { count: 0, at: 0 } };
}

/**
 * Takes seats out for good, with their work. What takes ballots starts again, once: nobody knows which
 * of them these seats gave. A seat that waits has never had a token.
 */
function removeAll(
  state: SessionState,
  seatIds: readonly string[],
  lesson: Lesson,
  world: World,
): Decision {
  const out = seatIds.reduce((rest, seatId) => takeOut(rest, seatId, lesson), state);
  const removed: SessionState = { ...out, removed: [...out.removed, ...seatIds] };
  const expelled = seatIds.map((seatId): Effect => ({ type: 'expel', seatId }));
  const wasAsked = out.departures > state.departures;
  if (!wasAsked) return accept(removed, ...expelled);
  const restarted = restartQuestions(forgetTurnedAway(removed), lesson, world);
  return accept(restarted.state, ...expelled, ...restarted.effects);
}

function noteTurnedAway(state: SessionState): SessionState {
  const count = Math.min(state.turnedAway.count + 1, turnedAwayLimit);
  return { ...state, turnedAway: { count, at: state.clock.passed } };
}

function changeSeat(state: SessionState, seatId: string, seat: Seat): SessionState {
  return { ...state, seats: putOn(state.seats, seatId, seat) };
}

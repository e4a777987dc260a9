import { entriesOn, findOn, putOn } from './shelf.ts';
import type { Presence, SessionState } from './state.ts';

/** A seat of which nothing is known has been away for as long as anybody can tell. */
export function presenceOf({ presence }: SessionState, seatId: string): Presence {
  return findOn(presence, seatId) ?? { state: 'away', since: 0, stayed: 0, turn: 0 };
}

/** Who has been in the class for so long is given so long to come back: networks blink, pages reload. */
const settledMs = 60_000;
const returnsWithinMs = 15_000;

/** A seat that is away, and not just for a moment. */
export function isGone(state: SessionState, seatId: string): boolean {
  const { state: where, since, stayed } = presenceOf(state, seatId);
  const grace = stayed >= settledMs ? returnsWithinMs : 0;
  return where === 'away' && state.clock.passed - since >= grace;
}

/** A device that has just joined is given so long to connect. */
const connectsWithinMs = 10_000;

/** A seat that was let in and has never had a live connection, though there was time for one. */
export function isUnconnected(state: SessionState, seatId: string): boolean {
  const presence = presenceOf(state, seatId);
  if (presence.state !== 'joining' || findOn(state.seats, seatId)?.isWaiting) return false;
  return state.clock.passed - presence.since >= connectsWithinMs;
}

/** Notes which seats those are. */
export function lookAtConnections(state: SessionState): SessionState {
  const seatIds = entriesOn(state.presence).map(([seatId]) => seatId);
  return { ...state, unconnected: seatIds.filter((seatId) => isUnconnected(state, seatId)) };
}

/** How many of them have not connected since somebody last looked. */
export function countUnconnected(state: SessionState): number {
  return state.unconnected.filter((seatId) => findOn(state.presence, seatId)?.state === 'joining')
    .length;
}

export function notePresence(
  state: SessionState,
  seatId: string,
  now: Presence['state'],
): SessionState {
  if (!findOn(state.seats, seatId) || presenceOf(state, seatId).state === now) return state;
  return withPresence(state, seatId, now);
}

/** A seat that waits has asked whether it is let in. */
export function noteAsking(state: SessionState, seatId: string): SessionState {
  return findOn(state.seats, seatId)?.isWaiting ? withPresence(state, seatId, 'here') : state;
}

function withPresence(state: SessionState, seatId: string, now: Presence['state']): SessionState {
  const turn = state.presenceTurns + 1;
  const { passed } = state.clock;
  const before = findOn(state.presence, seatId);
  const stayed = before?.state === 'here' ? passed - before.since : 0;
  const presence = putOn(state.presence, seatId, { state: now, since: passed, stayed, turn });
  return { ...state, presence, presenceTurns: turn };
}

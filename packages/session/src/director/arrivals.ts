import type { Lectern } from '../layout/lectern.ts';
import type { SessionState } from './state.ts';

const minuteMs = 60_000;
/** How far back one can look. */
const keptMs = 6 * minuteMs;

/** Writes down how many have come by now. */
export function lookAtArrivals(state: SessionState): SessionState {
  const { passed } = state.clock;
  const kept = state.arrivalsAt.filter(({ at }) => passed - at < keptMs);
  return { ...state, arrivalsAt: [...kept, { at: passed, arrivals: state.arrivals }] };
}

/** The number of the first seat that came in so many minutes, or a little earlier. */
function arrivedSince({ arrivalsAt }: SessionState, minutes: number): number {
  const looked = arrivalsAt.at(-1)?.at ?? 0;
  const before = arrivalsAt.filter(({ at }) => looked - at >= minutes * minuteMs);
  return before.at(-1)?.arrivals ?? 0;
}

/** From which seat on everybody came in since some moment. */
export function momentsOf(state: SessionState): Lectern['moments'] {
  const { locked, began } = state.arrivedBefore;
  return {
    oneMinute: arrivedSince(state, 1),
    twoMinutes: arrivedSince(state, 2),
    fiveMinutes: arrivedSince(state, 5),
    ...(began !== null && { began }),
    ...(locked !== null && { locked }),
  };
}

/**
 * Time of a class in milliseconds, counted by itself: a host's clock that jumps back adds nothing,
 * and one that starts again after a restart does no harm.
 */
export interface Clock {
  /** The host's clock when it was last looked at. */
  readonly seen: number;
  /** Since the class was made. The other fields are on this scale. */
  readonly passed: number;
  /** When somebody last asked for something. */
  readonly intentAt: number;
  /** When the class went to its first step; null in the lobby. */
  readonly leftLobbyAt: number | null;
  /** When the class came to the current step. */
  readonly enteredAt: number;
  /** Step id → how long the class has been there, earlier visits only. */
  readonly spent: Readonly<Record<string, number>>;
}

/** @param now the host's clock, in milliseconds */
export function startClock(now: number): Clock {
  return { seen: now, passed: 0, intentAt: 0, leftLobbyAt: null, enteredAt: 0, spent: {} };
}

export function advanceClock(clock: Clock, now: number): Clock {
  return { ...clock, seen: now, passed: clock.passed + Math.max(0, now - clock.seen) };
}

/** How long the class has been at the current step, all its visits together. */
export function timeInStep(clock: Clock, stepId: string): number {
  const earlier = Object.hasOwn(clock.spent, stepId) ? clock.spent[stepId]! : 0;
  return earlier + clock.passed - clock.enteredAt;
}

/** @param from the step that is left; empty in the lobby */
export function enterStep(clock: Clock, from: string): Clock {
  const spent = from ? { ...clock.spent, [from]: timeInStep(clock, from) } : clock.spent;
  const leftLobbyAt = clock.leftLobbyAt ?? clock.passed;
  return { ...clock, leftLobbyAt, enteredAt: clock.passed, spent };
}

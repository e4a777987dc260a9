import { randomBytes } from 'node:crypto';
import type { Surroundings } from '../src/surroundings.ts';

/** Surroundings whose time stands still until a test moves it. */
export interface HeldClock extends Surroundings {
  advance(ms: number): void;
  /** Somebody, or the network, sets the date of this machine. */
  correctDate(ms: number): void;
  /** Everything that was printed. */
  readonly printed: readonly string[];
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export function createHeldClock(start = 1_800_000_000_000): HeldClock {
  const timers = new Set<Timer>();
  const printed: string[] = [];
  let now = start;
  let correction = 0;
  const nextUntil = (end: number) =>
    [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  return {
    printed,
    now: () => now,
    date: () => now + correction,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    print: (line) => void printed.push(line),
    later(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    correctDate(ms) {
      correction += ms;
    },
    advance(ms) {
      const end = now + ms;
      for (let timer = nextUntil(end); timer; timer = nextUntil(end)) {
        timers.delete(timer);
        now = timer.at;
        timer.run();
      }
      now = end;
    },
  };
}

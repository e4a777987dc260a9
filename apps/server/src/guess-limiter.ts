import { createBucket } from './bucket.ts';
import type { Surroundings } from './surroundings.ts';

const wrongGuesses = { size: 60, perSecond: 5 };
const slowedMs = 1_000;
const queueLimit = 200;

/**
 * Slows guessing without keeping any address: after many wrong guesses everybody waits a second,
 * whether right or wrong, and only so many at once.
 */
export interface GuessLimiter {
  /** @returns false when too many are waiting */
  wait(): Promise<boolean>;
  noteWrong(): void;
}

export function createGuessLimiter({
  now,
  later,
}: Pick<Surroundings, 'now' | 'later'>): GuessLimiter {
  const bucket = createBucket(wrongGuesses, now);
  let waiting = 0;
  return {
    async wait() {
      if (bucket.hasOne()) return true;
      if (waiting >= queueLimit) return false;
      waiting++;
      await new Promise<void>((resolve) => void later(slowedMs, resolve));
      waiting--;
      return true;
    },
    noteWrong: () => void bucket.take(),
  };
}

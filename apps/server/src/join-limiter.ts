import { createBucket } from './bucket.ts';
import type { Surroundings } from './surroundings.ts';

const wrongCodes = { size: 60, perSecond: 5 };
const slowedMs = 1_000;
const queueLimit = 200;

/**
 * Slows the guessing of codes without keeping any address: after many wrong codes everybody waits a
 * second, whether right or wrong, and only so many at once.
 */
export interface JoinLimiter {
  /** @returns false when too many are waiting */
  wait(): Promise<boolean>;
  noteWrongCode(): void;
}

export function createJoinLimiter({
  now,
  later,
}: Pick<Surroundings, 'now' | 'later'>): JoinLimiter {
  const bucket = createBucket(wrongCodes, now);
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
    noteWrongCode: () => void bucket.take(),
  };
}

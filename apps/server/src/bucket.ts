/** How much of something is allowed at once, and how much more with every second. */
export interface Allowance {
  readonly size: number;
  readonly perSecond: number;
}

/** Tokens that refill with time. */
export interface Bucket {
  /** Takes one if there is one. */
  take(): boolean;
  /** Whether one could be taken now. */
  hasOne(): boolean;
  /** How many there are now. */
  level(): number;
  /** Leaves nothing, and nothing of what the next seconds refill. */
  rest(seconds: number): void;
}

export function createBucket({ size, perSecond }: Allowance, now: () => number): Bucket {
  let level = size;
  let filledAt = now();
  function refilled(): number {
    const at = now();
    level = Math.min(size, level + (Math.max(0, at - filledAt) / 1000) * perSecond);
    filledAt = at;
    return level;
  }
  return {
    hasOne: () => refilled() >= 1,
    level: refilled,
    take() {
      if (refilled() < 1) return false;
      level--;
      return true;
    },
    rest(seconds) {
      level = Math.min(refilled(), -seconds * perSecond);
    },
  };
}

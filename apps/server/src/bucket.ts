/** Tokens that refill with time: how much of something is allowed, and how much at once. */
export interface Bucket {
  /** Takes one if there is one. */
  take(): boolean;
  /** Whether one could be taken now. */
  hasOne(): boolean;
}

export function createBucket(
  { size, perSecond }: { readonly size: number; readonly perSecond: number },
  now: () => number,
): Bucket {
  let level = size;
  let filledAt = now();
  function refill(): void {
    const at = now();
    level = Math.min(size, level + (Math.max(0, at - filledAt) / 1000) * perSecond);
    filledAt = at;
  }
  function hasOne(): boolean {
    refill();
    return level >= 1;
  }
  return {
    hasOne,
    take() {
      if (!hasOne()) return false;
      level--;
      return true;
    },
  };
}

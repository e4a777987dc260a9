/** All that the director takes from outside besides its events. */
export interface World {
  /** Milliseconds of a clock that runs; where it starts does not matter. */
  readonly now: number;
  /** Unpredictable bytes. */
  random(bytes: number): Uint8Array;
}

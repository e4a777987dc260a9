const withinMs = 5_000;

/** Notices when Shift alone is pressed three times within five seconds. */
export class TripleShift {
  #pressesMs: readonly number[] = [];

  /**
   * @param key as in `KeyboardEvent.key`
   * @param nowMs a clock that never goes back
   * @returns true at the third press
   */
  press(key: string, nowMs: number): boolean {
    if (key !== 'Shift') {
      this.#pressesMs = [];
      return false;
    }
    this.#pressesMs = [...this.#pressesMs.filter((at) => nowMs - at < withinMs), nowMs];
    if (this.#pressesMs.length < 3) return false;
    this.#pressesMs = [];
    return true;
  }
}

/** A second press so soon after the first is a double press, and not meant for what has moved there. */
const doubleMs = 500;

/** Tells deliberate presses from double ones, in a list that changes under them. */
export class Presses {
  #last = -Infinity;

  /**
   * @param now in milliseconds
   * @returns whether it counts
   */
  press(now: number): boolean {
    const isDouble = now - this.#last < doubleMs;
    this.#last = now;
    return !isDouble;
  }
}

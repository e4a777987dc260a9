import type { Command } from './key-command.ts';

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

/** A clicker whose key bounces asks for the same thing twice. */
export const createKeyPresses = (): Readonly<Record<Command, Presses>> => ({
  next: new Presses(),
  back: new Presses(),
  blank: new Presses(),
  pause: new Presses(),
  reveal: new Presses(),
});

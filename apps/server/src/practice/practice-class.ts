import type { SessionHost } from '../session/host.ts';
import type { Surroundings } from '../surroundings.ts';
import { createDeviceSurroundings } from './device-surroundings.ts';
import { Dice } from './dice.ts';
import { PracticeStudent } from './practice-student.ts';
import { drawArrivalMs, drawTemper } from './temper.ts';
import { Timers } from './timers.ts';

/** How many simulated students come. */
export const practiceHeadCount = 28;

interface PracticeClassParts {
  readonly host: SessionHost;
  /** Where this same server is reached. */
  readonly origin: string;
  readonly surroundings: Surroundings;
  /** Nobody is left in it. */
  readonly onend: () => void;
}

// y-websocket listens for the end of the process once for each connection.
process.setMaxListeners(0);

/** Simulated students in a class, each with a seat and a connection of its own, until it is over. */
export class PracticeClass {
  readonly #parts: PracticeClassParts;
  readonly #timers: Timers;
  readonly #dice: Dice;
  readonly #students = new Set<PracticeStudent>();

  constructor(parts: PracticeClassParts) {
    const { surroundings } = parts;
    this.#parts = parts;
    this.#timers = new Timers(surroundings);
    this.#dice = new Dice(surroundings.random);
    for (let number = 0; number < practiceHeadCount; number++)
      this.#timers.later(drawArrivalMs(this.#dice), () => void this.#arrive(number));
  }

  /** Everybody goes at once. */
  close(): void {
    this.#timers.clear();
    for (const student of this.#students) student.leave();
    this.#students.clear();
  }

  async #arrive(number: number): Promise<void> {
    const { host, origin, surroundings } = this.#parts;
    const seat = await host.join();
    if (!seat || host.isOver) return this.#endWhenOver();
    const dice = this.#dice;
    const timers = this.#timers;
    const student = new PracticeStudent({
      secret: seat.secret,
      student: { number, temper: drawTemper(dice) },
      dice,
      surroundings: createDeviceSurroundings(origin, surroundings, timers),
      timers,
      onend: () => {
        this.#students.delete(student);
        this.#endWhenOver();
      },
    });
    this.#students.add(student);
  }

  #endWhenOver(): void {
    const { host, onend } = this.#parts;
    if (!host.isOver) return;
    this.close();
    onend();
  }
}

import type { SessionHost } from '../session/host.ts';
import type { Surroundings } from '../surroundings.ts';
import { createDeviceSurroundings } from './device-surroundings.ts';
import { Dice } from './dice.ts';
import { PracticeStudent } from './practice-student.ts';
import type { Student } from './student.ts';
import { drawTempers } from './temper.ts';
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
    for (const [number, temper] of drawTempers(practiceHeadCount, this.#dice).entries())
      this.#timers.later(temper.arrivesMs, () => void this.#arrive({ number, temper }));
  }

  /** Everybody goes at once. */
  close(): void {
    this.#timers.clear();
    for (const student of this.#students) student.leave();
    this.#students.clear();
  }

  async #arrive(student: Student): Promise<void> {
    const { host, origin, surroundings } = this.#parts;
    const seat = await host.join();
    if (!seat || seat === 'full' || host.isOver) return this.#endWhenOver();
    const timers = this.#timers;
    const seated = new PracticeStudent({
      secret: seat.secret,
      student,
      dice: this.#dice,
      surroundings: createDeviceSurroundings(origin, surroundings, timers),
      timers,
      onend: () => {
        this.#students.delete(seated);
        this.#endWhenOver();
      },
    });
    this.#students.add(seated);
  }

  #endWhenOver(): void {
    const { host, onend } = this.#parts;
    if (!host.isOver) return;
    this.close();
    onend();
  }
}

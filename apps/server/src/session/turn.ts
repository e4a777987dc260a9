import type { Journal } from '../journal.ts';
import type { Surroundings } from '../surroundings.ts';

interface TurnParts<Moment> {
  /** The class as it is now. */
  readonly take: () => Moment;
  /** Makes it durable; rejects when it is not. */
  readonly commit: (moment: Moment) => Promise<void>;
  /** Lets people see it. */
  readonly publish: (moment: Moment) => void;
}

const retryMs = 1_000;

/**
 * Gathers what one turn of the event loop changes: it becomes durable once, then those who wait for
 * that are told, then documents change. When the disk fails, documents change all the same and
 * those who wait go on waiting.
 */
export class Turn<Moment> {
  #parts: TurnParts<Moment>;
  #later: Surroundings['later'];
  #journal: Journal;
  #waiting: (() => void)[] = [];
  #isDue = false;
  #running: Promise<void> | undefined;
  #hasFailed = false;
  #cancelRetry: (() => void) | undefined;

  constructor(parts: TurnParts<Moment>, later: Surroundings['later'], journal: Journal) {
    this.#parts = parts;
    this.#later = later;
    this.#journal = journal;
  }

  /** Something has changed. */
  touch(): void {
    this.#isDue = true;
    this.#running ??= new Promise((resolve) => {
      setImmediate(() => {
        void this.#run().finally(() => {
          this.#running = undefined;
          resolve();
        });
      });
    });
  }

  /** Runs when everything that has changed until now is durable. */
  whenDurable(run: () => void): void {
    this.#waiting.push(run);
    this.touch();
  }

  /** When nothing is under way; what a failed disk did not take goes on waiting. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Gives up what still waits for a failed disk. */
  stop(): void {
    this.#cancelRetry?.();
    this.#waiting = [];
  }

  async #run(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const waiting = this.#waiting;
      this.#waiting = [];
      const moment = this.#parts.take();
      const isDurable = await this.#commit(moment);
      if (isDurable) for (const run of waiting) this.#guard(run);
      this.#guard(() => this.#parts.publish(isDurable ? moment : this.#parts.take()));
      if (isDurable) continue;
      this.#waiting.unshift(...waiting);
      this.#cancelRetry?.();
      this.#cancelRetry = this.#later(retryMs, () => this.touch());
      return;
    }
  }

  async #commit(moment: Moment): Promise<boolean> {
    try {
      await this.#parts.commit(moment);
    } catch {
      if (!this.#hasFailed) this.#journal.note('storage-failed');
      this.#hasFailed = true;
      return false;
    }
    if (this.#hasFailed) this.#journal.note('storage-recovered');
    this.#hasFailed = false;
    return true;
  }

  #guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#journal.fault(error);
    }
  }
}

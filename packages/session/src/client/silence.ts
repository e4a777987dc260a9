import type { Surroundings } from './surroundings.ts';

/** Beats come every 2 seconds; two in a row are missing. */
export const silenceLimitMs = 4_500;
/** A connection that is being made may need two more tries of its first packet. */
export const connectLimitMs = 8_000;
/** A page that was frozen has messages waiting: they are heard before silence is judged. */
const graceMs = 500;

/** Calls `onsilence` once when nothing was heard for too long. */
export class Silence {
  readonly #surroundings: Pick<Surroundings, 'now' | 'later'>;
  readonly #onsilence: () => void;
  #deadline = Infinity;
  /** When it looks next; a look that was planned for another time does nothing. */
  #lookAt = Infinity;

  constructor(surroundings: Pick<Surroundings, 'now' | 'later'>, onsilence: () => void) {
    this.#surroundings = surroundings;
    this.#onsilence = onsilence;
  }

  /** @param limitMs how long it may be quiet from now on */
  hear(limitMs = silenceLimitMs): void {
    this.#deadline = this.#surroundings.now() + limitMs;
    if (this.#deadline < this.#lookAt) this.#plan(this.#deadline);
  }

  stop(): void {
    this.#deadline = this.#lookAt = Infinity;
  }

  #plan(lookAt: number): void {
    this.#lookAt = lookAt;
    this.#surroundings.later(lookAt - this.#surroundings.now(), () => {
      if (this.#lookAt === lookAt) this.#look(lookAt);
    });
  }

  #look(plannedAt: number): void {
    const now = this.#surroundings.now();
    const wasFrozen = now - plannedAt > graceMs;
    if (now < this.#deadline) this.#plan(this.#deadline);
    else if (wasFrozen) this.#plan(now + graceMs);
    else {
      this.stop();
      this.#onsilence();
    }
  }
}

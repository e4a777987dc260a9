import type { Surroundings } from '../surroundings.ts';

/** What is to happen later, and can be called off all at once. */
export class Timers {
  readonly #later: Surroundings['later'];
  readonly #cancels = new Set<() => void>();

  constructor({ later }: Pick<Surroundings, 'later'>) {
    this.#later = later;
  }

  /** Runs once after `ms`; the reply cancels it. */
  later(ms: number, run: () => void): () => void {
    const cancel = this.#later(ms, () => {
      this.#cancels.delete(cancel);
      run();
    });
    this.#cancels.add(cancel);
    return () => {
      this.#cancels.delete(cancel);
      cancel();
    };
  }

  clear(): void {
    for (const cancel of this.#cancels) cancel();
    this.#cancels.clear();
  }
}

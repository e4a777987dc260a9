import type { Recording } from '../support/index.ts';
import type { Canary } from './plant.ts';
import { holdsTrace } from './trace.ts';

/** What the class has seen so far, and so what its devices may have received. */
export class Revealed {
  readonly #steps = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #items = new Map<string, number>();

  step(step: string): void {
    this.#steps.add(step);
  }

  key(step: string): void {
    this.#keys.add(step);
  }

  /** The first `count` items of a step. */
  items(step: string, count: number): void {
    this.#items.set(step, Math.max(count, this.#items.get(step) ?? 0));
  }

  isDue({ secrecy }: Canary): boolean {
    switch (secrecy.until) {
      case 'never':
        return false;
      case 'step':
        return this.#steps.has(secrecy.step);
      case 'key':
        return this.#keys.has(secrecy.step);
      case 'item':
        return secrecy.position < (this.#items.get(secrecy.step) ?? 0);
    }
  }
}

/** Reads along what one actor receives and reports every marker that came before its time. */
export class Watch {
  readonly #recording: Recording;
  readonly #canaries: readonly Canary[];
  readonly #heard = new Set<Canary>();
  #read = 0;

  constructor(recording: Recording, canaries: readonly Canary[]) {
    this.#recording = recording;
    this.#canaries = canaries;
  }

  /** Markers received since the last look that are not due yet, each with where it came from. */
  leaks(revealed: Revealed): string[] {
    const chunks = this.#recording.received.slice(this.#read);
    this.#read = this.#recording.received.length;
    return chunks.flatMap((chunk) =>
      this.#canaries
        .filter((canary) => holdsTrace(chunk.bytes, canary.trace))
        .filter((canary) => this.#heard.add(canary) && !revealed.isDue(canary))
        .map(({ where, secrecy }) => `${where} (until ${secrecy.until}) in ${chunk.from}`),
    );
  }

  hasHeard(canary: Canary): boolean {
    return this.#heard.has(canary);
  }
}

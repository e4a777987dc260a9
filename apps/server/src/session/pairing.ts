import { hashSecret, isSameHash, makeSecret } from '../secret.ts';
import type { Surroundings } from '../surroundings.ts';

export const pairingLastsMs = 120_000;

interface Pairing {
  readonly hash: string;
  readonly until: number;
}

/**
 * Secrets that make a phone the remote of a class: each good once and for two minutes, one for a
 * class. They are in memory alone: after a restart the teacher asks for another.
 */
export class Pairings {
  #surroundings: Pick<Surroundings, 'now' | 'random'>;
  #byClass = new Map<string, Pairing>();

  constructor(surroundings: Pick<Surroundings, 'now' | 'random'>) {
    this.#surroundings = surroundings;
  }

  /** A new secret; the one before is worthless from now on. */
  offer(sessionId: string): string {
    this.#sweep();
    const secret = makeSecret(this.#surroundings);
    const until = this.#surroundings.now() + pairingLastsMs;
    this.#byClass.set(sessionId, { hash: hashSecret(secret), until });
    return secret;
  }

  /** @returns the class that the secret is for, once; undefined when it is good for none */
  take(secret: string): string | undefined {
    this.#sweep();
    const hash = hashSecret(secret);
    for (const [sessionId, pairing] of this.#byClass) {
      if (!isSameHash(pairing.hash, hash)) continue;
      this.#byClass.delete(sessionId);
      return sessionId;
    }
    return undefined;
  }

  /** What is shown to nobody any more opens nothing any more. */
  withdraw(sessionId: string): void {
    this.#byClass.delete(sessionId);
  }

  #sweep(): void {
    const now = this.#surroundings.now();
    for (const [sessionId, { until }] of this.#byClass)
      if (until <= now) this.#byClass.delete(sessionId);
  }
}

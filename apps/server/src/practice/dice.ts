import { createHash } from 'node:crypto';

/** Chance, made of whatever randomness it is given. */
export class Dice {
  readonly #random: (bytes: number) => Uint8Array;

  constructor(random: (bytes: number) => Uint8Array) {
    this.#random = random;
  }

  /** The same row of throws for the same seed. */
  static seeded(seed: string): Dice {
    let throws = 0;
    return new Dice((bytes) => {
      const digest = createHash('sha256').update(`${throws++}\n${seed}`).digest();
      return new Uint8Array(digest.subarray(0, bytes));
    });
  }

  /** From 0 up to 1, without 1. */
  fraction(): number {
    const [a = 0, b = 0, c = 0] = this.#random(3);
    return (a * 65_536 + b * 256 + c) / 2 ** 24;
  }

  between(low: number, high: number): number {
    return low + this.fraction() * (high - low);
  }

  /** A whole number from 0 up to `limit`, without it. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** From −1 to 1, mostly near 0. */
  bell(): number {
    return (this.fraction() + this.fraction() + this.fraction()) / 1.5 - 1;
  }

  /** @throws {RangeError} when there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('there is nothing to pick from');
    return items[this.below(items.length)]!;
  }

  /** A position in `weights`, each as likely as its weight; the last one when all are 0. */
  weighted(weights: readonly number[]): number {
    let rest = this.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => (rest -= weight) < 0);
    return at < 0 ? weights.length - 1 : at;
  }
}

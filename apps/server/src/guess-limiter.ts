import { createBucket } from './bucket.ts';
import type { AddressName } from './edge/address-name.ts';
import type { AddressBudgets } from './edge/limits.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Wrong guesses of all addresses together. A join code is one of 2^30: whoever guesses as fast as this for an
 * hour finds the code of a given class with a chance of (10,000 + 200 × 3,600) / 2^30, less than one in a
 * thousand, and then has one more seat, which its teacher sees.
 */
const ofAll = { size: 10_000, perSecond: 200 };
const waitMs = 1_000;
const mostWaits = 5;

/**
 * Slows guessing where it comes from. An address that has guessed wrong often waits a second before
 * each guess, right or wrong, so that a class behind the same address still comes in; nobody else waits.
 */
export interface GuessLimiter {
  /**
   * Looks at a guess as soon as it may.
   *
   * @param look finds what the guess opens, undefined when it is wrong
   * @returns what was found; `unheard` when the guess was not looked at
   */
  guess<Found>(
    from: AddressName,
    look: () => Found | undefined | Promise<Found | undefined>,
  ): Promise<Found | undefined | 'unheard'>;
}

export function createGuessLimiter(
  { now, later }: Pick<Surroundings, 'now' | 'later'>,
  budgets: AddressBudgets,
): GuessLimiter {
  const all = createBucket(ofAll, now);
  const isFree = (from: AddressName) => budgets.has(from, 'freeGuess') && all.hasOne();
  // Half is kept for addresses that have hardly guessed, so that a few others cannot use it up.
  const mayGuess = (from: AddressName) =>
    isFree(from) || (budgets.has(from, 'guess') && all.level() >= ofAll.size / 2);

  function noteWrong(from: AddressName): void {
    budgets.take(from, 'freeGuess');
    budgets.take(from, 'guess');
    all.take();
  }

  return {
    async guess(from, look) {
      for (let waits = 0; !(waits === 0 ? isFree(from) : mayGuess(from)); waits++) {
        if (waits === mostWaits) return 'unheard';
        await new Promise<void>((resolve) => void later(waitMs, resolve));
      }
      // Nothing may come between here and the count: many may have waited for the same moment.
      const looked = look();
      const found = looked instanceof Promise ? await looked : looked;
      if (found === undefined) noteWrong(from);
      return found;
    },
  };
}

import { randomBytes } from 'node:crypto';

/** Clock, randomness and terminal, so that a test can hold all three in its hand. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Runs once after `ms`; the reply cancels it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly print: (line: string) => void;
}

export const realSurroundings: Surroundings = {
  now: Date.now,
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  print: (line) => void process.stdout.write(`${line}\n`),
};

/** Runs every `ms` until cancelled. */
export function repeat({ later }: Pick<Surroundings, 'later'>, ms: number, run: () => void) {
  let cancel = later(ms, function again() {
    cancel = later(ms, again);
    run();
  });
  return () => cancel();
}

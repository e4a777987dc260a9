import { randomBytes } from 'node:crypto';

/** Clock, date, randomness and terminal, so that a test can hold them all in its hand. */
export interface Surroundings {
  /** Milliseconds on a clock that only runs: a correction of the date does not move it. */
  readonly now: () => number;
  /** Milliseconds since 1970, as this machine has it at the moment. Only for what outlives the server. */
  readonly date: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Runs once after `ms`; the reply cancels it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly print: (line: string) => void;
}

export const realSurroundings: Surroundings = {
  now: () => performance.timeOrigin + performance.now(),
  date: () => Date.now(),
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

import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that a test starts, hears and ends. */
export class Program {
  readonly #child: ChildProcess;
  readonly #name: string;
  readonly #ended: Promise<void>;
  readonly #killed = () => void this.#child.kill('SIGKILL');
  #said = '';
  #onsaid = () => {};

  /** @param env replaces the environment */
  constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.#name = name;
    // The fourth is for programs that answer on a channel of their own.
    const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    this.#child = child;
    for (const stream of child.stdio.slice(1) as Readable[])
      stream.on('data', (chunk: Buffer) => {
        this.#said += chunk.toString();
        this.#onsaid();
      });
    this.#ended = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    process.once('exit', this.#killed);
  }

  /**
   * Waits until it says this.
   *
   * @returns the first group
   * @throws when it ends before, or takes too long
   */
  async says(pattern: RegExp, limitMs = 30_000): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const fail = (what: string) => reject(new Error(`${this.#name} ${what}:\n${this.#said}`));
    this.#onsaid = () => {
      const found = pattern.exec(this.#said)?.[1];
      if (found !== undefined) resolve(found);
    };
    this.#onsaid();
    void this.#ended.then(() => fail(`ended before it said ${pattern}`));
    const deadline = setTimeout(() => fail(`did not say ${pattern}`), limitMs);
    return promise.finally(() => {
      clearTimeout(deadline);
      this.#onsaid = () => {};
    });
  }

  /** @param graceMs how long it may take to tidy up */
  async end(graceMs = 5_000): Promise<void> {
    this.#child.kill('SIGTERM');
    const deadline = setTimeout(this.#killed, graceMs);
    await this.#ended;
    clearTimeout(deadline);
    process.off('exit', this.#killed);
  }
}

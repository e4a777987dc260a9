import { z } from 'zod';

/** Drawn by the device for one press of a button, and sent again with it; empty for none. */
export const attempt = z
  .string()
  .regex(/^([0-9a-f]{32})?$/)
  .default('');

/** A device repeats at once, if at all. */
const remembered = 64;

/**
 * What is done once however often it arrives: a request whose answer got lost on the way comes again,
 * and must not start a second class.
 */
export class Attempts<Reply> {
  readonly #replies = new Map<string, Promise<Reply>>();

  /** @param name of the attempt; what has none is done each time */
  once(name: string, run: () => Promise<Reply>): Promise<Reply> {
    if (name === '') return run();
    const reply = this.#replies.get(name) ?? run();
    this.#replies.set(name, reply);
    // What was refused has not been done: the same request may fit a moment later.
    reply.catch(() => this.#replies.delete(name));
    const [oldest] = this.#replies.keys();
    if (this.#replies.size > remembered && oldest !== undefined) this.#replies.delete(oldest);
    return reply;
  }
}

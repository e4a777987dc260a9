/** Nobody reads a card and presses a button in less. */
const readingMs = 800;

/**
 * Which words of a card the teacher can have read, by their hash. A press right after a change still
 * means the words before it; the server refuses those, and nothing unread stands on the wall.
 */
export class WordsRead {
  #latest: string;
  #since: number;
  #before = '';

  /** @param now in milliseconds, as everywhere here */
  constructor(hash: string, now: number) {
    this.#latest = hash;
    this.#since = now;
  }

  see(hash: string, now: number): void {
    if (hash === this.#latest) return;
    this.#before = this.at(now);
    this.#latest = hash;
    this.#since = now;
  }

  /** Empty while nothing can have been read. */
  at(now: number): string {
    return now - this.#since < readingMs ? this.#before : this.#latest;
  }
}

interface Entry<Item> {
  item: Item;
  /** 0 until it is sent; what a number stands for never changes afterwards. */
  number: number;
}

/**
 * What a device asked for and the server has not settled yet, in order. One is under way at a time:
 * meanwhile later revisions can still take the place of those that wait.
 */
export class Outbox<Item> {
  #entries: Entry<Item>[] = [];
  #lastNumber = 0;
  #isUnderWay = false;

  get size(): number {
    return this.#entries.length;
  }

  get items(): readonly Item[] {
    return this.#entries.map((entry) => entry.item);
  }

  /** Puts an item at the end, or in the place of a waiting one that it replaces. */
  add(item: Item, replaces: (waiting: Item) => boolean = () => false): void {
    const waiting = this.#entries.find((entry) => entry.number === 0 && replaces(entry.item));
    if (waiting) waiting.item = item;
    else this.#entries.push({ item, number: 0 });
  }

  /**
   * A connection begins. What was under way is sent again with its number, so that the server can
   * repeat its answer; only when the server has lost numbers it gets the next one.
   */
  resume(lastNumber: number): void {
    this.#isUnderWay = false;
    this.#lastNumber = lastNumber;
    const first = this.#entries[0];
    if (first && first.number > lastNumber) first.number = lastNumber + 1;
  }

  /** What to send now, if anything. */
  take(): { readonly number: number; readonly item: Item } | undefined {
    const first = this.#entries[0];
    if (this.#isUnderWay || !first) return undefined;
    this.#isUnderWay = true;
    first.number ||= this.#lastNumber + 1;
    return { number: first.number, item: first.item };
  }

  /** The number of what is sent past the order, when nothing else follows. */
  get nextNumber(): number {
    return Math.max(this.#lastNumber, this.#entries[0]?.number ?? 0) + 1;
  }

  /** @returns what this number stood for, or undefined when that was settled before */
  settle(number: number): Item | undefined {
    if (!this.#isUnderWay || this.#entries[0]?.number !== number) return undefined;
    this.#lastNumber = Math.max(this.#lastNumber, number);
    this.#isUnderWay = false;
    return this.#entries.shift()!.item;
  }

  /** Empties it. @returns what will never be settled */
  clear(): readonly Item[] {
    const items = this.items;
    this.#entries = [];
    return items;
  }
}

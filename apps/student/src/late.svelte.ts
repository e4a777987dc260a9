const againMs = 2_000;

/** Part of the page that is loaded after the code box works, and asked for again until it is there. */
export class Late<Part> {
  #part: Part | undefined = $state.raw();
  readonly #load: () => Promise<Part>;
  readonly #later: (run: () => void, ms: number) => void;

  constructor(
    load: () => Promise<Part>,
    later: (run: () => void, ms: number) => void = (run, ms) => void setTimeout(run, ms),
  ) {
    this.#load = load;
    this.#later = later;
    void this.#try();
  }

  /** Undefined until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }

  async #try(): Promise<void> {
    try {
      this.#part = await this.#load();
    } catch {
      this.#later(() => void this.#try(), againMs);
    }
  }
}

/**
 * What this tab keeps until it is closed. A browser may refuse that: it throws at the first touch where
 * site data are blocked, has no storage at all, or is full. Then the page goes on with what it holds in
 * memory, which a reload takes away.
 */
export class Drawer {
  readonly #storage: () => Storage | null | undefined;
  /** What the browser did not take; a value that was thrown away is null. */
  readonly #held = new Map<string, string | null>();
  readonly #listeners = new Set<() => void>();
  #isRefused = false;

  constructor(storage: () => Storage | null | undefined) {
    this.#storage = storage;
  }

  /** Something that this tab holds would not outlive a reload. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** @returns ends the listening */
  onrefused(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  read(name: string): string {
    const held = this.#held.get(name);
    if (held !== undefined) return held ?? '';
    let value: string | null = null;
    this.#try((storage) => (value = storage.getItem(name)));
    return value ?? '';
  }

  keep(name: string, value: string): void {
    if (this.#try((storage) => storage.setItem(name, value))) this.#held.delete(name);
    else this.#refuse(name, value);
  }

  forget(name: string): void {
    if (this.#try((storage) => storage.removeItem(name))) this.#held.delete(name);
    else this.#held.set(name, null);
  }

  #refuse(name: string, value: string): void {
    this.#held.set(name, value);
    if (this.#isRefused) return;
    this.#isRefused = true;
    for (const listener of this.#listeners) listener();
  }

  /** @returns false when the browser has refused */
  #try(touch: (storage: Storage) => void): boolean {
    try {
      const storage = this.#storage();
      if (storage) touch(storage);
      return Boolean(storage);
    } catch {
      return false;
    }
  }
}

export const drawer = new Drawer(() => globalThis.sessionStorage);

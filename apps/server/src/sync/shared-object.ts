import * as Y from 'yjs';

type Values = Readonly<Record<string, unknown>>;

/**
 * A Y.Map of JSON values in which only what differs is written. An object that stands in it is a Y.Map
 * of its own, so that a changed key does not send its neighbours again; what stands deeper is replaced
 * whole.
 */
export class SharedObject {
  readonly #map: Y.Map<unknown>;
  readonly #isTop: boolean;
  /** Key → the JSON that stands there. */
  readonly #written = new Map<string, string>();
  /** Key → what was written last, so that what is the same need not be looked into. */
  readonly #values = new Map<string, unknown>();
  readonly #objects = new Map<string, SharedObject>();

  constructor(map: Y.Map<unknown>, isTop = true) {
    this.#map = map;
    this.#isTop = isTop;
  }

  /** @returns whether anything differed */
  write(values: Values): boolean {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    const keys = new Set(entries.map(([key]) => key));
    const gone = [...this.#written.keys(), ...this.#objects.keys()].filter((key) => !keys.has(key));
    for (const key of gone) this.#delete(key);
    const changes = entries.map(([key, value]) =>
      this.#isTop && isObject(value) ? this.#putObject(key, value) : this.#put(key, value),
    );
    return gone.length > 0 || changes.includes(true);
  }

  #put(key: string, value: unknown): boolean {
    if (value === this.#values.get(key)) return false;
    this.#values.set(key, value);
    const json = JSON.stringify(value);
    if (this.#written.get(key) === json) return false;
    this.#objects.delete(key);
    this.#written.set(key, json);
    this.#map.set(key, JSON.parse(json));
    return true;
  }

  #putObject(key: string, value: Values): boolean {
    const there = this.#objects.get(key);
    if (there) return there.write(value);
    const map = new Y.Map<unknown>();
    const object = new SharedObject(map, false);
    this.#forget(key);
    this.#objects.set(key, object);
    this.#map.set(key, map);
    object.write(value);
    return true;
  }

  #delete(key: string): void {
    this.#forget(key);
    this.#objects.delete(key);
    this.#map.delete(key);
  }

  #forget(key: string): void {
    this.#written.delete(key);
    this.#values.delete(key);
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many there may be at once. */
export interface Room {
  /** Under one name. */
  readonly each: number;
  /** Under all names together. */
  readonly all: number;
}

/**
 * Who is there and has not said who they are, by name. Nobody is ever refused: when there are too many
 * under one name, or altogether, the one that asked for something longest ago goes, of the name that has
 * most. So who comes under a name of its own always gets in, however many come under another.
 */
export class Strangers<One> {
  readonly #room: Room;
  /** Longest ago first. */
  readonly #byName = new Map<string, Set<One>>();
  #size = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  get size(): number {
    return this.#size;
  }

  /** @returns who has to go for it; never `one` itself, unless there is no room for anybody */
  add(name: string, one: One): One | undefined {
    const group = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, group.add(one));
    this.#size++;
    const crowded =
      group.size > this.#room.each ? name : this.#size > this.#room.all && this.#largest();
    if (crowded === false) return undefined;
    const [first] = this.#byName.get(crowded) ?? [];
    if (first !== undefined) this.delete(crowded, first);
    return first;
  }

  /** It asks for something. */
  touch(name: string, one: One): void {
    const group = this.#byName.get(name);
    if (group?.delete(one)) group.add(one);
  }

  /** It has gone, or is a stranger no more. */
  delete(name: string, one: One): void {
    const group = this.#byName.get(name);
    if (!group?.delete(one)) return;
    this.#size--;
    if (group.size === 0) this.#byName.delete(name);
  }

  #largest(): string | false {
    let found: string | false = false;
    let most = 0;
    for (const [name, { size }] of this.#byName) if (size > most) [found, most] = [name, size];
    return found;
  }
}

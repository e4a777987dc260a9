import type { Role } from '@sightline/protocol';

/** Whose secret it is. */
export type Holder =
  | { readonly role: Extract<Role, 'projector'> }
  | { readonly role: Extract<Role, 'seat'>; readonly seatId: string };

const prefix = 'roll/';
const projectorLimit = 16;

/**
 * Which secrets open a class: hashes only. Kept unencrypted, so that a server that was killed can
 * tell a returning device to wait for its teacher.
 */
export class Roll {
  /** By the name of its record: `roll/<hash>`. */
  #holders = new Map<string, Holder>();
  #projectors: string[] = [];

  find(hash: string): Holder | undefined {
    return this.#holders.get(prefix + hash);
  }

  /** One projector too many makes the first one's secret worthless. */
  add(hash: string, holder: Holder): void {
    this.#holders.set(prefix + hash, holder);
    if (holder.role !== 'projector') return;
    this.#projectors.push(prefix + hash);
    if (this.#projectors.length > projectorLimit) this.#holders.delete(this.#projectors.shift()!);
  }

  removeSeat(seatId: string): void {
    for (const [name, holder] of this.#holders)
      if (holder.role === 'seat' && holder.seatId === seatId) this.#holders.delete(name);
  }

  hashes(): string[] {
    return Array.from(this.#holders.keys(), (name) => name.slice(prefix.length));
  }

  /** `roll/<hash>` → holder. */
  get records(): ReadonlyMap<string, Holder> {
    return this.#holders;
  }

  static restore(records: ReadonlyMap<string, unknown>): Roll {
    const roll = new Roll();
    for (const [name, holder] of records)
      if (name.startsWith(prefix)) roll.add(name.slice(prefix.length), holder as Holder);
    return roll;
  }
}

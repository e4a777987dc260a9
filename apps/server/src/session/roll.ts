import type { Role } from '@sightline/protocol';

/** Whose secret it is. */
export type Holder =
  | {
      readonly role: Extract<Role, 'projector'>;
      /** How many projectors came before it, and one. */
      readonly arrival: number;
    }
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

  find(hash: string): Holder | undefined {
    return this.#holders.get(prefix + hash);
  }

  addSeat(hash: string, seatId: string): void {
    this.#holders.set(prefix + hash, { role: 'seat', seatId });
  }

  /** One projector too many makes the secret of the one that came first worthless. */
  addProjector(hash: string): void {
    const projectors = this.#projectors();
    const arrival = (projectors.at(-1)?.arrival ?? 0) + 1;
    this.#holders.set(prefix + hash, { role: 'projector', arrival });
    for (const { name } of projectors.slice(0, 1 - projectorLimit)) this.#holders.delete(name);
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

  /** @param records in any order */
  static restore(records: ReadonlyMap<string, unknown>): Roll {
    const roll = new Roll();
    for (const [name, holder] of records)
      if (name.startsWith(prefix)) roll.#holders.set(name, holder as Holder);
    return roll;
  }

  /** The one that came first in front. */
  #projectors(): { readonly name: string; readonly arrival: number }[] {
    return [...this.#holders]
      .flatMap(([name, holder]) =>
        holder.role === 'projector' ? [{ name, arrival: holder.arrival }] : [],
      )
      .sort((a, b) => a.arrival - b.arrival);
  }
}

import type { Role } from '@sightline/protocol';

/** Whose secret it is. */
export type Holder =
  | {
      /** A teacher who is on the roll holds a remote: this class and no other. */
      readonly role: Extract<Role, 'projector' | 'teacher'>;
      /** How many of the same role came before it, and one. */
      readonly arrival: number;
    }
  | { readonly role: Extract<Role, 'seat'>; readonly seatId: string };

/** Whether it is a phone in the teacher's hand: only those stand on a roll. */
export const isRemote = (holder: Holder | { readonly role: 'teacher' }): boolean =>
  holder.role === 'teacher' && 'arrival' in holder;

const prefix = 'roll/';
const limits = { projector: 16, teacher: 8 } as const;

/**
 * Which secrets open a class: hashes only. Kept unencrypted, so that a server that was killed can
 * tell a returning device to wait for its teacher.
 */
export class Roll {
  /** By the name of its record: `roll/<hash>`. */
  #holders = new Map<string, Holder>();
  #version = 0;

  /** Another number after each change. */
  get version(): number {
    return this.#version;
  }

  find(hash: string): Holder | undefined {
    return this.#holders.get(prefix + hash);
  }

  addSeat(hash: string, seatId: string): void {
    this.#holders.set(prefix + hash, { role: 'seat', seatId });
    this.#version++;
  }

  addProjector(hash: string): void {
    this.#add(hash, 'projector');
  }

  addRemote(hash: string): void {
    this.#add(hash, 'teacher');
  }

  removeSeat(seatId: string): void {
    for (const [name, holder] of this.#holders)
      if (holder.role === 'seat' && holder.seatId === seatId) this.#holders.delete(name);
    this.#version++;
  }

  removeRemotes(): void {
    for (const { name } of this.#inOrder('teacher')) this.#holders.delete(name);
    this.#version++;
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

  /** One too many makes the secret of the one that came first worthless. */
  #add(hash: string, role: keyof typeof limits): void {
    const others = this.#inOrder(role);
    const arrival = (others.at(-1)?.arrival ?? 0) + 1;
    this.#holders.set(prefix + hash, { role, arrival });
    for (const { name } of others.slice(0, 1 - limits[role])) this.#holders.delete(name);
    this.#version++;
  }

  /** The one that came first in front. */
  #inOrder(role: keyof typeof limits): { readonly name: string; readonly arrival: number }[] {
    return [...this.#holders]
      .flatMap(([name, holder]) =>
        holder.role === role ? [{ name, arrival: holder.arrival }] : [],
      )
      .sort((a, b) => a.arrival - b.arrival);
  }
}

import type { Socket } from 'node:net';
import type { Journal } from '../journal.ts';
import type { Surroundings } from '../surroundings.ts';
import { createAddressNames, isLoopback, type AddressName } from './address-name.ts';
import type { AddressBudgets, AddressKind, EdgeLimits } from './limits.ts';
import { Strangers } from './strangers.ts';

interface GateParts {
  readonly limits: Pick<EdgeLimits, 'strangers' | 'own'>;
  readonly budgets: AddressBudgets;
  readonly surroundings: Pick<Surroundings, 'random'>;
  readonly journal: Journal;
}

interface Visit {
  readonly from: AddressName;
  readonly crowd: Strangers<Socket>;
}

/** Every socket comes in here, and is counted under the name of its address before a byte is read. */
export class Gate {
  readonly #nameOf: (address: string) => AddressName;
  readonly #budgets: AddressBudgets;
  readonly #journal: Journal;
  readonly #strangers: Strangers<Socket>;
  readonly #own: Strangers<Socket>;
  readonly #visits = new Map<Socket, Visit>();
  /** Those over which something has come in this turn of the event loop. */
  readonly #asked = new Set<Socket>();

  constructor({ limits, budgets, surroundings, journal }: GateParts) {
    this.#nameOf = createAddressNames(surroundings);
    this.#budgets = budgets;
    this.#journal = journal;
    this.#strangers = new Strangers(limits.strangers);
    this.#own = new Strangers(limits.own);
  }

  admit(socket: Socket): void {
    const { remoteAddress } = socket;
    const from = this.#nameOf(remoteAddress ?? '');
    // Without an address it is gone already.
    if (remoteAddress === undefined || !this.#budgets.take(from, 'socket')) {
      this.#giveUp(socket);
      return;
    }
    const crowd = isLoopback(remoteAddress) ? this.#own : this.#strangers;
    this.#visits.set(socket, { from, crowd });
    socket.once('close', () => {
      this.#visits.delete(socket);
      crowd.delete(from, socket);
    });
    const surplus = crowd.add(from, socket);
    if (surplus) this.#giveUp(surplus);
  }

  /** Under which name a socket came in. */
  nameOf(socket: Socket): AddressName {
    return this.#visits.get(socket)?.from ?? '';
  }

  /** Whether one more of a kind may come over this socket. */
  take(socket: Socket, kind: AddressKind): boolean {
    return this.#budgets.take(this.nameOf(socket), kind);
  }

  /**
   * A request came over it. No browser asks twice without reading what it was answered: a socket on which
   * a second request has come along is cut, and so is one of an address that asks without end.
   *
   * @param isBallot nobody looks from where one comes
   * @returns whether it is to be answered
   */
  ask(socket: Socket, isBallot: boolean): boolean {
    if (this.#asked.has(socket) || !(isBallot || this.take(socket, 'request'))) {
      this.#giveUp(socket);
      return false;
    }
    if (this.#asked.size === 0) setImmediate(() => this.#asked.clear());
    this.#asked.add(socket);
    if (!isBallot) this.touch(socket);
    return true;
  }

  /** Something was asked over it. */
  touch(socket: Socket): void {
    const visit = this.#visits.get(socket);
    visit?.crowd.touch(visit.from, socket);
  }

  /** It belongs to a class now: it takes nobody's place, and nobody takes its own. */
  welcome(socket: Socket): void {
    const visit = this.#visits.get(socket);
    visit?.crowd.delete(visit.from, socket);
  }

  /** Cuts everything that is still open. */
  close(): void {
    for (const socket of this.#visits.keys()) socket.destroy();
  }

  /** By a reset, after which the system keeps nothing of it either. */
  #giveUp(socket: Socket): void {
    this.#journal.note('socket-refused');
    socket.resetAndDestroy();
  }
}

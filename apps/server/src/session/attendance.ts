import type { CloseName } from '@sightline/protocol';
import type { Connection } from '../sync/guest.ts';

/** Connections of one kind, up to a limit: one more takes the place of the one that came first. */
export class Company {
  #connections = new Set<Connection>();
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#connections.size;
  }

  add(connection: Connection): void {
    this.#connections.add(connection);
    const [first] = this.#connections;
    if (this.#connections.size > this.#limit) first?.close('takenOver');
  }

  remove(connection: Connection): void {
    this.#connections.delete(connection);
  }

  close(reason: CloseName): void {
    for (const connection of [...this.#connections]) connection.close(reason);
  }
}

/** Which seat has which connection: one at most. */
export class Seating {
  #connections = new Map<string, Connection>();

  /** @returns whether the seat had no connection before; one it had is closed */
  sit(seatId: string, connection: Connection): boolean {
    const previous = this.#connections.get(seatId);
    this.#connections.set(seatId, connection);
    previous?.close('takenOver');
    return previous === undefined;
  }

  /** @returns whether the seat has no connection now; false when another one took it over */
  leave(seatId: string, connection: Connection): boolean {
    if (this.#connections.get(seatId) !== connection) return false;
    return this.#connections.delete(seatId);
  }

  close(reason: CloseName, seatId?: string): void {
    for (const [id, connection] of [...this.#connections])
      if (seatId === undefined || id === seatId) connection.close(reason);
  }
}

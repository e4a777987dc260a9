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

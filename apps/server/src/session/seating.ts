import type { CloseName } from '@sightline/protocol';
import type { Connection } from '../sync/guest.ts';

const pastLimit = 16;

/** Which seat has which connection: one at most. */
export class Seating {
  #connections = new Map<string, Connection>();
  /** Seat → the devices that had it, the last one in the end: that one has it now. */
  #devices = new Map<string, readonly string[]>();

  /** @returns whether the seat had no connection before; one it had is closed */
  sit(seatId: string, device: string, connection: Connection): boolean {
    const past = this.#devices.get(seatId) ?? [];
    if (past.at(-1) !== device) this.#devices.set(seatId, [...past, device].slice(-pastLimit));
    const previous = this.#connections.get(seatId);
    this.#connections.set(seatId, connection);
    previous?.close('takenOver');
    return previous === undefined;
  }

  /** Another device has taken the seat over from this one, which may not have heard it. */
  hasLost(seatId: string, device: string): boolean {
    return this.#devices.get(seatId)?.slice(0, -1).includes(device) ?? false;
  }

  /** @returns whether the seat has no connection now; false when another one took it over */
  leave(seatId: string, connection: Connection): boolean {
    if (this.#connections.get(seatId) !== connection) return false;
    return this.#connections.delete(seatId);
  }

  /** Nobody sits there any more, and nobody comes back to it. */
  forget(seatId: string): void {
    this.#devices.delete(seatId);
  }

  /** Sends to the connection of a seat, if it has one. */
  send(seatId: string, frame: Uint8Array): void {
    this.#connections.get(seatId)?.send(frame);
  }

  close(reason: CloseName, seatId?: string): void {
    for (const [id, connection] of [...this.#connections])
      if (seatId === undefined || id === seatId) connection.close(reason);
  }
}

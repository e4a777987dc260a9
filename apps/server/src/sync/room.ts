import { messageType, syncType, type RoomName } from '@sightline/protocol';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { SharedObject } from './shared-object.ts';

/** One who follows a room. */
export interface Follower {
  send(frame: Uint8Array): void;
  /** Finds out whether it is still there. */
  check(): void;
}

/** The home of one document. Only the server writes it; everybody else follows. */
export class Room {
  readonly name: RoomName;
  readonly followers = new Set<Follower>();
  #doc = new Y.Doc({ gc: true });
  #map: Y.Map<unknown>;
  #content: SharedObject;
  #sequence = 0;
  #whole: Uint8Array | undefined;

  constructor(name: RoomName) {
    this.name = name;
    this.#map = this.#doc.getMap(name);
    this.#content = new SharedObject(this.#map);
    this.#doc.on('update', (update: Uint8Array) => this.#publish(update));
  }

  /**
   * Writes what differs from what stands there, as one change; nothing when nothing does.
   * `sequence` alone is no change, and with every change it grows.
   */
  write({ sequence, ...values }: { readonly sequence: number }): void {
    this.#doc.transact(() => {
      if (!this.#content.write(values)) return;
      this.#sequence = Math.max(this.#sequence + 1, sequence);
      this.#map.set('sequence', this.#sequence);
    });
  }

  /** The frame that answers step 1: the whole document, encoded once for all who join at this version. */
  whole(): Uint8Array {
    this.#whole ??= syncFrame(syncType.step2, Y.encodeStateAsUpdate(this.#doc));
    return this.#whole;
  }

  sendAll(frame: Uint8Array): void {
    for (const follower of this.followers) follower.send(frame);
  }

  close(): void {
    this.followers.clear();
    this.#doc.destroy();
  }

  #publish(update: Uint8Array): void {
    this.#whole = undefined;
    this.sendAll(syncFrame(syncType.update, update));
  }
}

function syncFrame(type: number, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.sync);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}

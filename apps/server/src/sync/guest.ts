import type { CloseName, Hello, NumberedIntent, RoomAddress } from '@sightline/protocol';
import type { Pass } from '../permissions.ts';
import type { Room } from './room.ts';

/** Why a connection ends, as the class says it. */
export interface Ending {
  readonly close: CloseName;
}

/** What the server can do to a connection. */
export interface Connection {
  send(frame: Uint8Array): void;
  close(reason: CloseName): void;
}

/** A connection whose secret was good, as its class sees it. */
export interface Guest {
  readonly pass: Pass;
  readonly room: Room;
  intent(intent: NumberedIntent): Ending | undefined;
  /** A token for one ballot; empty when the question is not open. */
  token(question: string): Uint8Array;
  /** The connection is gone, for a reason of the server's if there is one; called once. */
  leave(reason?: CloseName): void;
}

/** A guest, and what it is told at once: `welcome`, and `desk` to a seat. Not to be kept with the guest. */
export interface Admission {
  readonly guest: Guest;
  readonly greeting: readonly Uint8Array[];
}

/** Checks a `hello` against the class it was sent to. */
export type Reception = (
  hello: Hello,
  address: RoomAddress,
  connection: Connection,
) => Admission | Ending;

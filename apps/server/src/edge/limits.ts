import type { Allowances, Budgets } from './budgets.ts';
import type { Room } from './strangers.ts';

/**
 * What is counted of an address. A ballot is not among it: only the socket that it comes over is. A wrong
 * code costs a `freeGuess` and a `guess`: without the first an address waits, without the second it is not
 * heard at once.
 */
export type AddressKind = 'socket' | 'request' | 'upgrade' | 'join' | 'freeGuess' | 'guess';
export type AddressBudgets = Budgets<AddressKind>;

export interface EdgeLimits {
  readonly address: Allowances<AddressKind>;
  /** Of one seat, projector or remote. */
  readonly secret: Allowances<'hello'>;
  /** Sockets that have not said a good hello, from everywhere but this machine. */
  readonly strangers: Room;
  /** The same from this machine, so that nobody else can fill the teacher's place. */
  readonly own: Room;
  /** The last ceiling of all, before the system's. */
  readonly sockets: number;
  /** Milliseconds for the head of a request, for all of it, between two, and without a byte either way. */
  readonly patience: Readonly<Record<'head' | 'request' | 'idle' | 'silence', number>>;
}

/**
 * Meant for a school of 2,000 devices behind one address, which all join within a minute: a browser that
 * loads the page opens up to six sockets, joining takes one more, and so do following and each answer.
 * Who followed a room is no stranger, so that a full school leaves the room of strangers empty.
 */
export const edgeLimits: EdgeLimits = {
  address: {
    socket: { size: 8_000, perSecond: 400 },
    request: { size: 30_000, perSecond: 1_000 },
    upgrade: { size: 2_500, perSecond: 50 },
    join: { size: 2_000, perSecond: 40 },
    freeGuess: { size: 60, perSecond: 5 },
    guess: { size: 3_000, perSecond: 100 },
  },
  secret: { hello: { size: 60, perSecond: 5 } },
  strangers: { each: 4_000, all: 6_000 },
  own: { each: 4_000, all: 4_000 },
  sockets: 16_000,
  patience: { head: 10_000, request: 15_000, idle: 5_000, silence: 20_000 },
};

import {
  BrokenFrame,
  closeCode,
  frameLimit,
  messageType,
  readHello,
  readIntent,
  readMessageType,
  readSyncRequest,
  readTokenRequest,
  writeToken,
  type CloseName,
  type RoomAddress,
} from '@sightline/protocol';
import { createDecoder, type Decoder } from 'lib0/decoding';
import { WebSocket } from 'ws';
import { createBucket } from '../bucket.ts';
import { hearOut } from '../edge/farewell.ts';
import type { Journal } from '../journal.ts';
import { maySend } from '../permissions.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Connection, Guest, Reception } from './guest.ts';
import type { Follower } from './room.ts';
import { wireFrame } from './wire-frame.ts';

const helloWithinMs = 5_000;
const backlogLimit = 1_000_000;
const messages = { size: 60, perSecond: 20 };
const syncRequests = { size: 4, perSecond: 0.4 };

type State =
  | { readonly kind: 'greeting'; readonly cancelDeadline: () => void }
  | { readonly kind: 'following'; readonly guest: Guest }
  | { readonly kind: 'closed' };

/** What lies under a WebSocket, for frames that are wrapped once for many. */
export interface Wire {
  write(bytes: Uint8Array): unknown;
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
}

/** One socket to one room, from its first frame to its end. Takes the socket over. */
export class RoomConnection implements Connection, Follower {
  #state: State;
  #socket: WebSocket;
  #wire: Wire;
  #address: RoomAddress;
  #reception: Reception;
  #journal: Journal;
  #messages;
  #syncRequests;
  #unansweredPings = 0;

  constructor(
    socket: WebSocket,
    wire: Wire,
    address: RoomAddress,
    reception: Reception,
    { now, later }: Pick<Surroundings, 'now' | 'later'>,
    journal: Journal,
  ) {
    this.#socket = socket;
    this.#wire = wire;
    this.#address = address;
    this.#reception = reception;
    this.#journal = journal;
    this.#messages = createBucket(messages, now);
    this.#syncRequests = createBucket(syncRequests, now);
    this.#state = {
      kind: 'greeting',
      cancelDeadline: later(helloWithinMs, () => this.close('silent')),
    };
    socket.on('message', (data, isBinary) => this.#receive(data as Buffer, isBinary));
    socket.on('ping', () => this.#hearUnasked());
    socket.on('pong', () => {
      if (this.#unansweredPings === 0) this.#hearUnasked();
      this.#unansweredPings = 0;
    });
    socket.on('close', () => this.#leave());
    // Without a listener one malformed frame would end the process; ws closes the socket itself.
    socket.on('error', () => {
      this.#journal.note('frame-refused');
      this.#hearOut();
    });
  }

  send(frame: Uint8Array): void {
    if (this.#state.kind !== 'following') return;
    if (this.#socket.bufferedAmount > backlogLimit) this.close('tooSlow');
    // While the other side is closing, nothing may follow ws's own last frame.
    else if (this.#socket.readyState === WebSocket.OPEN) this.#wire.write(wireFrame(frame));
  }

  close(reason: CloseName): void {
    if (this.#state.kind === 'closed') return;
    this.#leave(reason);
    const { code, sentence } = closeCode[reason];
    this.#socket.close(code, sentence);
    this.#hearOut();
  }

  /** Pings; a connection that left the last two unanswered is closed. */
  check(): void {
    if (this.#unansweredPings >= 2) return this.close('silent');
    this.#unansweredPings++;
    this.#socket.ping();
  }

  /** Reads hardly more than a closing frame; ws cuts the socket soon. */
  #hearOut(): void {
    hearOut(this.#wire, () => this.#socket.pause());
  }

  #leave(reason?: CloseName): void {
    const state = this.#state;
    this.#state = { kind: 'closed' };
    if (state.kind === 'greeting') state.cancelDeadline();
    if (state.kind === 'following') {
      state.guest.room.followers.delete(this);
      state.guest.leave(reason);
    }
  }

  #receive(data: Buffer, isBinary: boolean): void {
    if (this.#state.kind === 'closed') return;
    try {
      const refusal = this.#read(data, isBinary);
      if (refusal) this.#refuse(refusal);
    } catch (error) {
      if (error instanceof BrokenFrame) return this.#refuse('brokenFrame');
      this.#journal.fault(error);
      this.close('fault');
    }
  }

  /** What carries no message costs as much as one. */
  #hearUnasked(): void {
    if (this.#state.kind !== 'closed' && !this.#messages.take()) this.#refuse('tooMany');
  }

  #refuse(reason: CloseName): void {
    this.#journal.note('frame-refused');
    this.close(reason);
  }

  #read(data: Buffer, isBinary: boolean): CloseName | undefined {
    if (!isBinary) return 'brokenFrame';
    if (data.length > frameLimit) return 'tooLarge';
    if (!this.#messages.take()) return 'tooMany';
    const decoder = createDecoder(new Uint8Array(data.buffer, data.byteOffset, data.length));
    const type = readMessageType(decoder);
    switch (this.#state.kind) {
      case 'greeting':
        return type === messageType.hello ? this.#greet(decoder) : 'notAllowed';
      case 'following':
        return maySend(this.#state.guest.pass, this.#address.room, type)
          ? this.#follow(this.#state.guest, type, decoder)
          : 'notAllowed';
      case 'closed':
        return undefined;
    }
  }

  #greet(decoder: Decoder): CloseName | undefined {
    const answer = this.#reception(readHello(decoder), this.#address, this);
    if ('close' in answer) return answer.close;
    if (this.#state.kind === 'greeting') this.#state.cancelDeadline();
    const { guest, greeting } = answer;
    this.#state = { kind: 'following', guest };
    for (const frame of greeting) this.send(frame);
    guest.room.followers.add(this);
    return undefined;
  }

  #follow(guest: Guest, type: number, decoder: Decoder): CloseName | undefined {
    switch (type) {
      case messageType.sync:
        if (!readSyncRequest(decoder)) return 'notAllowed';
        if (!this.#syncRequests.take()) return 'tooMany';
        this.send(guest.room.whole());
        return undefined;
      case messageType.intent:
        return guest.intent(readIntent(decoder))?.close;
      case messageType.tokenRequest: {
        const question = readTokenRequest(decoder);
        this.send(writeToken({ question, token: guest.token(question) }));
        return undefined;
      }
      default:
        return 'notAllowed';
    }
  }
}

import {
  BrokenFrame,
  closeReasonOf,
  formatRoomPath,
  messageType,
  readWelcome,
  type CloseReason,
  type RoomAddress,
  type Welcome,
} from '@sightline/protocol';
import type { Decoder } from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import { Doc } from 'yjs';
import { greetingSocket } from './greeting-socket.ts';
import { drawDelayMs } from './jitter.ts';
import { nextAfter } from './link-state.ts';
import { connectLimitMs, Silence } from './silence.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads what the server sends beside the document, by message type. */
export type Readers = ReadonlyMap<number, (decoder: Decoder) => void>;

export interface RoomOptions {
  readonly address: RoomAddress;
  /** The `hello` frame. */
  readonly greeting: Uint8Array;
  readonly surroundings: Surroundings;
  readonly readers: Readers;
  onwelcome(welcome: Welcome): void;
  /** `isOnline` may have changed. */
  onchange(): void;
  /** A connection was lost, or did not come about. */
  onloss(): void;
  /** The document has changed. */
  ondocument(content: unknown): void;
  /** The connection does not come back by itself: stop, or enter the class again. */
  onend(next: 'stop' | 'enter', reason: CloseReason): void;
}

class QuietProvider extends WebsocketProvider {
  // y-websocket says goodbye with an awareness message, which no reader may send.
  override disconnectBc(): void {}
}

/** One room of one epoch, followed through y-websocket. */
export class RoomConnection {
  readonly #options: RoomOptions;
  readonly #document = new Doc();
  readonly #provider: QuietProvider;
  readonly #silence: Silence;
  #attempt = 0;
  #isOnline = false;
  #isClosed = false;

  constructor(options: RoomOptions) {
    this.#options = options;
    const { address, greeting, surroundings } = options;
    this.#silence = new Silence(surroundings, () => this.drop());
    const awareness = new Awareness(this.#document);
    awareness.setLocalState(null);
    this.#provider = new QuietProvider(
      surroundings.origin.replace(/^http/, 'ws'),
      formatRoomPath(address).slice(1),
      this.#document,
      {
        connect: false,
        disableBc: true,
        awareness,
        shouldReconnect: () => false,
        WebSocketPolyfill: greetingSocket(surroundings.WebSocket, greeting, (socket) => {
          if (socket === this.#provider.ws) this.#silence.hear();
        }),
      },
    );
    this.#read();
    const content = this.#document.getMap(address.room);
    content.observe(() => options.ondocument(content.toJSON()));
    this.#provider.on('connection-close', (event) => this.#lose(event?.code ?? 0));
    this.#connect();
  }

  /** Whether the server has welcomed this connection and is being heard. */
  get isOnline(): boolean {
    return this.#isOnline;
  }

  /** @returns false when the connection is not there; nothing is kept */
  send(frame: Uint8Array): boolean {
    if (!this.#isOnline) return false;
    this.#provider.ws?.send(frame as Uint8Array<ArrayBuffer>);
    return true;
  }

  /** Gives the socket up without waiting for it to notice, and comes back with a new one. */
  drop(): void {
    this.#provider.disconnect();
  }

  /** Tries again soon: the network is back. */
  hasten(): void {
    this.#attempt = 0;
    if (this.#provider.ws === null) this.#retry();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isOnline = false;
    this.#silence.stop();
    this.#provider.destroy();
    this.#document.destroy();
  }

  #connect(): void {
    if (this.#isClosed || this.#provider.ws !== null) return;
    this.#silence.hear(connectLimitMs);
    try {
      this.#provider.connect();
    } catch {
      // A browser that refuses even to try.
      this.#lose(0);
    }
  }

  #retry(): void {
    const delayMs = drawDelayMs(this.#options.surroundings, this.#attempt);
    this.#options.surroundings.later(delayMs, () => this.#connect());
  }

  #lose(code: number): void {
    // y-websocket's own way back has no jitter; ours goes through `later`.
    this.#provider.shouldConnect = false;
    this.#silence.stop();
    if (this.#isClosed) return;
    this.#isOnline = false;
    const reason = closeReasonOf(code);
    const next = nextAfter(reason);
    if (reason && next !== 'reconnect') return this.#options.onend(next, reason);
    // y-websocket forgets this socket only after its event.
    this.#retry();
    this.#attempt++;
    this.#options.onchange();
    this.#options.onloss();
  }

  #read(): void {
    const handlers = this.#provider.messageHandlers;
    // Only the document's stays: the server speaks neither of awareness nor of y-websocket's permissions.
    handlers.length = 1;
    const handle = (type: number, read: (decoder: Decoder) => void) => {
      handlers[type] = (_encoder, decoder) => {
        try {
          read(decoder);
        } catch (error) {
          if (!(error instanceof BrokenFrame)) throw error;
          this.drop();
        }
      };
    };
    for (const [type, read] of this.#options.readers) handle(type, read);
    handle(messageType.beat, () => {
      this.#attempt = 0;
    });
    handle(messageType.welcome, (decoder) => {
      const welcome = readWelcome(decoder);
      this.#isOnline = true;
      this.#options.onwelcome(welcome);
      this.#options.onchange();
    });
  }
}

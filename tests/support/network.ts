import { randomBytes } from 'node:crypto';
import type { Surroundings } from '@sightline/session/client';
import WebSocket from 'ws';
import { Recording } from './recording.ts';

// y-websocket listens for the end of the process once for each connection.
process.setMaxListeners(0);

/** Nothing listens there. */
const nowhere = 'ws://127.0.0.1:1';

/** What a link needs from the world, on Node, with every byte recorded and a plug to pull. */
export class Network {
  readonly origin: string;
  readonly recording = new Recording();
  readonly surroundings: Surroundings;
  readonly #sockets = new Set<WebSocket>();
  #isThere = true;

  constructor(origin: string) {
    this.origin = origin;
    this.surroundings = {
      origin,
      fetch: (input, init) => this.#fetch(String(input), init),
      WebSocket: this.#socketClass(),
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      now: () => performance.now(),
      later: (delayMs, run) => void setTimeout(run, delayMs).unref(),
    };
  }

  /** Pulls the plug: open sockets break, new ones and requests fail. */
  cut(): void {
    this.#isThere = false;
    for (const socket of this.#sockets) socket.terminate();
  }

  restore(): void {
    this.#isThere = true;
  }

  async #fetch(url: string, init?: RequestInit): Promise<Response> {
    if (!this.#isThere) throw new TypeError('the network is gone');
    const from = `http ${new URL(url).pathname}`;
    if (init?.body)
      this.recording.sent.push({ from, bytes: await bytesOf(new Response(init.body)) });
    const response = await fetch(url, init);
    const head = JSON.stringify([...response.headers]);
    this.recording.received.push(
      { from: `${from} head`, bytes: new TextEncoder().encode(head) },
      { from, bytes: await bytesOf(response.clone()) },
    );
    return response;
  }

  #socketClass(): typeof globalThis.WebSocket {
    const isThere = () => this.#isThere;
    const { recording, origin } = this;
    const sockets = this.#sockets;
    const RecordingSocket = class extends WebSocket {
      readonly #from: string;

      constructor(url: string | URL, protocols?: string | string[]) {
        super(isThere() ? url : nowhere, protocols, { origin, perMessageDeflate: false });
        this.#from = `socket ${new URL(url).pathname}`;
        sockets.add(this);
        this.addEventListener('close', () => sockets.delete(this));
        this.addEventListener('message', ({ data }) => {
          const bytes = new Uint8Array(data as ArrayBuffer);
          recording.received.push({ from: this.#from, bytes });
        });
      }

      override send(data: Uint8Array): void {
        recording.sent.push({ from: this.#from, bytes: data });
        super.send(data);
      }
    };
    return RecordingSocket as unknown as typeof globalThis.WebSocket;
  }
}

async function bytesOf(body: Response): Promise<Uint8Array> {
  return new Uint8Array(await body.arrayBuffer());
}

import type { EnterReply } from '@sightline/protocol';
import type { Surroundings } from '../surroundings.ts';
import { FakeSocket } from './fake-socket.ts';

/** A request that waits for the test's answer. */
export interface FakeRequest {
  readonly path: string;
  readonly init: RequestInit;
  reply(status: number, body?: unknown): Promise<void>;
  fail(): Promise<void>;
}

/** A clock, a network and dice that move only when the test says so. */
export class FakeWorld {
  readonly sockets: FakeSocket[] = [];
  readonly requests: FakeRequest[] = [];
  readonly surroundings: Surroundings;
  /** What `random` gives: 0 is no delay at all, 255 nearly the longest. */
  dice = 0;
  #nowMs = 1_000;
  #timers: { atMs: number; run: () => void }[] = [];
  #network: ((isThere: boolean) => void) | undefined;

  constructor() {
    const sockets = this.sockets;
    class Socket extends FakeSocket {
      constructor(url: string | URL) {
        super(url);
        sockets.push(this);
      }
    }
    this.surroundings = {
      origin: 'http://class.test',
      WebSocket: Socket as unknown as typeof WebSocket,
      fetch: (input, init) => this.#request(String(input), init ?? {}),
      random: (bytes) => new Uint8Array(bytes).fill(this.dice),
      now: () => this.#nowMs,
      later: (delayMs, run) => void this.#timers.push({ atMs: this.#nowMs + delayMs, run }),
      onnetwork: (listener) => {
        this.#network = listener;
        return () => (this.#network = undefined);
      },
    };
  }

  get socket(): FakeSocket {
    return this.sockets.at(-1)!;
  }

  get request(): FakeRequest {
    return this.requests.at(-1)!;
  }

  /** The device notices that its network went or came. */
  changeNetwork(isThere: boolean): void {
    this.#network?.(isThere);
  }

  /** Lets time pass and runs what falls due, in order. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    for (;;) {
      this.#timers.sort((a, b) => a.atMs - b.atMs);
      const next = this.#timers[0];
      if (!next || next.atMs > endMs) break;
      this.#timers.shift();
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.run();
      await settle();
    }
    this.#nowMs = endMs;
    await settle();
  }

  /** Time passes for the world while the page is frozen; afterwards what is due is due. */
  freeze(ms: number): void {
    this.#nowMs += ms;
  }

  /** Answers the pending request for the way in. */
  async admit(reply: Partial<EnterReply & { state: 'in' }> = {}): Promise<void> {
    const body = { state: 'in', sessionId, epoch: 0, role: 'seat', label: 'Blue heron', ...reply };
    await this.request.reply(200, body);
  }

  #request(url: string, init: RequestInit): Promise<Response> {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    this.requests.push({
      path: url.replace('http://class.test', ''),
      init,
      reply: async (status, body) => {
        resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }));
        await settle();
      },
      fail: async () => {
        reject(new TypeError('the network is gone'));
        await settle();
      },
    });
    return promise;
  }
}

export const sessionId = 'abcdefghijklmnop';

/** Runs everything that waits for a promise only. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

import { connect, type Socket } from 'node:net';

const writesEveryMs = 25;

/**
 * A client that never closes its own half: it goes on writing, byte by byte, until the server has ended
 * the socket for good.
 */
export class StubbornSocket {
  readonly #socket: Socket;
  /** What it was told, unless it does not read. */
  heard = '';
  readonly ended: Promise<void>;

  constructor(
    port: number,
    first: Uint8Array | string,
    { from = '127.0.0.1', reads = true, trickles = true } = {},
  ) {
    this.#socket = connect({ port, host: '127.0.0.1', localAddress: from, allowHalfOpen: true });
    this.#socket.on('error', () => {});
    if (reads) this.#socket.on('data', (bytes) => (this.heard += bytes.toString('latin1')));
    this.#socket.write(first);
    const writing = setInterval(() => {
      if (trickles && this.#socket.writable) this.#socket.write('x');
    }, writesEveryMs);
    this.ended = new Promise((resolve) => {
      this.#socket.once('close', () => {
        clearInterval(writing);
        resolve();
      });
    });
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  /** When it is connected; what it wrote first may still be under way. */
  async connected(): Promise<this> {
    if (this.#socket.connecting)
      await new Promise((resolve) => this.#socket.once('connect', resolve).once('close', resolve));
    return this;
  }

  destroy(): void {
    this.#socket.destroy();
  }
}

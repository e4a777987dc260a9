import { connect, type Socket } from 'node:net';

/** The addresses of this machine that tests come from, beside 127.0.0.1, which is its own. */
export const elsewhere = ['127.0.0.2', '127.0.0.3', '127.0.0.4'] as const;

/** A plain socket from an address of its own, which says what it is told. */
export class Visitor {
  readonly #socket: Socket;
  /** All that it was told. */
  heard = '';
  isClosed = false;
  readonly closed: Promise<void>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => (this.heard += String(bytes)));
    socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.isClosed = true;
        resolve();
      });
    });
  }

  /** Connects, which may be all that it does. */
  static async come(port: number, from: string, words = ''): Promise<Visitor> {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    const visitor = new Visitor(socket);
    await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
    visitor.say(words);
    return visitor;
  }

  /** A request, and all of its answer. */
  static async ask(
    port: number,
    from: string,
    line: string,
    body: Uint8Array | string = '',
    ...headers: readonly string[]
  ): Promise<{ readonly status: number; readonly text: string }> {
    const head = [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers];
    const length = body.length > 0 ? [`Content-Length: ${body.length}`] : [];
    const visitor = await Visitor.come(port, from, [...head, ...length, '', ''].join('\r\n'));
    visitor.say(body);
    await visitor.closed;
    const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(visitor.heard) ?? [];
    return { status: Number(status), text: visitor.heard };
  }

  static join(port: number, from: string, code: string) {
    const body = JSON.stringify({ code });
    return Visitor.ask(port, from, 'POST /api/join', body, 'Content-Type: application/json');
  }

  say(words: Uint8Array | string): void {
    if (words.length > 0) this.#socket.write(words);
  }

  /** Closes without a word of goodbye. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }
}

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const version = 5;
const byName = 3;
const granted = [version, 0, 0, 1, 0, 0, 0, 0, 0, 0];
const notAllowed = [version, 2, 0, 1, 0, 0, 0, 0, 0, 0];

/**
 * All the network that a browser has: a SOCKS 5 proxy that knows one name and reaches nothing but this
 * machine. So the page comes from a host that is not `localhost`, as in a school, and the network can go
 * away in both ways: with a broken connection, and without a word.
 */
export class SchoolNetwork {
  readonly #name: string;
  readonly #server: Server;
  readonly #relays = new Set<readonly [Socket, Socket]>();
  #is: 'there' | 'cut' | 'silent' = 'there';

  private constructor(name: string) {
    this.#name = name;
    this.#server = createServer((browser) => void this.#serve(browser));
  }

  /** @param name the only host it leads to */
  static async open(name: string): Promise<SchoolNetwork> {
    const network = new SchoolNetwork(name);
    await new Promise<void>((resolve) => network.#server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Every connection breaks, and new ones are refused. */
  cut(): void {
    this.#is = 'cut';
    for (const [browser] of this.#relays) browser.destroy();
  }

  /** Every connection stays open, and nothing comes through. */
  silence(): void {
    this.#is = 'silent';
    for (const sockets of this.#relays) for (const socket of sockets) socket.pause();
  }

  restore(): void {
    this.#is = 'there';
    for (const sockets of this.#relays) for (const socket of sockets) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(browser: Socket): Promise<void> {
    browser.on('error', () => browser.destroy());
    if (this.#is === 'cut') return void browser.destroy();
    const greeting = await read(browser, 2);
    if (!greeting || !(await read(browser, greeting[1]!))) return;
    browser.write(Uint8Array.of(version, 0));
    const head = await read(browser, 5);
    if (!head || head[3] !== byName) return void browser.end(Uint8Array.from(notAllowed));
    const rest = await read(browser, head[4]! + 2);
    if (!rest) return;
    const host = rest.subarray(0, -2).toString();
    if (host === this.#name) this.#relay(browser, rest.readUInt16BE(rest.length - 2));
    else browser.end(Uint8Array.from(notAllowed));
  }

  #relay(browser: Socket, port: number): void {
    const server = connect(port, '127.0.0.1');
    const sockets = [browser, server] as const;
    this.#relays.add(sockets);
    for (const [from, to] of [sockets, [server, browser] as const]) {
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => from.destroy());
      from.on('end', () => to.end());
      from.on('close', () => {
        to.destroy();
        this.#relays.delete(sockets);
      });
    }
    browser.write(Uint8Array.from(granted));
    if (this.#is === 'silent') for (const socket of sockets) socket.pause();
    else browser.resume();
  }
}

/** The next bytes, however they arrive; undefined when the other side goes before. */
async function read(socket: Socket, length: number): Promise<Buffer | undefined> {
  for (;;) {
    const bytes = length === 0 ? Buffer.alloc(0) : (socket.read(length) as Buffer | null);
    if (bytes) return bytes.length === length ? bytes : undefined;
    const isMore = await new Promise<boolean>((resolve) => {
      socket.once('readable', () => resolve(true));
      socket.once('close', () => resolve(false));
    });
    if (!isMore) return undefined;
  }
}

import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** How a raw connection ended. */
export interface Ending {
  /** Status of the answer to the upgrade: 101 when it became a WebSocket; 0 when none came. */
  readonly status: number;
  /** Close code of the server's close frame; 1006 when it sent none. */
  readonly code: number;
}

interface RawFrame {
  readonly opcode: number;
  readonly payload: Buffer;
}

export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

/** A frame as a client may write it; `head` replaces the first byte, `mask: null` leaves it unmasked. */
export function writeRawFrame(
  payload: Uint8Array,
  { head = 0x80 | opcode.binary, mask = Buffer.alloc(4) as Buffer | null } = {},
): Buffer {
  const maskBit = mask ? 0x80 : 0;
  const { length } = payload;
  const size =
    length < 126
      ? Buffer.from([maskBit | length])
      : length < 65_536
        ? Buffer.from([maskBit | 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([maskBit | 127, 0, 0, 0, 0]), uint32(length)]);
  return Buffer.concat([Buffer.from([head]), size, mask ?? Buffer.alloc(0), payload]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A WebSocket client without manners: it writes what it is given, byte for byte. */
export class RawSocket {
  readonly socket: Socket;
  /** Frames of the server, oldest first. */
  readonly frames: RawFrame[] = [];
  readonly ended: Promise<Ending>;
  #unread = Buffer.alloc(0);
  #status = 0;
  #code = 1006;
  #onchange: () => void = () => {};

  constructor(port: number, path: string, first: Uint8Array = Buffer.alloc(0)) {
    this.socket = connect(port, '127.0.0.1');
    const key = randomBytes(16).toString('base64');
    const request = [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${key}`,
    ];
    this.socket.write(Buffer.concat([Buffer.from(`${request.join('\r\n')}\r\n\r\n`), first]));
    this.socket.on('data', (bytes: Buffer) => this.#read(bytes));
    // A reset is one way for the server to end this; `close` follows.
    this.socket.on('error', () => {});
    this.ended = new Promise((resolve) => {
      this.socket.once('close', () => {
        resolve({ status: this.#status, code: this.#code });
        this.#onchange();
      });
    });
  }

  subscribe(listener: () => void): () => void {
    this.#onchange = listener;
    return () => (this.#onchange = () => {});
  }

  write(bytes: Uint8Array): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  /** A well-formed binary frame. */
  send(payload: Uint8Array): void {
    this.write(writeRawFrame(payload));
  }

  destroy(): void {
    this.socket.destroy();
  }

  #read(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    if (this.#status === 0) {
      const end = this.#unread.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.#status = Number(/^HTTP\/1\.1 (\d{3})/.exec(this.#unread.toString('latin1'))?.[1] ?? 0);
      this.#unread = this.#unread.subarray(end + 4);
    }
    while (this.#status === 101 && this.#readFrame());
    this.#onchange();
  }

  #readFrame(): boolean {
    const [head, size] = this.#unread;
    if (head === undefined || size === undefined) return false;
    const headLength = size < 126 ? 2 : size === 126 ? 4 : 10;
    if (this.#unread.length < headLength) return false;
    const length =
      size < 126
        ? size
        : size === 126
          ? this.#unread.readUInt16BE(2)
          : Number(this.#unread.readBigUInt64BE(2));
    if (this.#unread.length < headLength + length) return false;
    const payload = this.#unread.subarray(headLength, headLength + length);
    this.#unread = this.#unread.subarray(headLength + length);
    this.frames.push({ opcode: head & 0x0f, payload });
    if ((head & 0x0f) === opcode.close) {
      this.#code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      this.socket.end();
    }
    return true;
  }
}

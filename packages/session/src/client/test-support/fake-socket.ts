import { closeReasonOf } from '@sightline/protocol';

type Handler = ((event: Event) => void) | null;

/** A WebSocket whose other end is the test. */
export class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly OPEN = 1;
  readonly url: string;
  binaryType = 'blob';
  readyState = 0;
  /** What the client sent, oldest first. */
  readonly sent: Uint8Array[] = [];
  readonly #handlers = new Map<string, Handler>();

  constructor(url: string | URL) {
    super();
    this.url = String(url);
  }

  set onopen(handler: Handler) {
    this.#handle('open', handler);
  }
  set onmessage(handler: Handler) {
    this.#handle('message', handler);
  }
  set onclose(handler: Handler) {
    this.#handle('close', handler);
  }
  set onerror(handler: Handler) {
    this.#handle('error', handler);
  }

  send(bytes: Uint8Array): void {
    if (this.readyState !== 1) throw new Error('sent over a socket that is not open');
    this.sent.push(bytes);
  }

  close(): void {
    this.readyState = 3;
  }

  accept(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  deliver(frame: Uint8Array): void {
    this.dispatchEvent(new MessageEvent('message', { data: frame.slice().buffer }));
  }

  hangUp(code = 1006): void {
    this.readyState = 3;
    const reason = closeReasonOf(code)?.sentence ?? '';
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason }));
  }

  // As in a browser: a handler stands where it was first set, whatever it is replaced with.
  #handle(type: string, handler: Handler): void {
    if (!this.#handlers.has(type)) {
      this.addEventListener(type, (event) => this.#handlers.get(type)?.(event));
    }
    this.#handlers.set(type, handler);
  }
}

/**
 * A WebSocket that says `greeting` before anything else. y-websocket sends its first message from
 * `onopen`, which it sets after construction: a listener added in the constructor runs before it.
 */
export function greetingSocket(
  Socket: typeof WebSocket,
  greeting: Uint8Array,
  onheard: (socket: WebSocket) => void,
): typeof WebSocket {
  return class extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('open', () => this.send(greeting as Uint8Array<ArrayBuffer>));
      this.addEventListener('message', () => onheard(this));
    }
  };
}

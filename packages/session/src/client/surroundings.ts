/** What a link needs from the world; tests pass their own. */
export interface Surroundings {
  /** `http://192.168.1.20:4173`: where the page came from. */
  readonly origin: string;
  readonly fetch: typeof fetch;
  readonly WebSocket: typeof WebSocket;
  random(bytes: number): Uint8Array;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  later(delayMs: number, run: () => void): void;
  /** Calls back when the device itself notices that its network went or came. */
  onnetwork?(listener: (isThere: boolean) => void): () => void;
}

/** A browser, or what watches over it, may have taken WebSocket away: no connection comes about. */
function NoWebSocket(): never {
  throw new Error('This browser has no WebSocket.');
}

/** The browser's own; works on plain http, where `crypto.subtle` and `randomUUID` are missing. */
export function browserSurroundings(): Surroundings {
  return {
    origin: location.origin,
    fetch: (input, init) => fetch(input, init),
    WebSocket: 'WebSocket' in globalThis ? WebSocket : (NoWebSocket as never),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    now: () => performance.now(),
    later: (delayMs, run) => void setTimeout(run, delayMs),
    onnetwork: (listener) => {
      const lost = () => listener(false);
      const found = () => listener(true);
      addEventListener('offline', lost);
      addEventListener('online', found);
      return () => {
        removeEventListener('offline', lost);
        removeEventListener('online', found);
      };
    },
  };
}

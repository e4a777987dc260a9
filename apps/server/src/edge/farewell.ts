import type { Duplex } from 'node:stream';
import type { Surroundings } from '../surroundings.ts';

/** So much of what a refused client goes on sending is read and dropped: what was under way. */
const readsStill = 16_384;
/** So long it has to read why. */
const lingerMs = 500;

/** What is there of a socket to stop listening to it. */
interface Speaker {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
}

/** Reads on so far that an honest client can say goodbye, and then calls `pause`. */
export function hearOut(socket: Speaker, pause: () => void): void {
  let heard = 0;
  socket.on('data', (bytes) => {
    heard += bytes.length;
    if (heard > readsStill) pause();
  });
}

/**
 * Sends its last words to a client that is refused, and ends its socket for good: also when it never
 * closes its own half, never reads, or goes on sending.
 */
export function dismiss(
  socket: Duplex,
  { later }: Pick<Surroundings, 'later'>,
  words: string,
): void {
  socket.on('error', () => socket.destroy());
  hearOut(socket, () => socket.pause());
  const cancel = later(lingerMs, () => socket.destroy());
  socket.once('close', cancel);
  socket.end(words);
}

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Surroundings } from '../surroundings.ts';
import { dismiss } from './farewell.ts';

/** What a socket is told on which no request came to its end. */
const words: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
};
const isMalformed = (code: string) => code.startsWith('HPE_');

/**
 * Ends a socket whose request cannot be read or does not come. A browser opens sockets to spare: one on
 * which nothing was ever asked ends without a byte, which the browser would take for the answer to its
 * next request. So does one that is gone already, or in the middle of an answer.
 */
export function endBroken(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  answering: ServerResponse | undefined,
  surroundings: Pick<Surroundings, 'later'>,
): void {
  // What is refused already may go on sending what cannot be read.
  if (socket.writableEnded && !socket.destroyed) return;
  const code = error.code ?? '';
  const status = words[code] ?? (isMalformed(code) && '400 Bad Request');
  const asked = (socket as Socket).bytesRead > 0;
  const isMidway = answering?.headersSent === true && !answering.writableFinished;
  if (!status || !asked || isMidway || !socket.writable) socket.destroy();
  else
    dismiss(
      socket,
      surroundings,
      `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
}

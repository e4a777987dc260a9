import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { frameLimit, parseRoomPath } from '@sightline/protocol';
import { WebSocketServer } from 'ws';
import { dismiss } from '../edge/farewell.ts';
import type { Gate } from '../edge/gate.ts';
import type { HostCheck } from '../http/host-check.ts';
import { hasOwnOrigin } from '../http/same-origin.ts';
import type { Journal } from '../journal.ts';
import type { Surroundings } from '../surroundings.ts';
import { RoomConnection } from './connection.ts';
import type { Reception } from './guest.ts';

interface UpgradeParts {
  readonly isOwnHost: HostCheck;
  readonly reception: Reception;
  readonly gate: Pick<Gate, 'take' | 'welcome'>;
  readonly surroundings: Surroundings;
  readonly journal: Journal;
}

const socketOptions = {
  noServer: true,
  // Twice the limit, so that a frame somewhat too long still gets its own close code.
  maxPayload: 2 * frameLimit,
  maxFragments: 64,
  maxBufferedChunks: 256,
  perMessageDeflate: false,
  // A closing that is not answered ends all the same.
  closeTimeout: 1_000,
};

export interface Upgrade {
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void;
  /** Cuts what is still connected. */
  terminate(): void;
  /** When every closing handshake has ended. */
  emptied(): Promise<void>;
}

/** Turns requests for a room into connections; everything else is refused before the upgrade. */
export function createUpgrade({
  isOwnHost,
  reception,
  gate,
  surroundings,
  journal,
}: UpgradeParts): Upgrade {
  const sockets = new WebSocketServer(socketOptions);

  return {
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const address = parseRoomPath(request.url ?? '');
      const refusal = !isOwnHost(request.headers.host)
        ? '421 Misdirected Request'
        : !hasOwnOrigin(request.headers)
          ? '403 Forbidden'
          : !address
            ? '404 Not Found'
            : !gate.take(socket, 'upgrade') && '429 Too Many Requests';
      if (refusal || !address) {
        journal.note('upgrade-refused');
        const words = `HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
        dismiss(socket, surroundings, words);
        return;
      }
      const welcome: Reception = (hello, room, connection) => {
        const guest = reception(hello, room, connection);
        if (!('close' in guest)) gate.welcome(socket);
        return guest;
      };
      sockets.handleUpgrade(request, socket, head, (client) => {
        new RoomConnection(client, socket, address, welcome, surroundings, journal);
      });
    },

    terminate() {
      for (const client of sockets.clients) client.terminate();
    },

    async emptied() {
      const clients = [...sockets.clients];
      await Promise.all(clients.map((client) => new Promise((done) => client.once('close', done))));
    },
  };
}

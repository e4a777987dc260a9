import { request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { replyText } from './reply.ts';

/** Hands requests on to one of Vite's development servers. */
export interface DevelopmentServer {
  serve(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** @param origin `http://127.0.0.1:5173` */
export function createDevelopmentServer(origin: string): DevelopmentServer {
  const { host, hostname, port } = new URL(origin);
  return {
    serve(request, response) {
      const options = { method: request.method, headers: { ...request.headers, host } };
      const onward = requestHttp(`${origin}${request.url}`, options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => {
        if (!response.headersSent) replyText(response, 502, `Nothing answers at ${origin} yet.\n`);
        else response.destroy();
      });
      request.pipe(onward);
    },

    upgrade(request, socket, head) {
      const onward = connect(Number(port || 80), hostname, () => {
        const headers = Object.entries({ ...request.headers, host, origin });
        const lines = headers.map(([name, value]) => `${name}: ${String(value)}`);
        onward.write([`GET ${request.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
        onward.write(head);
        socket.pipe(onward).pipe(socket);
      });
      const drop = () => {
        socket.destroy();
        onward.destroy();
      };
      for (const end of [socket, onward]) end.on('error', drop).on('close', drop);
    },
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { wireFrame } from './wire-frame.ts';

const http = createServer();
let wire: Duplex;
let client: WebSocket;

beforeAll(async () => {
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    wire = socket;
    sockets.handleUpgrade(request, socket, head, () => {});
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  await once(client, 'open');
});
afterAll(() => {
  client.terminate();
  http.close();
});

test('a client reads exactly the frame, at every length of header', async () => {
  const edges = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
  await fc.assert(
    fc.asyncProperty(fc.nat(70_000), fc.nat(255), async (length, byte) => {
      const frame = new Uint8Array(length).fill(byte);
      const received = once(client, 'message');
      wire.write(wireFrame(frame));
      const [data, isBinary] = await received;
      expect(isBinary).toBe(true);
      expect(Buffer.compare(data, frame)).toBe(0);
    }),
    { examples: edges.map((length) => [length, 7]) },
  );
});

test('a frame that many are sent is wrapped once', () => {
  const frame = Uint8Array.of(1, 2, 3);
  expect(wireFrame(frame)).toBe(wireFrame(frame));
  expect(wireFrame(frame.slice())).not.toBe(wireFrame(frame));
});

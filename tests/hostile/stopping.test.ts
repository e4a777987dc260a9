import { afterEach, expect, test } from 'vitest';
import { Classroom, ServerProcess } from '../support/index.ts';
import { writeRawFrame } from '../support/raw-socket.ts';
import { StubbornSocket } from '../support/stubborn-socket.ts';
import { findTarget, helloOf, pathOf, step1, type Target } from './intruder.ts';

const stopsWithinMs = 2_000;
const json = 'Content-Type: application/json';
const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n');
const upgrade = (target: Target) =>
  head(
    `GET ${pathOf(target, 'board')}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  );
const follow = (target: Target, secret: string) =>
  Buffer.concat([
    Buffer.from(upgrade(target)),
    writeRawFrame(helloOf(secret)),
    writeRawFrame(step1),
  ]);

/** What may be open when a server is told to stop. None of these ends by itself. */
const open: Readonly<Record<string, (target: Target, secret: string) => Uint8Array | string>> = {
  'a socket on which nothing was said': () => '',
  'half a head': () => 'GET / HTTP/1.1\r\nHost: 127.',
  'half a body': () => head('POST /api/join', json, 'Content-Length: 80') + '{',
  'half a ballot': () =>
    head('POST /urn', 'Content-Type: application/octet-stream', 'Content-Length: 80'),
  'a socket kept alive': () => head('GET /healthz'),
  'a refused upgrade': () => head('GET /sync', 'Connection: Upgrade', 'Upgrade: websocket'),
  'a WebSocket that has said nothing': (target) => upgrade(target),
  'a WebSocket that follows': (target, secret) => follow(target, secret),
  'a WebSocket that was refused': (target) => follow(target, 'A'.repeat(22)),
};

let sockets: StubbornSocket[] = [];
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
});

test('[P25] a server that is told to stop ends within two seconds, whatever is open', async () => {
  const server = await ServerProcess.start();
  const room = await Classroom.open(server);
  const target = await findTarget(room);
  const followers = await room.join(2);
  for (const words of Object.values(open))
    for (const [at, { link, secret }] of followers.entries()) {
      link.leave();
      const manner = { reads: at === 0, trickles: at === 0 };
      sockets.push(new StubbornSocket(server.port, words(target, secret), manner));
    }
  // So many that the last ones wait before they are heard.
  const body = '{"code":"000000"}';
  const guess = head('POST /api/join', json, `Content-Length: ${body.length}`) + body;
  for (let count = 0; count < 120; count++)
    sockets.push(new StubbornSocket(server.port, guess, { trickles: false }));
  await Promise.all(sockets.map((socket) => socket.connected()));
  await fetch(`${server.origin}/healthz`);
  room.close();
  const start = performance.now();
  await server.stop();
  expect(performance.now() - start).toBeLessThan(stopsWithinMs);
});

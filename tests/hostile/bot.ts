// A hostile pupil: a process of its own, so that what it costs to attack slows no test.
import { connect, type Socket } from 'node:net';
import { setPriority } from 'node:os';
import { protocolVersion, writeHello } from '@sightline/protocol';
import { writeRawFrame } from '../support/raw-socket.ts';

/** What a bot is told, as JSON in its first argument. */
export interface BotOrders {
  readonly port: number;
  /** Its own address. */
  readonly from: string;
  /** How many sockets it holds open at once. */
  readonly sockets: number;
  /** Of a seat, and where it follows. */
  readonly secret: string;
  readonly path: string;
  /** Of the class, to fill its places; none where it does not know it. */
  readonly code?: string;
}

const { port, from, sockets, secret, path, code } = JSON.parse(process.argv[2]!) as BotOrders;
const everyMs = 50;
/** Two of these bots open 10,000 sockets in two and a half seconds, and then 800 each second. */
const opens = { first: 100, later: 20 };
const host = '127.0.0.1';
const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, `Host: ${host}`, ...headers, '', ''].join('\r\n');
const upgrade = head(
  `GET ${path}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
);
const hello = writeHello({ version: protocolVersion, secret, device: 'hostile-device' });
const follow = Buffer.concat([Buffer.from(upgrade), writeRawFrame(hello)]);
const pong = writeRawFrame(Buffer.alloc(0), { head: 0x8a });
const pongs = Buffer.concat(Array<Buffer>(2_000).fill(pong));
function join(by: string): string {
  const body = JSON.stringify({ code: by });
  const length = `Content-Length: ${body.length}`;
  return head('POST /api/join', 'Content-Type: application/json', length) + body;
}

/** Opens a socket that never closes its own half. */
function open(words: Uint8Array | string, reads = true): Socket {
  const socket = connect({ port, host, localAddress: from, allowHalfOpen: true });
  socket.on('error', () => {});
  if (reads) socket.resume();
  if (words.length > 0) socket.write(words);
  return socket;
}

/** Opens it again whenever it has ended. */
function keep(words: () => Uint8Array | string, then: (socket: Socket) => void = () => {}): void {
  const socket = open(words());
  socket.once('connect', () => then(socket));
  // To come again at once is worse than to hold on to what the server has ended.
  socket.once('end', () => socket.destroy());
  socket.once('close', () => setTimeout(() => keep(words, then), everyMs));
}

/** Sockets on which nothing comes, half a request, or a request whose answer is not read. */
const idle = ['', 'GET / HTTP/1.1\r\nHost: 127.', head('GET /')] as const;
const held = new Set<Socket>();
let opened = 0;
function hold(): void {
  const most = opened < sockets ? opens.first : opens.later;
  for (let count = 0; held.size < sockets && count < most; count++) {
    const socket = open(idle[held.size % idle.length]!, false);
    held.add(socket);
    // As many have been opened as are to be held: the worst has begun.
    if (++opened === sockets) process.stdout.write('ready\n');
    socket.once('close', () => held.delete(socket));
  }
}

function trickle(socket: Socket): void {
  const writing = setInterval(() => socket.writable && socket.write('x'), everyMs / 5);
  socket.once('close', () => clearInterval(writing));
}

function flood(socket: Socket): void {
  const write = () => {
    while (socket.writable && socket.write(pongs));
  };
  socket.on('drain', write);
  write();
}

// Whoever attacks does so with a processor of their own.
setPriority(19);
hold();
setInterval(hold, everyMs);
for (let loop = 0; loop < 40; loop++) {
  keep(() => join('000000'));
  keep(() => head('GET /sync', 'Upgrade: websocket', 'Connection: Upgrade'), trickle);
}
for (let loop = 0; loop < 5; loop++) {
  if (code) keep(() => join(code));
  keep(() => follow);
  keep(() => follow, flood);
}

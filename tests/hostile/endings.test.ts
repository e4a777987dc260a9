import { messageType } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { StubbornSocket } from '../support/stubborn-socket.ts';
import { writeRawFrame } from '../support/raw-socket.ts';
import { useAttacked, type Attacked } from './attacked.ts';
import { expectToGoOn } from './calm.ts';
import { compose, helloOf, pathOf, step1 } from './intruder.ts';

const attacked = useAttacked((those) => expectToGoOn(those));

/** Beyond this the server has not ended a socket. It ends one within a second. */
const endsWithinMs = 3_000;

const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n');
const json = 'Content-Type: application/json';
const post = (path: string, body: string, ...headers: readonly string[]) =>
  head(`POST ${path}`, json, `Content-Length: ${body.length}`, ...headers) + body;
const upgrade = (path: string, ...headers: readonly string[]) =>
  head(
    `GET ${path}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    ...(headers.length > 0
      ? headers
      : ['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==']),
  );
const follow = ({ target }: Attacked, ...frames: readonly Uint8Array[]) =>
  Buffer.concat([
    Buffer.from(upgrade(pathOf(target, 'board'))),
    ...frames.map((frame) => writeRawFrame(frame)),
  ]);

/** Every way in which the server refuses somebody, by what it is told to earn that. */
const refusals: Readonly<Record<string, (those: Attacked) => Uint8Array | string>> = {
  'what is no request': () => 'hello\r\n\r\n',
  'a head that is too long': () => head('GET /', `X: ${'a'.repeat(40_000)}`),
  'a foreign name': () => 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  'a path that leads nowhere': () => head('GET /api/nowhere'),
  'a wrong code': () => post('/api/join', '{"code":"000000"}'),
  'a foreign page': () => post('/api/join', '{}', 'Origin: http://evil.example'),
  'what is no JSON': () => post('/api/join', '{'),
  'a body that is too long': () => head('POST /api/join', json, 'Content-Length: 99999999'),
  'a wrong secret': () => post('/api/enter', '{"secret":"AAAAAAAAAAAAAAAAAAAAAA"}'),
  'what is no ballot': () => post('/urn', '{}'),
  'a teacher’s call without a secret': () => head('GET /api/classes'),
  'an upgrade to no room': () => upgrade('/sync'),
  'an upgrade for a foreign page': ({ target }) =>
    upgrade(pathOf(target, 'board'), 'Origin: http://evil.example'),
  'an upgrade without a key': ({ target }) =>
    upgrade(pathOf(target, 'board'), 'Sec-WebSocket-Version: 13'),
  'a hello with a wrong secret': (those) => follow(those, helloOf('A'.repeat(22))),
  'a message before hello': (those) => follow(those, step1),
  'a frame that cannot be read': (those) =>
    follow(those, helloOf(those.seatSecret), Buffer.of(0x80, 0)),
  'a message that is not allowed': (those) =>
    follow(those, helloOf(those.seatSecret), compose(messageType.sync, 2, new Uint8Array())),
  'a frame that is too long': (those) =>
    follow(those, helloOf(those.seatSecret), Buffer.alloc(10_000)),
  'a flood of messages': (those) =>
    follow(those, helloOf(those.seatSecret), ...Array<Uint8Array>(100).fill(step1)),
  'a flood of pongs': (those) =>
    Buffer.concat([
      follow(those, helloOf(those.seatSecret)),
      ...Array<Uint8Array>(5_000).fill(writeRawFrame(Buffer.alloc(0), { head: 0x8a })),
    ]),
  'bytes that are no frame': (those) => Buffer.concat([follow(those), Buffer.alloc(20, 0xff)]),
};

/** @returns what is wrong with how a socket ended, if anything is */
async function faultOf(socket: StubbornSocket): Promise<string | undefined> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(true), endsWithinMs);
  const isHeld = await Promise.race([socket.ended.then(() => false), late.promise]);
  clearTimeout(timer);
  socket.destroy();
  if (isHeld) return 'is held';
  const answers = socket.heard.match(/HTTP\/1\.1 (101|4\d\d) /g) ?? [];
  return answers.length === 1 ? undefined : `hears ${answers.length} answers`;
}

test.each(['reads', 'never reads'])(
  '[I13] every refusal ends the socket of a client that %s, never closes and goes on writing',
  async (manner) => {
    const { port } = attacked.target;
    const reads = manner === 'reads';
    const found = await Promise.all(
      Object.entries(refusals).map(async ([name, words]) => {
        const fault = await faultOf(new StubbornSocket(port, words(attacked), { reads }));
        return !fault || (!reads && fault === 'hears 0 answers') ? [] : [`${name}: ${fault}`];
      }),
    );
    expect(found.flat()).toEqual([]);
  },
);

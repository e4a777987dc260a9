import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { useAttacked, type Attacked } from './attacked.ts';
import { createDice } from '../support/dice.ts';

const attacked = useAttacked();

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends a request exactly as it is written, which no client would do. */
function request(head: string, body: Uint8Array = Buffer.alloc(0)): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const socket = connect(attacked.target.port, '127.0.0.1');
  let text = '';
  socket.on('data', (bytes: Buffer) => (text += bytes.toString('latin1')));
  socket.on('error', () => {});
  socket.on('close', () => {
    resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
  });
  socket.write(Buffer.concat([Buffer.from(head, 'latin1'), body]));
  return promise;
}

const headOf = (method: string, path: string, ...lines: readonly string[]) =>
  [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${attacked.target.port}`,
    'Connection: close',
    ...lines,
  ]
    .concat('', '')
    .join('\r\n');

/** What no answer may hold: secrets, the lesson's private words, and how the program is built. */
function secretsOf({ room, seatSecret, projectorSecret, teacherSecret }: Attacked): string[] {
  return [seatSecret, projectorSecret, teacherSecret, room.teacher.key]
    .concat('Reveal in reading order', 'Rob would keep', 'node_modules', 'at async', 'root:x:')
    .concat(room.server.dataFolder, import.meta.dirname);
}

const pieces = ['..', '.', '%2e%2e', '%2e%2e%2f', '..%5c', '%00', '%', '%zz', '\\', '//', '~']
  .concat('sync', 'api', 'classes', 'lessons', 'tiny', 'join', 'enter', 'urn', 'teach', 'wall')
  .concat('healthz', 'assets', 'index.html', 'package.json', 'lesson.yaml', 'data', '.git', 'etc')
  .concat('passwd', '__proto__', 'constructor', 'a'.repeat(300), '\u00e9', '?x=1', '#y', '*', ';');
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'];

test('whatever path is sprayed, the answer is a plain one and gives nothing away', async () => {
  const roll = createDice(7);
  const pick = <Item>(items: readonly Item[]) => items[roll(items.length)]!;
  const secrets = secretsOf(attacked);
  const ask = async () => {
    const depth = 1 + roll(5);
    const path = `/${Array.from({ length: depth }, () => pick(pieces)).join('/')}`;
    const method = pick(methods);
    const { status, text } = await request(headOf(method, path));
    const line = `${method} ${path} → ${status}`;
    expect(status, line).toBeGreaterThanOrEqual(200);
    expect(status, line).toBeLessThan(500);
    expect(
      secrets.filter((secret) => text.includes(secret)),
      line,
    ).toEqual([]);
  };
  for (let batch = 0; batch < 75; batch++) await Promise.all(Array.from({ length: 20 }, ask));
});

test('requests that are no requests are refused', async () => {
  const broken = [
    'hello\r\n\r\n',
    'GET\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n`,
    `POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n`,
    `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
  ];
  for (const head of broken) {
    const { status } = await request(head);
    expect(status === 0 || (status >= 400 && status < 500), head.slice(0, 40)).toBe(true);
  }
});

test('a foreign name for this server, or a foreign page, gets nothing', async () => {
  const rebound = await request(
    'GET /api/lessons HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  );
  expect(rebound.status).toBeGreaterThanOrEqual(400);
  const body = Buffer.from(JSON.stringify({ code: attacked.room.teacher.code }));
  const foreign = headOf(
    'POST',
    '/api/join',
    'Origin: http://evil.example',
    'Content-Type: application/json',
  );
  const { status } = await request(
    foreign.replace('\r\n\r\n', `\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  );
  expect(status).toBe(403);
});

test('bodies that fit nothing are refused, and large ones are not read', async () => {
  const bodies: Readonly<Record<string, Uint8Array>> = {
    empty: Buffer.alloc(0),
    'no JSON': Buffer.from('{"code":'),
    null: Buffer.from('null'),
    deep: Buffer.from('['.repeat(50_000)),
    prototype: Buffer.from('{"__proto__":{"code":"AAAA"},"constructor":1}'),
    number: Buffer.from('{"code":1e999}'),
    zeros: Buffer.alloc(80),
    'a byte less': Buffer.alloc(79),
    'a byte more': Buffer.alloc(81),
    large: Buffer.alloc(3_000_000, 0x20),
  };
  const paths = ['/api/join', '/api/enter', '/urn', '/api/classes', '/api/classes/x/restore'];
  for (const path of paths)
    for (const [name, body] of Object.entries(bodies)) {
      const type = path === '/urn' ? 'application/octet-stream' : 'application/json';
      const head = headOf('POST', path, `Content-Type: ${type}`, `Content-Length: ${body.length}`);
      const { status } = await request(head, body);
      const isCut = status === 0 && name === 'large';
      expect(isCut || (status >= 400 && status < 500), `${path} ${name} → ${status}`).toBe(true);
    }
});

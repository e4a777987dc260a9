import { describe, expect, test } from 'vitest';
import { startTestServer } from '../../test-support/classroom.ts';
import { until } from '../../test-support/until.ts';
import { elsewhere, Visitor } from '../../test-support/visitor.ts';
import { edgeLimits } from './limits.ts';

const [from] = elsewhere;
const impatient = {
  limits: { ...edgeLimits, patience: { head: 200, request: 300, idle: 100, silence: 20_000 } },
};
const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n');
const json = 'Content-Type: application/json';

async function say(words: string, parts = {}) {
  const server = await startTestServer({}, parts);
  const visitor = await Visitor.come(server.port, from, words);
  await visitor.closed;
  return { heard: visitor.heard, faults: server.journal.count('fault') };
}

describe('[P37] requests that come along with others', () => {
  const many = (request: string) => request.repeat(5_000);
  const body = '{"secret":"A"}';
  const enter = head('POST /api/enter', json, `Content-Length: ${body.length}`) + body;
  test.each([
    ['for what is not there', many(head('GET /x'))],
    ['for a page', many(head('GET /'))],
    ['with a secret', many(enter)],
    ['behind a ballot', head('POST /urn', 'Content-Length: 80') + many(head('GET /healthz'))],
  ])('end their socket, with one answer at most: %s', async (_, words) => {
    const { heard } = await say(words);
    expect(heard.split('HTTP/1.1 ').length - 1).toBeLessThanOrEqual(1);
  });

  test('one after the other are answered over one socket', async () => {
    const server = await startTestServer();
    const visitor = await Visitor.come(server.port, from, head('GET /healthz'));
    for (let asked = 1; asked <= 5; asked++) {
      await until(() => visitor.heard.split('\r\n\r\nok').length - 1 === asked);
      visitor.say(head('GET /healthz'));
    }
    await until(() => visitor.heard.split('\r\n\r\nok').length - 1 === 6);
  });
});

describe('a request that does not come', () => {
  test('ends its socket without a byte: a browser keeps one to spare', async () => {
    expect(await say('', impatient)).toEqual({ heard: '', faults: 0 });
  });

  test.each([
    ['in its head', 'GET / HTTP/1.1\r\nHost: 127.'],
    ['in its body', head('POST /api/join', json, 'Content-Length: 20') + '{'],
  ])('to its end, broken %s, is told that it took too long', async (_, words) => {
    const { heard, faults } = await say(words, impatient);
    expect(heard).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect([heard.split('HTTP/1.1').length, faults]).toEqual([2, 0]);
  });

  test('ends without a byte after an answer, too', async () => {
    const { heard, faults } = await say(head('GET /healthz'), impatient);
    expect(heard).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\nok$/);
    expect(faults).toBe(0);
  });

  test.each([
    ['/api/join', json],
    ['/urn', 'Content-Type: application/octet-stream'],
  ])('because its body breaks off is no fault of ours: %s', async (path, type) => {
    const server = await startTestServer();
    const visitor = await Visitor.come(
      server.port,
      from,
      head(`POST ${path}`, type, 'Content-Length: 80') + '{',
    );
    expect((await Visitor.ask(server.port, from, 'GET /healthz')).status).toBe(200);
    visitor.reset();
    await visitor.closed;
    for (let request = 0; request < 5; request++)
      expect((await Visitor.ask(server.port, from, 'GET /healthz')).status).toBe(200);
    expect(server.journal.count('fault')).toBe(0);
  });
});

describe('a request that cannot be read', () => {
  test.each([
    ['words', 'hello\r\n\r\n', 400],
    ['half a line', 'GET\r\n\r\n', 400],
    ['a broken chunk', head('POST /api/join', 'Transfer-Encoding: chunked') + 'ZZ\r\n', 400],
    ['a head that is too long', head('GET /', `X: ${'a'.repeat(40_000)}`), 431],
  ])('because it is %s is refused, and its socket ended', async (_, words, status) => {
    expect((await say(words)).heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});

describe('an offer of another protocol', () => {
  test.each(['h2c', 'HTTP/2.0', 'h2c, websocket', 'TLS/1.0', ''])(
    '%s is not taken up, and the request is answered',
    async (upgrade) => {
      const { port } = await startTestServer();
      const headers = ['Upgrade: ' + upgrade, 'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA'];
      const visitor = await Visitor.come(
        port,
        from,
        head('GET /healthz', 'Connection: Upgrade, HTTP2-Settings', ...headers),
      );
      await until(() => visitor.heard.endsWith('ok'));
      expect(visitor.heard).toMatch(/^HTTP\/1\.1 200 /);
      visitor.reset();
    },
  );
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeFolder, startTestServer } from '../../test-support/classroom.ts';
import { hashInlineScripts } from './asset.ts';

const inlineScript = 'start({ app: "console" });';
const script = 'console.log("the student page");'.repeat(20);

function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Two apps as their builds leave them. */
function writeApps() {
  const folder = makeFolder();
  const apps = { student: join(folder, 'student'), teacher: join(folder, 'teacher') };
  write(apps.student, {
    'index.html': '<!doctype html><script type="module" src="/assets/a.js"></script>student',
    'assets/a.js': script,
    'assets/a.js.br': brotliCompressSync(script),
    'assets/a.js.gz': gzipSync(script),
    'assets/a.js.map': '{"sourcesContent":["secret"]}',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  write(apps.teacher, {
    '200.html': `<!doctype html><script>${inlineScript}</script>console`,
    '_app/immutable/start.js': 'template(`<div style="width: 1px"></div>`)',
    '_app/version.json': '{}',
  });
  return apps;
}

async function startWithApps() {
  const apps = writeApps();
  return { apps, server: await startTestServer({}, { apps }) };
}

const header = (response: Response, name: string) => response.headers.get(name);

describe('the pages', () => {
  test('are the student page at / and the console at /teach/ and below', async () => {
    const { server } = await startWithApps();
    const text = async (path: string) => (await server.fetch(path)).text();
    expect(await text('/')).toContain('student');
    expect(await text('/?from=qr')).toContain('student');
    for (const path of ['/teach', '/teach/', '/teach/wall', '/teach/class/abc'])
      expect(await text(path)).toContain('console');
    const redirect = await server.fetch('/teach', { redirect: 'manual' });
    expect([redirect.status, header(redirect, 'location')]).toEqual([308, '/teach/']);
  });

  test('and nothing else is there', async () => {
    const { server } = await startWithApps();
    const paths = [
      '/index.html',
      '/index',
      '/join',
      '/assets',
      '/assets/',
      '/assets/none.js',
      '/assets/a.js.map',
    ];
    paths.push(
      '/teach/200.html',
      '/teach/_app/none.js',
      '/teach/200',
      '/teacher',
      '//evil.example/',
      '/%2e%2e/package.json',
    );
    paths.push(
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/secret',
      '/.git/config',
      '/assets/a.js.br',
    );
    for (const path of paths) {
      const reply = await server.fetch(path);
      const body = await reply.text();
      // A path without an ending below /teach/ is the console's own business.
      if (path === '/teach/200') expect(body).toContain('console');
      else expect(reply.status, path).toBe(404);
    }
    expect((await server.fetch('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('come as small as the browser can take them', async () => {
    const { server } = await startWithApps();
    const get = (encoding: string) =>
      server.fetch('/assets/a.js', { headers: { 'accept-encoding': encoding } });
    for (const [accepts, gets] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const reply = await get(accepts);
      expect(header(reply, 'content-encoding')).toBe(gets);
      expect(header(reply, 'content-type')).toBe('text/javascript; charset=utf-8');
      expect(await reply.text()).toBe(script);
    }
  });

  test('are kept by the browser for ever when their name changes with their content, else never', async () => {
    const { server } = await startWithApps();
    const cache = async (path: string) => header(await server.fetch(path), 'cache-control');
    expect(await cache('/assets/a.js')).toContain('immutable');
    expect(await cache('/teach/_app/immutable/start.js')).toContain('immutable');
    expect(await cache('/')).toBe('no-store');
    expect(await cache('/teach/')).toBe('no-store');
    expect(await cache('/favicon.svg')).toBe('no-cache');
    const { headers } = await server.fetch('/favicon.svg');
    const again = await server.fetch('/favicon.svg', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('run no script and take no style but their own', async () => {
    const { server } = await startWithApps();
    const policy = async (path: string) =>
      header(await server.fetch(path), 'content-security-policy') ?? '';
    const [hash] = hashInlineScripts(`<script>${inlineScript}</script>`);
    expect(await policy('/teach/')).toContain(`script-src 'self' ${hash};`);
    expect(await policy('/')).toContain("script-src 'self';");
    // printf 'width: 1px' | openssl dgst -sha256 -binary | base64
    const style = "'sha256-dbjbgUzXX4IMINu4Z+5JYjAaOvf4p/ShPMHvXfTRa80='";
    expect(await policy('/teach/')).toContain(
      `style-src 'self'; style-src-attr 'unsafe-hashes' ${style};`,
    );
    expect(await policy('/')).toContain("style-src 'self'; connect-src");
    expect(await policy('/')).toContain(`connect-src 'self' ws://127.0.0.1:${server.port} `);
  });

  test('stay while a class runs, whatever happens to the build', async () => {
    const { apps, server } = await startWithApps();
    rmSync(apps.student, { recursive: true });
    expect(await (await server.fetch('/assets/a.js')).text()).toBe(script);
  });

  test('say what to run when they are not built', async () => {
    const server = await startTestServer();
    expect(server.missing).toEqual(['student page', 'console']);
    for (const path of ['/', '/teach/']) {
      const reply = await server.fetch(path);
      expect([reply.status, await reply.text()]).toEqual([
        503,
        'This page is not built yet. Run: npm start\n',
      ]);
    }
  });
});

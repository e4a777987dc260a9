import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Device } from '../../test-support/device.ts';
import { startTestClass, startTestServer, type TestServer } from '../../test-support/classroom.ts';
import { decideSchool } from '../../test-support/school.ts';

/** A request with headers that fetch would not let through. */
function ask(
  { port }: TestServer,
  words: { method?: string; path: string; headers?: Record<string, string>; body?: string },
) {
  const { method = 'GET', path, headers = {}, body } = words;
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      });
      asked.on('error', reject).end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };

describe('every answer', () => {
  test('carries the security headers, whatever it is, where it has a body', async () => {
    const server = await startTestServer();
    const bearer = { authorization: `Bearer ${server.teacherSecret}` };
    const answers = [
      await ask(server, { path: '/healthz' }),
      await ask(server, { path: '/' }),
      await ask(server, { path: '/teach' }),
      await ask(server, { path: '/teach/class/abc' }),
      await ask(server, { path: '/nowhere' }),
      await ask(server, { path: '/api/lessons', headers: bearer }),
      await ask(server, { path: '/api/lessons' }),
      await ask(server, { method: 'POST', path: '/urn', headers: { host: 'evil.example' } }),
      await ask(server, { path: '/healthz', headers: { host: 'evil.example' } }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  test('keeps other windows out where a browser can do that', async () => {
    const server = await startTestServer();
    const opener = async (headers: Record<string, string>) =>
      (await ask(server, { path: '/', headers })).headers['cross-origin-opener-policy'];
    expect(await opener({ 'sec-fetch-mode': 'navigate' })).toBe('same-origin');
    expect(await opener({})).toBeUndefined();
  });

  test('is refused under a name that is not this server’s', async () => {
    const server = await startTestServer({ names: ['class.test'] });
    const { port } = server;
    const own = ['localhost', '127.0.0.1', '[::1]', '192.168.7.9', 'class.test', 'CLASS.TEST'];
    for (const name of own) {
      expect(
        (await ask(server, { path: '/healthz', headers: { host: `${name}:${port}` } })).status,
      ).toBe(200);
    }
    const foreign = [
      'evil.example',
      'class.test.evil.example',
      'localhost.evil.example',
      'a@127.0.0.1',
      '127.0.0.1.nip.io',
      '',
    ];
    for (const name of foreign) {
      const reply = await ask(server, {
        path: '/api/lessons',
        headers: { host: `${name}:${port}` },
      });
      expect(reply.status, name).toBe(421);
    }
  });
});

describe('teacher calls', () => {
  const calls = [
    ['GET', '/api/lessons'],
    ['GET', '/api/lessons/tiny'],
    ['GET', '/api/classes'],
    ['POST', '/api/classes'],
    ['GET', '/api/profile'],
    ['POST', '/api/profile'],
    ['POST', '/api/profile/duty'],
    ['POST', '/api/profile/sensitive'],
    ['POST', '/api/help-lines/world-take-it-down'],
    ['POST', '/api/classes/ID/key'],
    ['POST', '/api/classes/ID/projector'],
    ['POST', '/api/classes/ID/remote'],
    ['POST', '/api/classes/ID/remote/withdraw'],
    ['POST', '/api/classes/ID/remote/disconnect'],
  ] as const;

  test('need the installation secret', async () => {
    const server = await startTestServer();
    const klass = await startTestClass(server);
    const { secret } = await klass.join();
    const wrong = [
      {},
      { authorization: '' },
      { authorization: 'Bearer' },
      { authorization: `Bearer ${secret}` },
      { authorization: `Bearer ${'A'.repeat(22)}` },
      { authorization: `Basic ${server.teacherSecret}` },
      { authorization: `Bearer ${server.teacherSecret} ` + 'x' },
      { cookie: `secret=${server.teacherSecret}` },
    ];
    for (const [method, template] of calls) {
      const path = template.replace('ID', klass.sessionId);
      for (const headers of wrong) {
        const reply = await ask(server, {
          method,
          path,
          headers: { ...json, ...headers },
          ...(method === 'POST' && { body: '{}' }),
        });
        expect(reply.status, `${method} ${path} ${JSON.stringify(headers)}`).toBe(403);
        expect(JSON.parse(reply.text)).toMatchObject({ error: 'not-allowed' });
      }
    }
  });

  test('are refused from another site, even with the secret', async () => {
    const server = await startTestServer();
    const own = `127.0.0.1:${server.port}`;
    const status = async (headers: Record<string, string>) => {
      const authorization = `Bearer ${server.teacherSecret}`;
      return (
        await ask(server, {
          path: '/api/classes',
          headers: { host: own, authorization, ...headers },
        })
      ).status;
    };
    expect(await status({})).toBe(200);
    expect(await status({ origin: `http://${own}`, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await status({ origin: `https://${own}` })).toBe(200);
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await status({ 'sec-fetch-site': 'same-site' })).toBe(403);
    for (const origin of [
      'null',
      'http://evil.example',
      `http://${own}.evil.example`,
      'http://127.0.0.1',
    ])
      expect(await status({ origin }), origin).toBe(403);
  });

  test('read nothing but small, strict JSON', async () => {
    const server = await startTestServer();
    await decideSchool(server);
    const start = {
      lesson: 'tiny',
      headCount: 28,
      youngest: 17,
      mode: 'own' as const,
      ageConfirmed: false,
      sensitive: true,
      points: {},
      inSchool: ['Ms Ortiz'],
    };
    const status = async (body: string, headers: Record<string, string> = {}) => {
      const authorization = `Bearer ${server.teacherSecret}`;
      const words = { method: 'POST', path: '/api/classes', body };
      return (await ask(server, { ...words, headers: { ...json, authorization, ...headers } }))
        .status;
    };
    expect(await status(JSON.stringify(start))).toBe(200);
    expect(await status(JSON.stringify(start), { 'content-type': 'text/plain' })).toBe(415);
    expect(await status(JSON.stringify(start), { 'content-type': '' })).toBe(415);
    expect(await status('{')).toBe(400);
    expect(await status('')).toBe(400);
    expect(await status('null')).toBe(400);
    expect(await status(JSON.stringify({ ...start, role: 'teacher' }))).toBe(400);
    expect(await status(JSON.stringify({ ...start, headCount: 0 }))).toBe(400);
    expect(await status(JSON.stringify({ ...start, headCount: '28' }))).toBe(400);
    expect(await status(JSON.stringify({ ...start, points: { 'no-step': ['x'] } }))).toBe(400);
    expect(await status(JSON.stringify({ ...start, lesson: '../tiny' }))).toBe(404);
    expect(await status(JSON.stringify({ ...start, inSchool: ['x'.repeat(17_000)] }))).toBe(413);
  });

  test('an unknown address is 404, and says nothing more', async () => {
    const server = await startTestServer();
    const headers = { authorization: `Bearer ${server.teacherSecret}`, ...json };
    for (const path of [
      '/api/',
      '/api/lesson',
      '/api/lessons/',
      '/api/lessons/none',
      '/api/classes/none/key',
      '/api/lessons/__proto__',
    ])
      expect((await ask(server, { path, headers })).status, path).toBe(404);
    const reply = await ask(server, {
      method: 'POST',
      path: '/api/classes/none/key',
      headers,
      body: '{}',
    });
    expect([reply.status, JSON.parse(reply.text).error]).toEqual([404, 'unknown']);
  });
});

describe('the library', () => {
  test('lists a lesson and gives its details to the teacher', async () => {
    const server = await startTestServer();
    const { lessons } = await server.ask<{ lessons: object[] }>('/api/lessons');
    expect(lessons).toMatchObject([{ name: 'tiny', playable: true, steps: 8, diagnostics: [] }]);
    expect(await server.ask('/api/lessons/tiny')).toMatchObject({
      name: 'tiny',
      plan: expect.arrayContaining([expect.objectContaining({ id: 'two-offers', kind: 'spot' })]),
      editable: [expect.objectContaining({ stepId: 'ground-rules' })],
    });
  });

  test('a class is taught with the points its teacher wrote', async () => {
    const server = await startTestServer();
    await decideSchool(server);
    const points = { 'ground-rules': ['We listen.', 'We may pass.'] };
    const body = {
      lesson: 'tiny',
      headCount: 5,
      youngest: 17,
      mode: 'own' as const,
      ageConfirmed: false,
      sensitive: true,
      points,
      inSchool: ['Ms Ortiz'],
    };
    const { sessionId } = await server.ask<{ sessionId: string }>('/api/classes', body);
    const klass = await startTestClass(server);
    expect(sessionId).not.toBe(klass.sessionId);
    const teacher = await Device.follow(
      { port: server.port, sessionId, room: 'lectern' },
      { secret: server.teacherSecret },
    );
    await teacher.ask(1, { type: 'goToStep', step: 'ground-rules', seen: 0 });
    expect(JSON.stringify(teacher.json)).toContain('We may pass.');
  });
});

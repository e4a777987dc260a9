import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';

/** A stand-in for Vite's server that says its name and whom it was asked as. */
async function startVite(name: string): Promise<string> {
  const server = createServer((request, response) => {
    response.end(`${name} ${request.method} ${request.url} for ${request.headers.host}`);
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, { url }) => socket.send(`${name} ${url}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const client of sockets.clients) client.terminate();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startDevelopment() {
  const development = { student: await startVite('student'), teacher: await startVite('teacher') };
  return { development, server: await startTestServer({ development }) };
}

function firstMessage(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'vite-hmr');
    socket.on('message', (data) => {
      resolve(String(data));
      socket.close();
    });
    socket.on('error', reject);
  });
}

describe('in development', () => {
  test('pages come from Vite’s servers, asked under their own address', async () => {
    const { development, server } = await startDevelopment();
    const text = async (path: string) => (await server.fetch(path)).text();
    const host = (origin: string) => new URL(origin).host;
    expect(await text('/@vite/client?t=1')).toBe(
      `student GET /@vite/client?t=1 for ${host(development.student)}`,
    );
    expect(await text('/teach/')).toBe(`teacher GET /teach/ for ${host(development.teacher)}`);
    expect(await text('/teacher')).toContain('student GET /teacher');
  });

  test('sockets for hot reload reach Vite, and those for rooms the class', async () => {
    const { server } = await startDevelopment();
    const base = `ws://127.0.0.1:${server.port}`;
    expect(await firstMessage(`${base}/?token=a`)).toBe('student /?token=a');
    expect(await firstMessage(`${base}/teach/?token=b`)).toBe('teacher /teach/?token=b');
    const klass = await startTestClass(server);
    expect((await klass.seat()).welcome.role).toBe('seat');
  });

  test('the API is the server’s own', async () => {
    const { server } = await startDevelopment();
    expect(await (await server.fetch('/healthz')).text()).toBe('ok');
    expect((await server.fetch('/api/classes')).status).toBe(403);
  });

  test('a Vite server that is not there yet is said so', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const server = await startTestServer({ development: { student: nowhere, teacher: nowhere } });
    const reply = await server.fetch('/');
    expect([reply.status, await reply.text()]).toEqual([
      502,
      `Nothing answers at ${nowhere} yet.\n`,
    ]);
  });
});

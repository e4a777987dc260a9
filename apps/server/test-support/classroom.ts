import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnterReply, JoinReply, StartReply, StartRequest } from '@sightline/protocol';
import { onTestFinished } from 'vitest';
import type { Options } from '../src/options.ts';
import { createMemoryStorage } from '../src/storage/memory.ts';
import { startServer, type RunningServer, type ServerParts } from '../src/start-server.ts';
import { createHeldClock, type HeldClock } from './clock.ts';
import { Device, type Target } from './device.ts';
import { openSchool } from './school.ts';

const lessons = fileURLToPath(
  new URL('../../../packages/lesson/fixtures/lessons', import.meta.url),
);

/** A library of its own: "tiny" asks in every way, "story" has a story, something to sort and cards. */
export function makeLibrary(names: readonly string[] = ['tiny']): string {
  const folder = makeFolder();
  for (const name of names) cpSync(join(lessons, name), join(folder, name), { recursive: true });
  return folder;
}

/** A folder that is gone when the test is. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real server on a free port with a clock that the test holds. */
export interface TestServer extends RunningServer {
  readonly clock: HeldClock;
  readonly data: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** As the teacher; a body is sent as JSON. */
  ask<Reply>(path: string, body?: unknown): Promise<Reply>;
  /** As anybody. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

export async function startTestServer(
  options: Partial<Options> = {},
  parts: ServerParts & { readonly clock?: HeldClock } = {},
): Promise<TestServer> {
  const clock = parts.clock ?? createHeldClock();
  const data = options.data ?? makeFolder();
  const server = await startServer(
    {
      port: 0,
      host: '127.0.0.1',
      lessons: options.lessons ?? makeLibrary(),
      names: [],
      ...options,
      data,
    },
    {
      surroundings: clock,
      storage: createMemoryStorage(),
      apps: { student: join(data, 'no-student'), teacher: join(data, 'no-teacher') },
      ...parts,
    },
  );
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await server.close();
  };
  onTestFinished(close);
  const request = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const json = { 'content-type': 'application/json' };
  return {
    ...server,
    close,
    clock,
    data,
    fetch: request,
    async ask<Reply>(path: string, body?: unknown): Promise<Reply> {
      const authorization = `Bearer ${server.teacherSecret}`;
      const response = await request(path, {
        headers: { authorization, ...json },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Reply;
    },
    post: (path, body, headers) =>
      request(path, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: JSON.stringify(body),
      }),
  };
}

/** A class with its teacher's way in. */
export interface TestClass extends StartReply {
  readonly server: TestServer;
  readonly target: Target;
  readonly code: string;
  teacher(device?: string): Promise<Device>;
  join(): Promise<JoinReply>;
  /** A new seat that follows the board. */
  seat(device?: string): Promise<Device & { readonly secret: string }>;
  enter(secret: string): Promise<EnterReply>;
}

export async function startTestClass(
  server: TestServer,
  {
    headCount = 30,
    lesson = 'tiny',
    tables = 0,
    liveTables = false,
  }: Partial<Pick<StartRequest, 'headCount' | 'lesson' | 'tables' | 'liveTables'>> = {},
): Promise<TestClass> {
  const ages = {
    youngest: 17,
    mode: 'own' as const,
    ageConfirmed: false,
    sensitive: true,
    points: {},
  };
  const body = { lesson, headCount, tables, liveTables, ...ages, inSchool: ['Ms Ortiz'] };
  await openSchool(server);
  const started = await server.ask<StartReply>('/api/classes', body);
  return openTestClass(server, started);
}

/** The same for a class that runs already. */
export async function openTestClass(
  server: TestServer,
  { sessionId, key }: StartReply,
  epoch = 1,
): Promise<TestClass> {
  const { classes } = await server.ask<{ classes: { sessionId: string; code: string }[] }>(
    '/api/classes',
  );
  const code = classes.find((one) => one.sessionId === sessionId)!.code;
  const target = { port: server.port, sessionId, epoch };
  const join = async () => (await (await server.post('/api/join', { code })).json()) as JoinReply;
  return {
    server,
    sessionId,
    key,
    code,
    target,
    join,
    teacher: (device = 'teacher-device') =>
      Device.follow({ ...target, room: 'lectern' }, { secret: server.teacherSecret, device }),
    async seat(device = 'seat-device') {
      const { secret } = await join();
      return Object.assign(await Device.follow(target, { secret, device }), { secret });
    },
    enter: async (secret) =>
      (await (await server.post('/api/enter', { secret })).json()) as EnterReply,
  };
}

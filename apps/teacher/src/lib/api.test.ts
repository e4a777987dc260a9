import { m } from '@sightline/ui/messages';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refused } from './api.ts';
import {
  checkLine,
  confirmDuty,
  disconnectRemotes,
  loadClasses,
  loadClassKey,
  loadLesson,
  loadLessons,
  loadProfile,
  makeProjector,
  makeRemote,
  pair,
  restoreClass,
  startClass,
  startPractice,
  withdrawRemote,
} from './api.ts';

const request = {
  lesson: 'x',
  headCount: 5,
  youngest: 14,
  mode: 'own' as const,
  ageConfirmed: false,
  sensitive: true,
  points: {},
  inSchool: ['Ms Okoye'],
};

/** The server, or what stands in its place, answers like this. */
function answer(respond: () => Promise<Response>): void {
  vi.stubGlobal('fetch', respond);
}

const refuse = (error: string) =>
  answer(() =>
    Promise.resolve(Response.json({ error, sentence: 'Server words.' }, { status: 400 })),
  );

/** What a teacher reads when `call` fails. */
const said = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => '',
    (refusal: Refused) => refusal.message,
  );

beforeEach(() => {
  vi.stubGlobal('sessionStorage', { getItem: () => 'secret' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a refusal is said in our own words', async () => {
  refuse('unknown');
  expect(await said(loadLesson('x'))).toBe(m.console_trouble_unknown());
  refuse('broken');
  expect(await said(loadLesson('x'))).toBe(m.console_trouble_broken());
});

test('what only the server knows is said in the server’s words', async () => {
  refuse('malformed');
  expect(await said(startClass(request))).toBe('Server words.');
});

test('no server, or somebody else’s page in its place, is said as unreachable', async () => {
  answer(() => Promise.reject(new TypeError('no network')));
  expect(await said(loadLesson('x'))).toBe(m.console_unreachable());
  answer(() => Promise.resolve(new Response('<html>', { status: 200 })));
  expect(await said(loadLesson('x'))).toBe(m.console_unreachable());
});

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  loadLessons,
  loadLesson: () => loadLesson('x'),
  loadClasses,
  startClass: () => startClass(request),
  loadProfile,
  confirmDuty,
  checkLine: () => checkLine('line', true),
  startPractice: () => startPractice({ lesson: 'x' }),
  loadClassKey: () => loadClassKey('c'),
  restoreClass: () => restoreClass('c', { key: 'k' }),
  makeProjector: () => makeProjector('c'),
  makeRemote: () => makeRemote('c'),
  withdrawRemote: () => withdrawRemote('c'),
  disconnectRemotes: () => disconnectRemotes('c'),
  pair: () => pair({ secret: 's' }),
};

/** What a browser makes of a connection that the server has closed, in the order of what happens then. */
const failures: Readonly<Record<string, () => Promise<Response>>> = {
  'a closed connection': () => Promise.reject(new TypeError('Failed to fetch')),
  'a time-out': () => Promise.resolve(new Response(null, { status: 408 })),
  'half an answer': () => Promise.resolve(new Response('{"lessons":[', { status: 200 })),
};

test.each(Object.entries(calls))(
  '%s is asked once more, the same, and nobody notices',
  async (_, call) => {
    for (const fail of Object.values(failures)) {
      const asked: unknown[] = [];
      vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
        asked.push([path, init.method, init.body]);
        return asked.length === 1 ? fail() : Promise.resolve(Response.json({}));
      });
      await call();
      expect(asked).toHaveLength(2);
      expect(asked[1]).toEqual(asked[0]);
    }
  },
);

test.each(Object.entries(calls))('%s that fails twice is said as unreachable', async (_, call) => {
  const fetches = vi.fn(failures['a closed connection']);
  answer(fetches);
  expect(await said(call())).toBe(m.console_unreachable());
  expect(fetches).toHaveBeenCalledTimes(2);
});

test('a refusal is an answer: it is not asked for again', async () => {
  const fetches = vi.fn(() =>
    Promise.resolve(Response.json({ error: 'not-ready', sentence: 'Not yet.' }, { status: 409 })),
  );
  answer(fetches);
  expect(await said(startClass(request))).toBe('Not yet.');
  expect(fetches).toHaveBeenCalledTimes(1);
});

test('each press that starts something has a name of its own', async () => {
  const names: unknown[] = [];
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    names.push((JSON.parse(String(body)) as { attempt: string }).attempt);
    return Promise.resolve(Response.json({}));
  });
  await startClass(request);
  await startClass(request);
  await startPractice({ lesson: 'x' });
  await makeProjector('c');
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
});

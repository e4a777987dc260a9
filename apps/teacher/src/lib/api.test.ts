import { m } from '@sightline/ui/messages';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refused } from './api.ts';
import { loadLesson, startClass } from './api.ts';

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

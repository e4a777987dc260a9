import type { PairReply } from '@sightline/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classKey, pairing, remotePass, teacherSecret } from '../keepsakes.ts';
import { becomeRemote } from './become-remote.ts';

const sessionId = 'abcdefgh23456abc';
const reply: PairReply = { sessionId, secret: 'S'.repeat(22), key: 'K'.repeat(43) };
let asked: { readonly path: string; readonly body: unknown }[];

function answer(status: number, body: unknown): void {
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(init.body)) });
    return Promise.resolve(Response.json(body, { status }));
  });
}

const kept = () => ({
  pairing: pairing.value,
  pass: remotePass.value,
  key: classKey(sessionId).value,
  teacher: teacherSecret.value,
});

beforeEach(() => {
  const values = new Map<string, string>();
  asked = [];
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => values.set(name, value),
    removeItem: (name: string) => values.delete(name),
  });
  pairing.keep(`${sessionId}.${'P'.repeat(22)}`);
  teacherSecret.keep('T'.repeat(22));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a pairing becomes a pass and a key, and the tab keeps nothing else', async () => {
  answer(200, reply);
  await becomeRemote();
  expect(asked).toEqual([{ path: '/api/pair', body: { secret: 'P'.repeat(22) } }]);
  expect(kept()).toEqual({
    pairing: '',
    pass: `${sessionId}.${reply.secret}`,
    key: reply.key,
    teacher: '',
  });
});

test('a pairing that is used up is forgotten, and the tab stays what it was', async () => {
  answer(403, { error: 'not-allowed', sentence: '' });
  await expect(becomeRemote()).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(kept()).toEqual({ pairing: '', pass: '', key: '', teacher: 'T'.repeat(22) });
});

test('a pairing that did not arrive can be tried again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  await expect(becomeRemote()).rejects.toMatchObject({ kind: 'unreachable' });
  answer(429, { error: 'too-many', sentence: '' });
  await expect(becomeRemote()).rejects.toMatchObject({ kind: 'too-many' });
  answer(200, reply);
  await becomeRemote();
  expect(remotePass.value).toBe(`${sessionId}.${reply.secret}`);
});

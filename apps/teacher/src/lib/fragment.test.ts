import { beforeEach, expect, test, vi } from 'vitest';
import { takeFragment } from './fragment.ts';
import { classKey, pairing, remotePass, teacherSecret, wallPass } from './keepsakes.ts';

const secret = 'AbCdEfGhIjKlMnOpQr-_12';
const sessionId = 'abcdefgh23456abc';

/** A tab's storage. */
class Drawer {
  readonly #values = new Map<string, string>();
  getItem = (name: string): string | null => this.#values.get(name) ?? null;
  setItem = (name: string, value: string): void => void this.#values.set(name, value);
  removeItem = (name: string): void => void this.#values.delete(name);
}

/** Opens an address. @returns what the address bar shows afterwards, and whether a secret was in it */
function open(pathname: string, hash: string): [shown: string, tookOne: boolean] {
  let shown = pathname + hash;
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, url: string) => (shown = url),
  };
  const tookOne = takeFragment({
    location: { pathname, search: '', hash } as Location,
    history: history as unknown as History,
  });
  return [shown, tookOne];
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new Drawer());
});

test('the teacher’s secret leaves the address and stays in the tab', () => {
  expect(open('/teach/', `#${secret}`)).toEqual(['/teach/', true]);
  expect(teacherSecret.value).toBe(secret);
});

test('the wall’s pass leaves the address, and the tab keeps nothing that leads a class', () => {
  const pass = `${sessionId}.${secret}`;
  const others = [teacherSecret, remotePass, pairing, classKey(sessionId)];
  for (const keepsake of others) keepsake.keep(pass);
  expect(open('/teach/wall', `#${pass}`)).toEqual(['/teach/wall', true]);
  expect(wallPass.value).toBe(pass);
  expect(others.map(({ value }) => value)).toEqual(['', '', '', '']);
});

test('a pairing leaves the address and makes no wall; what the tab was, it stays until that is exchanged', () => {
  const pass = `${sessionId}.${secret}`;
  teacherSecret.keep(secret);
  remotePass.keep(pass);
  expect(open('/teach/remote', `#${pass}`)).toEqual(['/teach/remote', true]);
  expect([pairing.value, wallPass.value]).toEqual([pass, '']);
  expect([teacherSecret.value, remotePass.value]).toEqual([secret, pass]);
});

test('anything else in the fragment is erased and kept nowhere', () => {
  const wrong = [
    '#',
    '#something-else',
    `#${secret}x`,
    `#${sessionId}.`,
    `#${sessionId}.${secret}.x`,
  ];
  for (const pathname of ['/teach/', '/teach/wall', '/teach/remote'])
    for (const hash of [...wrong, `#${sessionId.toUpperCase()}.${secret}`])
      expect(open(pathname, hash), hash).toEqual([pathname, false]);
  for (const { value } of [teacherSecret, wallPass, pairing, remotePass]) expect(value).toBe('');
});

test('an address without a fragment keeps the secret that is there', () => {
  teacherSecret.keep(secret);
  expect(open('/teach/', '')).toEqual(['/teach/', false]);
  expect(teacherSecret.value).toBe(secret);
});

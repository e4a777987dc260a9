import { beforeEach, expect, test, vi } from 'vitest';
import { takeFragment } from './fragment.ts';
import { teacherSecret, wallPass } from './keepsakes.ts';

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

test('the wall’s pass leaves the address, and the tab holds no teacher’s secret', () => {
  teacherSecret.keep(secret);
  expect(open('/teach/wall', `#${sessionId}.${secret}`)).toEqual(['/teach/wall', true]);
  expect(wallPass.value).toBe(`${sessionId}.${secret}`);
  expect(teacherSecret.value).toBe('');
});

test('anything else in the fragment is erased and kept nowhere', () => {
  expect(open('/teach/', '#something-else')).toEqual(['/teach/', false]);
  expect(teacherSecret.value).toBe('');
  expect(wallPass.value).toBe('');
});

test('an address without a fragment keeps the secret that is there', () => {
  teacherSecret.keep(secret);
  expect(open('/teach/', '')).toEqual(['/teach/', false]);
  expect(teacherSecret.value).toBe(secret);
});

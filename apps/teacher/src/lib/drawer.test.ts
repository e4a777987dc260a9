import { expect, test, vi } from 'vitest';
import { createClicker, hearClicker } from './console/clicker.ts';
import { pressOf } from './console/test-support/press.ts';
import { Drawer } from './drawer.ts';
import { holdsSecret, takeFragment } from './fragment.ts';
import { classKey, teacherSecret, wallPass } from './keepsakes.ts';

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
const open = (values: Map<string, string>): Storage =>
  ({
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  }) as unknown as Storage;

/** What browsers do to `sessionStorage`. */
const refusals: Readonly<Record<string, () => Storage | null | undefined>> = {
  'throws at the first touch': refuse,
  'is null': () => null,
  'is not there': () => undefined,
  'throws at everything': () =>
    ({ getItem: refuse, setItem: refuse, removeItem: refuse }) as unknown as Storage,
  'is full': () => ({ ...open(new Map()), setItem: full }),
};

test.for(Object.entries(refusals))(
  'a storage that %s: the tab goes on in memory',
  ([, storage]) => {
    const drawer = new Drawer(storage);
    const listener = vi.fn();
    drawer.onrefused(listener);
    expect(drawer.read('a')).toBe('');
    drawer.keep('a', 'one');
    drawer.keep('b', 'two');
    expect([drawer.read('a'), drawer.read('b')]).toEqual(['one', 'two']);
    drawer.keep('a', 'three');
    drawer.forget('b');
    expect([drawer.read('a'), drawer.read('b')]).toEqual(['three', '']);
    expect(drawer.isRefused).toBe(true);
    expect(listener).toHaveBeenCalledTimes(1);
  },
);

test('a storage that works is used, and nobody is told anything', () => {
  const values = new Map<string, string>();
  const drawer = new Drawer(() => open(values));
  drawer.keep('a', 'one');
  expect(values.get('a')).toBe('one');
  expect(new Drawer(() => open(values)).read('a')).toBe('one');
  drawer.forget('a');
  expect([drawer.read('a'), values.size]).toEqual(['', 0]);
  expect(drawer.isRefused).toBe(false);
});

test('what a storage took before it was full is not read in place of what came after', () => {
  const values = new Map<string, string>();
  let isFull = false;
  const drawer = new Drawer(() => ({
    ...open(values),
    setItem: (name: string, value: string) => (isFull ? full() : void values.set(name, value)),
  }));
  drawer.keep('a', 'old');
  isFull = true;
  drawer.keep('a', 'new');
  expect(drawer.read('a')).toBe('new');
  isFull = false;
  drawer.keep('a', 'newest');
  expect([drawer.read('a'), values.get('a')]).toEqual(['newest', 'newest']);
});

test('a storage that only forgets nothing does not bring a secret back', () => {
  const values = new Map([['a', 'secret']]);
  const drawer = new Drawer(() => ({ ...open(values), removeItem: refuse }));
  drawer.forget('a');
  expect(drawer.read('a')).toBe('');
});

test('where site data are blocked the teacher’s link still opens, and the wall’s', () => {
  vi.stubGlobal('sessionStorage', null);
  const secret = 'AbCdEfGhIjKlMnOpQr-_12';
  const sessionId = 'abcdefgh23456abc';
  const go = (pathname: string, hash: string) =>
    takeFragment({
      location: { pathname, search: '', hash } as Location,
      history: { state: null, replaceState: () => {} } as unknown as History,
    });
  go('/teach/', `#${secret}`);
  classKey(sessionId).keep('key');
  expect([teacherSecret.value, classKey(sessionId).value]).toEqual([secret, 'key']);
  go('/teach/wall', `#${sessionId}.${secret}`);
  expect([teacherSecret.value, classKey(sessionId).value]).toEqual(['', '']);
  expect(wallPass.value).toBe(`${sessionId}.${secret}`);
  vi.unstubAllGlobals();
});

test('a link that is pasted over another is told from anything else in the address', () => {
  const secret = 'AbCdEfGhIjKlMnOpQr-_12';
  expect(holdsSecret({ hash: `#${secret}` })).toBe(true);
  expect(holdsSecret({ hash: `#abcdefgh23456abc.${secret}` })).toBe(true);
  for (const hash of ['', '#', '#class', `#${secret}x`]) expect(holdsSecret({ hash })).toBe(false);
});

test('where windows may not talk to each other a clicker’s key still counts where it is pressed', () => {
  vi.stubGlobal('BroadcastChannel', refuse);
  const clicker = createClicker('abc');
  expect(clicker.pass(pressOf('PageDown'))).toBe(true);
  clicker.close();
  hearClicker('abc', () => {})();
  vi.unstubAllGlobals();
});

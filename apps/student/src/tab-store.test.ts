import { expect, test } from 'vitest';
import { openTabStore } from './tab-store.ts';

/** As a browser has it; what a test says throws. */
function createStorage(refuses: readonly (keyof Storage)[] = []) {
  const kept = new Map<string, string>();
  const guard =
    <Rest extends unknown[], Result>(name: string, act: (...rest: Rest) => Result) =>
    (...rest: Rest) => {
      if (refuses.includes(name)) throw new DOMException('refused', 'QuotaExceededError');
      return act(...rest);
    };
  const storage = {
    getItem: guard('getItem', (name: string) => kept.get(name) ?? null),
    setItem: guard('setItem', (name: string, value: string) => void kept.set(name, value)),
    removeItem: guard('removeItem', (name: string) => void kept.delete(name)),
    clear: guard('clear', () => kept.clear()),
  } as unknown as Storage;
  return { storage, kept };
}

test('what is kept is there after a reload, until it is removed', () => {
  const { storage, kept } = createStorage();
  expect(openTabStore(() => storage).write('seat', 's1')).toBe(true);
  const reloaded = openTabStore(() => storage);
  expect(reloaded.read('seat')).toBe('s1');
  reloaded.write('cover', 'on');
  reloaded.remove('seat');
  expect([reloaded.read('seat'), reloaded.read('cover')]).toEqual(['', 'on']);
  reloaded.clear();
  expect([reloaded.read('cover'), kept.size]).toEqual(['', 0]);
});

const nothing = { getItem: () => null, setItem() {}, removeItem() {}, clear() {} };

test.each<[string, () => unknown]>([
  [
    'at once',
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
  ],
  ['by having none', () => null],
  ['by keeping nothing', () => nothing],
  ['when it is asked', () => createStorage(['getItem', 'setItem', 'removeItem', 'clear']).storage],
  ['when it is full', () => createStorage(['setItem']).storage],
])('where the browser refuses %s it lasts as long as the page, and says so', (_, open) => {
  const tab = openTabStore(open as () => Storage);
  expect(tab.read('seat')).toBe('');
  expect(tab.write('seat', 's1')).toBe(false);
  expect(tab.read('seat')).toBe('s1');
  tab.remove('seat');
  expect(tab.read('seat')).toBe('');
  tab.write('seat', 's2');
  tab.clear();
  expect(tab.read('seat')).toBe('');
});

test('what could not be taken over an older value does not bring that back', () => {
  const { storage, kept } = createStorage(['setItem', 'removeItem']);
  kept.set('seat', 's1');
  const tab = openTabStore(() => storage);
  expect([tab.read('seat'), tab.write('seat', 's2'), tab.read('seat')]).toEqual([
    's1',
    false,
    's2',
  ]);
});

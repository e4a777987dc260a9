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
  openTabStore(() => storage).write('seat', 's1');
  const reloaded = openTabStore(() => storage);
  expect(reloaded.read('seat')).toBe('s1');
  reloaded.write('cover', 'on');
  reloaded.remove('seat');
  expect([reloaded.read('seat'), reloaded.read('cover')]).toEqual(['', 'on']);
  reloaded.clear();
  expect([reloaded.read('cover'), kept.size]).toEqual(['', 0]);
});

test.each([
  ['at once', [], true],
  ['when it is asked', ['getItem', 'setItem', 'removeItem', 'clear'], false],
  ['when it is full', ['setItem'], false],
] as const)('where the browser refuses %s it lasts as long as the page', (_, refuses, isGone) => {
  const { storage } = createStorage(refuses);
  const tab = openTabStore(() => {
    if (isGone) throw new DOMException('refused', 'SecurityError');
    return storage;
  });
  expect(tab.read('seat')).toBe('');
  tab.write('seat', 's1');
  expect(tab.read('seat')).toBe('s1');
  tab.remove('seat');
  expect(tab.read('seat')).toBe('');
  tab.write('seat', 's2');
  tab.clear();
  expect(tab.read('seat')).toBe('');
});

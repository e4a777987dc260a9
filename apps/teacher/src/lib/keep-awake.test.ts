import { expect, test, vi } from 'vitest';
import { keepAwake, type Waker } from './keep-awake.ts';

/** A browser whose page can be put out of sight, and which then lets the screen sleep, as browsers do. */
function createBrowser() {
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const listeners = new Set<() => void>();
  const browser = {
    locks,
    refuses: false,
    visibilityState: 'visible' as DocumentVisibilityState,
    get isAwake() {
      return locks.some(({ released }) => !released);
    },
    get listening() {
      return listeners.size;
    },
    async see(visibilityState: DocumentVisibilityState) {
      browser.visibilityState = visibilityState;
      if (visibilityState === 'hidden') for (const lock of locks) lock.released = true;
      for (const listener of listeners) listener();
      await settled();
    },
  };
  const request = async () => {
    await Promise.resolve();
    if (browser.refuses || browser.visibilityState !== 'visible')
      throw new DOMException('no', 'NotAllowedError');
    const lock = {
      released: false,
      release: () => {
        lock.released = true;
        return Promise.resolve();
      },
    };
    locks.push(lock);
    return lock;
  };
  const waker = {
    wakeLock: { request },
    page: {
      get visibilityState() {
        return browser.visibilityState;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    },
  } as unknown as Waker;
  return Object.assign(browser, { waker });
}

/** All that has been promised so far has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('the screen stays awake, again after it was out of sight, and sleeps when the class is over', async () => {
  const browser = createBrowser();
  const onrefused = vi.fn();
  const stop = keepAwake(onrefused, browser.waker);
  await settled();
  expect(browser.isAwake).toBe(true);
  await browser.see('hidden');
  expect(browser.isAwake).toBe(false);
  await browser.see('visible');
  expect(browser.isAwake).toBe(true);
  await browser.see('visible');
  expect(browser.locks).toHaveLength(2);
  stop();
  expect(browser.isAwake).toBe(false);
  await browser.see('visible');
  expect([browser.isAwake, browser.listening]).toEqual([false, 0]);
  expect(onrefused).not.toHaveBeenCalled();
});

test('a class that is over before the browser has answered holds nothing', async () => {
  const browser = createBrowser();
  keepAwake(() => {}, browser.waker)();
  await settled();
  expect(browser.isAwake).toBe(false);
});

test('a browser that can’t is told of once, and asked again when the page is seen', async () => {
  const browser = createBrowser();
  const onrefused = vi.fn();
  browser.refuses = true;
  keepAwake(onrefused, browser.waker);
  await settled();
  await browser.see('hidden');
  await browser.see('visible');
  expect(onrefused).toHaveBeenCalledTimes(1);
  browser.refuses = false;
  await browser.see('visible');
  expect(browser.isAwake).toBe(true);
});

test('a page that is opened out of sight is no refusal', async () => {
  const browser = createBrowser();
  const onrefused = vi.fn();
  browser.visibilityState = 'hidden';
  keepAwake(onrefused, browser.waker);
  await settled();
  expect(browser.isAwake).toBe(false);
  await browser.see('visible');
  expect(browser.isAwake).toBe(true);
  expect(onrefused).not.toHaveBeenCalled();
});

test('on plain http there is nothing to ask, and it is said once', async () => {
  const browser = createBrowser();
  const onrefused = vi.fn();
  const stop = keepAwake(onrefused, { ...browser.waker, wakeLock: undefined });
  await browser.see('hidden');
  await browser.see('visible');
  expect(onrefused).toHaveBeenCalledTimes(1);
  stop();
});

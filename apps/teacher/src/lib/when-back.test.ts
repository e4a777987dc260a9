import { m } from '@sightline/ui/messages';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused } from './api.ts';
import { TroubleWords } from './trouble-words.svelte.ts';
import { whenBack } from './when-back.ts';

let server: () => Promise<Response>;
const gone = () => Promise.reject(new TypeError('Failed to fetch'));
const there = () => Promise.resolve(new Response('ok'));
const portal = () => Promise.resolve(new Response('<html>Log in to the Wi-Fi</html>'));

beforeEach(() => {
  vi.useFakeTimers();
  server = gone;
  vi.stubGlobal('fetch', () => server());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a server that comes back is noticed, once', async () => {
  const run = vi.fn();
  whenBack(run);
  await vi.advanceTimersByTimeAsync(9_000);
  server = portal;
  await vi.advanceTimersByTimeAsync(9_000);
  expect(run).not.toHaveBeenCalled();
  server = there;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('who has stopped waiting is not told', async () => {
  const run = vi.fn();
  const stop = whenBack(run);
  server = there;
  stop();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(run).not.toHaveBeenCalled();
});

test('“the server cannot be reached” goes away by itself; what the server said stays', async () => {
  const trouble = new TroubleWords();
  trouble.see(new Refused('unreachable', m.console_unreachable()));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(trouble.words).toBe(m.console_unreachable());
  server = there;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(trouble.words).toBe('');

  trouble.see(new Refused('not-ready', 'Not yet.'));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(trouble.words).toBe('Not yet.');
  trouble.clear();
  expect(trouble.words).toBe('');
});

import type { LaunchOptions } from '@playwright/test';
import { beforeEach, expect, test, vi } from 'vitest';
import { findBrowser, getBrowser, sayNoBrowser, type Machine } from './browser.ts';

beforeEach(() => {
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  return () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  };
});

const bundled = '/playwright/chrome-headless-shell';
const nameOf = ({ executablePath, channel }: LaunchOptions) => executablePath ?? channel ?? bundled;

/** A machine on which these browsers start; a command that holds a key brings the browser there. */
class Bench implements Machine {
  readonly tried: string[] = [];
  readonly ran: string[] = [];
  readonly starting: Set<string>;
  readonly brings: Readonly<Record<string, string>>;
  readonly mayInstall: boolean;

  constructor(starting: string[], brings: Record<string, string> = {}, mayInstall = false) {
    this.starting = new Set(starting);
    this.brings = brings;
    this.mayInstall = mayInstall;
  }

  start(options: LaunchOptions): Promise<string | undefined> {
    const name = nameOf(options);
    this.tried.push(name);
    return Promise.resolve(this.starting.has(name) ? name : undefined);
  }

  run(command: readonly string[]): void {
    const line = command.join(' ');
    this.ran.push(line);
    for (const [part, browser] of Object.entries(this.brings))
      if (line.includes(part)) this.starting.add(browser);
  }
}

test('a browser that does not start is passed over', async () => {
  expect(await findBrowser(new Bench(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  expect(await findBrowser(new Bench([bundled, '/usr/bin/chromium']))).toBe(bundled);
  expect(await findBrowser(new Bench([]))).toBeUndefined();
});

test('CHROMIUM_PATH wins, and where it does not start nothing else is tried or brought', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/opt/mine');
  expect(await findBrowser(new Bench([bundled, '/opt/mine']))).toBe('/opt/mine');
  const bench = new Bench([bundled], {}, true);
  expect(await getBrowser(bench)).toBeUndefined();
  expect(bench.tried).toEqual(['/opt/mine']);
  expect(bench.ran).toEqual([]);
  expect(sayNoBrowser()).toContain('/opt/mine');
});

test('where a browser starts nothing is brought', async () => {
  const bench = new Bench(['/usr/bin/chromium-headless-shell'], {}, true);
  expect(await getBrowser(bench)).toBe('/usr/bin/chromium-headless-shell');
  expect(bench.ran).toEqual([]);
});

test('Playwright’s own is brought first', async () => {
  const bench = new Bench([], { 'install --only-shell chromium': bundled }, true);
  expect(await getBrowser(bench)).toBe(bundled);
  expect(bench.ran).toHaveLength(1);
});

test('the distribution’s is brought where Playwright’s own does not come or does not start', async () => {
  const brings = { 'apt-get install -y -q --no-install-recommends chromium': '/usr/bin/chromium' };
  expect(await getBrowser(new Bench([], brings, true))).toBe('/usr/bin/chromium');
});

test('nothing is installed by somebody who may not', async () => {
  const bench = new Bench([], { 'apt-get': '/usr/bin/chromium' });
  expect(await getBrowser(bench)).toBeUndefined();
  expect(bench.ran).toHaveLength(1);
  expect(sayNoBrowser()).toContain('CHROMIUM_PATH');
});

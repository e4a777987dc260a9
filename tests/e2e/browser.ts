// Finds a Chromium for the end-to-end tests, or gets one.
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a browser on this machine; null when Playwright's own is there; undefined when none is. */
export function findBrowser(): string | null | undefined {
  if (existsSync(chromium.executablePath())) return null;
  return installed.find((path) => path !== undefined && existsSync(path));
}

/** Installs one if none is there: Playwright's own, else the distribution's. */
export function getBrowser(): boolean {
  if (findBrowser() !== undefined) return true;
  console.log('No Chromium found. Getting one …');
  const quiet: SpawnSyncOptions = { stdio: 'ignore', shell: process.platform === 'win32' };
  spawnSync('npx', ['playwright', 'install', 'chromium'], { ...quiet, cwd: import.meta.dirname });
  if (findBrowser() !== undefined) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], quiet);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
      if (findBrowser() !== undefined) return true;
    }
  }
  return false;
}

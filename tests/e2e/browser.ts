// Finds a Chromium for the end-to-end tests that starts on this machine, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

export const browserArgs = [
  '--host-resolver-rules=MAP class.test 127.0.0.1',
  '--no-sandbox',
  '--disable-background-networking',
];

/** What finding a browser asks of the machine. */
export interface Machine {
  /** Path of the browser, when one really starts. */
  start(options: LaunchOptions): Promise<string | undefined>;
  run(command: readonly string[]): void;
  readonly mayInstall: boolean;
}

const thisMachine: Machine = {
  async start(options) {
    try {
      const browser = await chromium.launchServer({ ...options, args: browserArgs });
      const path = browser.process().spawnfile;
      await browser.close();
      return path;
    } catch {
      return undefined;
    }
  },
  run([program, ...args]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(program!, args, { stdio: 'inherit', env });
  },
  mayInstall: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
};

const playwright = [
  process.execPath,
  fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url)),
];
const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends'];

const places: readonly LaunchOptions[] = [
  {},
  { executablePath: '/usr/bin/chromium-headless-shell' },
  { executablePath: '/usr/bin/chromium' },
  { executablePath: '/usr/bin/chromium-browser' },
  { channel: 'chrome' },
  { channel: 'msedge' },
];

/** Path of a browser that starts: what CHROMIUM_PATH names and nothing else, or the first there is. */
export async function findBrowser(machine = thisMachine): Promise<string | undefined> {
  const wanted = process.env['CHROMIUM_PATH'];
  for (const place of wanted ? [{ executablePath: wanted }] : places) {
    const path = await machine.start(place);
    if (path) return path;
  }
  return undefined;
}

/** Brings one if none starts: Playwright's own, else the distribution's where that may be installed. */
export async function getBrowser(machine = thisMachine): Promise<string | undefined> {
  const found = await findBrowser(machine);
  if (found || process.env['CHROMIUM_PATH']) return found;
  console.log('No Chromium starts on this machine. Getting one …');
  const roads = [[...playwright, 'install', '--only-shell', 'chromium']];
  if (machine.mayInstall)
    roads.push(
      ['apt-get', 'update', '-q'],
      [...install, 'chromium-headless-shell'],
      [...install, 'chromium'],
      // Where the distribution has none, Playwright's own may lack only what it stands on.
      [...playwright, 'install-deps', 'chromium'],
    );
  for (const road of roads) {
    machine.run(road);
    const path = await findBrowser(machine);
    if (path) return path;
  }
  return undefined;
}

export function sayNoBrowser(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  return wanted
    ? `CHROMIUM_PATH is ${wanted}, and no Chromium starts there. Correct it, or unset it to have one found.`
    : 'The end-to-end tests need a Chromium, and none starts on this machine. Install your system’s ' +
        'chromium package, or set CHROMIUM_PATH to a Chromium, Chrome or Edge, and start the tests again.';
}

import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser, sayNoBrowser } from './e2e/browser.ts';

// Found once: the workers read this file too, and the environment of the first reader.
const executablePath = process.env['CHROMIUM_PATH'] || (await findBrowser());
if (!executablePath) throw new Error(sayNoBrowser());
process.env['CHROMIUM_PATH'] = executablePath;

/**
 * Browsers reach the server as `class.test`: a plain-http origin that is no localhost, as on a
 * school network, where `crypto.subtle`, service workers and the clipboard are missing.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.scenario.spec.ts',
  outputDir: './results/e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './results/e2e.json' }]],
  use: {
    launchOptions: { executablePath, args: browserArgs },
    actionTimeout: 10_000,
    // A trace takes a third of the time: ask for one where a story fails.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});

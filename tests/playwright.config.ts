import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

const executablePath = findBrowser() ?? undefined;

/**
 * Browsers reach the server as `class.test`: a plain-http origin that is no localhost, as on a
 * school network, where `crypto.subtle`, service workers and the clipboard are missing.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.scenario.spec.ts',
  outputDir: './results/e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: './results/e2e.json' }]],
  use: {
    ...(executablePath ? {} : { channel: 'chromium' }),
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--host-resolver-rules=MAP class.test 127.0.0.1',
        '--no-sandbox',
        '--disable-background-networking',
      ],
    },
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
  },
});

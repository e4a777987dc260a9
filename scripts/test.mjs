// Runs every check, one after the other, and ends with one line that sums them up.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'tests', 'results');

/**
 * One suite: what must be there first, a program, how many passed and failed when it has ended, and what
 * of it this machine cannot run.
 */
const all = [
  { name: 'format', program: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', program: ['eslint', '.', '--max-warnings=0'] },
  {
    name: 'types',
    program: ['turbo', 'run', 'check', '--output-logs=errors-only', '--concurrency=2'],
  },
  {
    name: 'lessons',
    program: ['node', 'packages/lesson/src/node/command.ts', 'check', 'lessons/*'],
  },
  { name: 'weight', program: ['node', 'scripts/weight.mjs'] },
  {
    name: 'unit',
    program: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, 'unit.json')}`,
    ],
    count: () => countVitest('unit'),
  },
  {
    name: 'e2e',
    program: [
      'node',
      'tests/node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/playwright.config.ts',
    ],
    count: countPlaywright,
    prepare: bringBrowser,
  },
  {
    name: 'browsers',
    program: [
      'vitest',
      'run',
      '--config=tests/browsers/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, 'browsers.json')}`,
    ],
    count: () => countVitest('browsers'),
    missing: findMissingBrowsers,
  },
];

/** No suite: property tests try twenty times as much. */
const full = 'full';
const words = process.argv.slice(2);
if (words.includes(full)) process.env.SIGHTLINE_FULL = '1';
const only = words.filter((word) => word !== full);
const unknown = only.filter((one) => !all.some(({ name }) => name === one));
if (unknown.length > 0) {
  const names = all.map(({ name }) => name).join(', ');
  console.error(`There is no suite "${unknown.join('", "')}". There is: ${names}; and ${full}.`);
  process.exit(1);
}
const suites = all.filter(({ name }) => only.length === 0 || only.includes(name));

/** Resolves with a sentence when the suite cannot run. */
async function bringBrowser() {
  const { getBrowser, sayNoBrowser } = await import('../tests/e2e/browser.ts');
  const path = await getBrowser();
  if (!path) return sayNoBrowser();
  process.env.CHROMIUM_PATH = path;
}

/** Nobody has to have every browser: their tests are skipped, counted as such and named at the end. */
async function findMissingBrowsers() {
  const { sayMissing } = await import('../tests/browsers/on-this-machine.ts');
  return sayMissing();
}

function countVitest(name) {
  const report = JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright() {
  const { stats } = JSON.parse(readFileSync(join(results, 'e2e.json'), 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const failure = { passed: 0, failed: 1, skipped: 0 };

/**
 * A suite that counts itself is believed only when its count and its exit agree. One that ran nothing has
 * failed, unless it has said what it is missing.
 */
function outcome({ count }, code, missing) {
  if (!count) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure;
  try {
    const counted = count();
    const ranNothing = counted.passed + counted.failed === 0 && missing.length === 0;
    const hidesFailure = code !== 0 && counted.failed === 0;
    return ranNothing || hidesFailure ? { ...counted, failed: counted.failed + 1 } : counted;
  } catch {
    return failure;
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
const notes = [];
for (const suite of suites) {
  const start = performance.now();
  console.log(`\n── ${suite.name}`);
  const obstacle = await suite.prepare?.();
  const missing = (await suite.missing?.()) ?? [];
  notes.push(...missing, ...(obstacle ? [obstacle] : []));
  const counts = obstacle ? failure : outcome(suite, await run(suite.program), missing);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((performance.now() - start) / 1000);
  rows.push({ suite: suite.name, ...counts, seconds });
}

console.log('\n');
console.table(rows);
for (const note of notes) console.error(note);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

// Runs every check, one after the other, and ends with one line that sums them up.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'tests', 'results');
const only = process.argv.slice(2);

/** One suite: a program, and how many passed and failed when it has ended. */
const suites = [
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
    count: countVitest,
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
    needsBrowser: true,
  },
].filter(({ name }) => only.length === 0 || only.includes(name));

function countVitest() {
  const report = JSON.parse(readFileSync(join(results, 'unit.json'), 'utf8'));
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

/** A suite that counts itself is believed only when its count and its exit agree. */
function outcome({ count }, code) {
  const single = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!count) return single;
  try {
    const counted = count();
    const ranNothing = counted.passed + counted.failed === 0;
    const hidesFailure = code !== 0 && counted.failed === 0;
    return ranNothing || hidesFailure ? { ...counted, failed: counted.failed + 1 } : counted;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
for (const suite of suites) {
  const start = performance.now();
  console.log(`\n── ${suite.name}`);
  if (suite.needsBrowser && !(await import('../tests/e2e/browser.ts')).getBrowser())
    console.error(
      'The end-to-end tests need a Chromium. Run `npx playwright install chromium`, or install your ' +
        'system’s chromium package, and start the tests again.',
    );
  const counts = outcome(suite, await run(suite.program));
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((performance.now() - start) / 1000);
  rows.push({ suite: suite.name, ...counts, seconds });
}

console.log('\n');
console.table(rows);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);

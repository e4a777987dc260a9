// The one way in: `npm start`, `npm test` and the rest, on any Node from 18 on. Brings pnpm, installs,
// and runs everything else with the Node that the lockfile names.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPnpm, rememberPnpm } from './find-pnpm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isInsidePnpm = /^pnpm\/1[2-9]/.test(process.env.npm_config_user_agent ?? '');
const env = {
  TURBO_TELEMETRY_DISABLED: '1',
  // To read the server's TypeScript anew takes longer than all else that a start does.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
  ...process.env,
};
const isFirst = !existsSync(join(root, 'node_modules', '.modules.yaml'));
if (isFirst) console.log('Bringing what Sightline is built with. The first time takes a minute …');
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const pnpmFolder = isInsidePnpm ? undefined : findPnpm(root, packageManager);
if (!pnpmFolder && !isInsidePnpm) {
  console.error(`npx could not bring ${packageManager}. Is this machine online? Then start again.`);
  process.exit(1);
}
env[pathKey] = [join(root, 'node_modules', '.bin'), pnpmFolder, env[pathKey]]
  .filter(Boolean)
  .join(delimiter);

const [command = 'start', ...args] = process.argv.slice(2);
// Node's own answer is to listen for a debugger.
if (process.platform !== 'win32') process.on('SIGUSR1', () => {});

/** Ends this process when the child fails: what follows needs what went before. Quiet: unless it does. */
function run(program, programArgs, { isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const stdio = ['inherit', isQuiet ? 'pipe' : 'inherit', 'inherit'];
    const child = spawn(program, programArgs, { cwd: root, env, stdio, shell });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    const pass = (signal) => child.kill(signal);
    const keepWaiting = () => {};
    process.on('SIGTERM', pass).on('SIGINT', keepWaiting);
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', keepWaiting);
      if (!code && !signal) return resolve();
      if (said) console.error(said);
      process.exit(code ?? 1);
    });
  });
}

const node = (script, ...scriptArgs) => run('node', [script, ...scriptArgs]);

/** No debugger listens when somebody sends a signal, and no crash leaves the memory in a file. */
function serve() {
  const server = ['apps/server/src/main.ts', ...args];
  if (process.platform === 'win32') return node(...server);
  const limited = 'ulimit -c 0; exec "$0" "$@"';
  return run('sh', ['-c', limited, 'node', '--disable-sigusr1', ...server]);
}

/** Silent when there is nothing to bring; the first time it takes a minute and shows how far it is. */
async function install() {
  await run('pnpm', ['install', '--frozen-lockfile', ...(isFirst ? [] : ['--silent'])]);
  if (pnpmFolder) rememberPnpm(root, packageManager, pnpmFolder);
}

function build() {
  if (!existsSync(join(root, 'apps', 'teacher', 'build'))) console.log('Building the pages …');
  return run('turbo', ['run', 'build', '--output-logs=errors-only'], { isQuiet: true });
}

const commands = {
  start: async () => {
    await build();
    await serve();
  },
  dev: async () => {
    await build();
    await node('scripts/dev.mjs', ...args);
  },
  test: async () => {
    await build();
    await node('scripts/test.mjs', ...args);
  },
  build,
  lint: async () => {
    await run('eslint', ['.', '--max-warnings=0', ...args]);
    await run('prettier', ['--check', '.']);
  },
  format: () => run('prettier', ['--write', '.']),
  lesson: () => node('packages/lesson/src/node/command.ts', ...args),
  weight: async () => {
    await build();
    await node('scripts/weight.mjs', ...args);
  },
};

if (!(command in commands)) {
  console.error(`There is no "${command}". There is: ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}
await install();
await commands[command]();

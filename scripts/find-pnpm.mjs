// Where the pnpm is that package.json names.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = process.platform === 'win32' ? ['pnpm.cmd', 'pnpm.exe'] : ['pnpm'];
const holdsPnpm = (folder) => names.some((name) => existsSync(join(folder, name)));

/**
 * The folder that holds it. npx brings it, and takes a second each time it is asked; so the answer is
 * kept in `node_modules` by {@link rememberPnpm}.
 */
export function findPnpm(root, packageManager) {
  const note = noteOf(root, packageManager);
  const known = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (known && holdsPnpm(known)) return known;
  const script = 'process.stdout.write(process.env.PATH)';
  const asked = spawnSync(
    'npx',
    ['--yes', '--package', packageManager, '--', 'node', '--eval', script],
    {
      encoding: 'utf8',
      stdio: ['inherit', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  return (asked.stdout ?? '').split(delimiter).find(holdsPnpm);
}

/** @param folder as {@link findPnpm} gave it, once `node_modules` is there */
export function rememberPnpm(root, packageManager, folder) {
  const note = noteOf(root, packageManager);
  mkdirSync(join(note, '..'), { recursive: true });
  writeFileSync(note, folder);
}

const noteOf = (root, packageManager) => join(root, 'node_modules', '.cache', packageManager);

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * Keeps what this process holds in memory out of files and debuggers. The launcher does the same before
 * the process begins; this is for whoever starts the program without it.
 */
export function guardMemory(): void {
  process.umask(0o077);
  // Node's own answer to this signal is to listen for a debugger.
  if (process.platform !== 'win32') process.on('SIGUSR1', () => {});
  if (process.platform === 'linux') switchCoreDumpsOff();
}

function switchCoreDumpsOff(): void {
  // A limit does not hold for a program that the system hands dumps to; one with nothing in it is all that gets.
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A system without core dumps has no filter for them.
  }
  spawnSync('prlimit', ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore' });
}

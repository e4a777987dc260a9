import { join } from 'node:path';
import type { ServerProcessOptions } from '../support/index.ts';

/** A piece of the server's source, and what stands in its place in a build that gives a secret away. */
export interface PlantedLeak {
  /** The end of its path. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** How a server is started that has these leaks; `leak.ts` reads them there. */
export function startWithLeaks(
  leaks: readonly PlantedLeak[],
): Pick<ServerProcessOptions, 'nodeArgs' | 'env'> {
  if (leaks.length === 0) return {};
  const plants = leaks.map(({ file, find, put }) => ({ file, find, put }));
  return {
    nodeArgs: ['--import', join(import.meta.dirname, 'leak.ts')],
    env: { LEAKS: JSON.stringify(plants) },
  };
}

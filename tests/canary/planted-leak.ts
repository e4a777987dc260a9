import { join } from 'node:path';
import type { ServerProcessOptions } from '../support/index.ts';

/** A piece of the server's source, and what stands in its place in a build that gives a secret away. */
export interface PlantedLeak {
  /** The end of its path. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** How a server is started that has this leak; `leak.ts` reads it there. */
export function startWithLeak(
  leak: PlantedLeak | undefined,
): Pick<ServerProcessOptions, 'nodeArgs' | 'env'> {
  if (!leak) return {};
  return {
    nodeArgs: ['--import', join(import.meta.dirname, 'leak.ts')],
    env: { LEAK_FILE: leak.file, LEAK_FIND: leak.find, LEAK_PUT: leak.put },
  };
}

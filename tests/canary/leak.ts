import { registerHooks } from 'node:module';
import type { PlantedLeak } from './planted-leak.ts';

/**
 * Loaded before the server (`--import`), it plants leaks: each names a file that is run with a piece
 * of its source replaced. `LEAKS` in the environment has them as JSON.
 */
const leaks = JSON.parse(process.env.LEAKS ?? '[]') as readonly PlantedLeak[];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const here = leaks.filter(({ file }) => url.endsWith(file));
    if (here.length === 0) return loaded;
    let source = Buffer.from(loaded.source as Uint8Array).toString();
    for (const { file, find, put } of here) {
      if (!source.includes(find)) throw new Error(`${file} no longer has: ${find}`);
      source = source.replace(find, () => put);
    }
    return { ...loaded, source };
  },
});

import { registerHooks } from 'node:module';

/**
 * Loaded before the server (`--import`), it plants one leak: the named file is run with a piece of
 * its source replaced. The environment names it: `LEAK_FILE`, `LEAK_FIND`, `LEAK_PUT`.
 */
const { LEAK_FILE: file, LEAK_FIND: find, LEAK_PUT: put } = process.env;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!file || !find || put === undefined || !url.endsWith(file)) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString();
    if (!source.includes(find)) throw new Error(`${file} no longer has: ${find}`);
    return { ...loaded, source: source.replace(find, () => put) };
  },
});

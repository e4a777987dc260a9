import { readdirSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Whole files that are replaced, never appended to: `<folder>/<session>/<name>`. */
export function createSnapshotFolder(folder: string) {
  async function sync(path: string): Promise<void> {
    // Windows cannot open a folder; there the rename itself has to do.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  return {
    async replace(sessionId: string, name: string, bytes: Uint8Array | null): Promise<void> {
      const session = join(folder, sessionId);
      const path = join(session, name);
      if (!bytes) return rm(path, { force: true });
      if (await mkdir(session, { recursive: true, mode: 0o700 })) await sync(folder);
      const next = `${path}.next`;
      const handle = await open(next, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(next, path);
      await sync(session);
    },

    async read(sessionId: string): Promise<ReadonlyMap<string, Uint8Array>> {
      const session = join(folder, sessionId);
      const names = await readdir(session).catch(() => []);
      const whole = names.filter((name) => !name.endsWith('.next'));
      const read = async (name: string) => [name, await readFile(join(session, name))] as const;
      return new Map(await Promise.all(whole.map(read)));
    },

    /** Classes that have a folder here. */
    list(): readonly string[] {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    },

    async deleteAll(sessionId: string): Promise<void> {
      await rm(join(folder, sessionId), { recursive: true, force: true });
    },
  };
}

import { closeSync, fsync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Until the disk has it. */
const flush = promisify(fsync);

/**
 * Whole files that are replaced, never appended to: `<folder>/<session>/<name>`.
 *
 * Only the disk is waited for: what goes no further than the system's memory takes less time than
 * handing it to a thread does.
 */
export function createSnapshotFolder(folder: string) {
  /** Class → its folder, open to be flushed. */
  const opened = new Map<string, number>();

  async function flushFolder(path: string): Promise<void> {
    const handle = openSync(path, 'r');
    try {
      await flush(handle);
    } finally {
      closeSync(handle);
    }
  }

  /** @returns the folder of a class, to be flushed; undefined on Windows, where the rename has to do */
  async function openFolder(sessionId: string): Promise<number | undefined> {
    const session = join(folder, sessionId);
    const isNew = mkdirSync(session, { recursive: true, mode: 0o700 }) !== undefined;
    if (process.platform === 'win32') return undefined;
    if (isNew) {
      close(sessionId);
      await flushFolder(folder);
    }
    const handle = opened.get(sessionId) ?? openSync(session, 'r');
    opened.set(sessionId, handle);
    return handle;
  }

  async function write(path: string, bytes: Uint8Array): Promise<void> {
    const handle = openSync(path, 'w', 0o600);
    try {
      writeFileSync(handle, bytes);
      await flush(handle);
    } finally {
      closeSync(handle);
    }
  }

  function close(sessionId: string): void {
    const handle = opened.get(sessionId);
    opened.delete(sessionId);
    if (handle !== undefined) closeSync(handle);
  }

  return {
    async replace(sessionId: string, name: string, bytes: Uint8Array | null): Promise<void> {
      const path = join(folder, sessionId, name);
      if (!bytes) return rm(path, { force: true });
      const handle = await openFolder(sessionId);
      await write(`${path}.next`, bytes);
      await rename(`${path}.next`, path);
      if (handle !== undefined) await flush(handle);
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
      close(sessionId);
      await rm(join(folder, sessionId), { recursive: true, force: true });
    },

    closeAll(): void {
      for (const sessionId of [...opened.keys()]) close(sessionId);
    },
  };
}

import {
  chmodSync,
  closeSync,
  existsSync,
  fsync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { lstat, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a class and a question are called, and so what is ours in this folder: others may put things there, too. */
const ourName = /^[a-z2-7]{16}$/;
const ourFile = /^[a-z2-7]{16}(\.next)?$/;

/** Until the disk has it. */
const flush = promisify(fsync);

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Whole files that are replaced, never appended to: `<folder>/<session>/<name>`.
 *
 * Only the disk is waited for: what goes no further than the system's memory takes less time than
 * handing it to a thread does.
 */
export function createSnapshotFolder(folder: string) {
  if (process.platform !== 'win32' && existsSync(folder)) chmodSync(folder, 0o700);
  /** Class → its folder, open to be flushed. */
  const opened = new Map<string, number>();

  const namesOf = (sessionId: string) =>
    namesIn(join(folder, sessionId)).filter((name) => ourFile.test(name));

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
      if (!bytes) return rm(path, { force: true, recursive: true });
      const handle = await openFolder(sessionId);
      await write(`${path}.next`, bytes);
      await rename(`${path}.next`, path);
      if (handle !== undefined) await flush(handle);
    },

    async read(
      sessionId: string,
      names: readonly string[],
    ): Promise<ReadonlyMap<string, Uint8Array>> {
      const read = async (name: string) => {
        const path = join(folder, sessionId, name);
        try {
          // A pipe would be waited for.
          return (await lstat(path)).isFile() ? [[name, await readFile(path)] as const] : [];
        } catch {
          return [];
        }
      };
      return new Map((await Promise.all(names.map(read))).flat());
    },

    namesOf,

    /** Classes that have a file here. */
    list(): readonly string[] {
      const folders = namesIn(folder).filter((name) => ourName.test(name));
      return folders.filter((name) => namesOf(name).length > 0);
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

import { constants, readFileSync } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where one profile is kept, as text. */
export interface ProfileStorage {
  /** Undefined when none was kept yet. @throws when it is there and can't be read */
  read(): string | undefined;
  /** Replaces it, whole or not at all; durable when it returns. */
  write(text: string): Promise<void>;
  /** Keeps what is there under another name, for somebody who can make sense of it. */
  keepCopy(): Promise<void>;
}

/** `<folder>/school.json`, for this user only. */
export function createProfileFile(folder: string): ProfileStorage {
  const path = join(folder, 'school.json');
  return {
    read() {
      try {
        return readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(text) {
      const next = `${path}.next`;
      const handle = await open(next, 'w', 0o600);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(next, path);
    },
    async keepCopy() {
      for (let number = 1; ; number++) {
        const copy = join(folder, `school-unread-${number}.json`);
        try {
          return await copyFile(path, copy, constants.COPYFILE_EXCL);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        }
      }
    },
  };
}

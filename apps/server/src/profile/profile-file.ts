import { readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where one profile is kept, as text. */
export interface ProfileStorage {
  /** Undefined when none was kept yet. @throws when it is there and can't be read */
  read(): string | undefined;
  /** Replaces it, whole or not at all; durable when it returns. */
  write(text: string): Promise<void>;
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
  };
}

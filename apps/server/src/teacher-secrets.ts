import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderError } from './data-folder.ts';
import { hashSecret, isSameHash, makeSecret } from './secret.ts';
import type { Surroundings } from './surroundings.ts';

/** A console that is still open finds its way back through so many starts of the server. */
const startsKept = 5;
const wellFormedHash = /^[\w-]{43}$/;

/** The secrets that make somebody the teacher here: the one of this start, and those of the last few. */
export interface TeacherSecrets {
  /** Of this start; written nowhere. */
  readonly latest: string;
  /** Whether one of them has this hash. */
  has(hash: string): boolean;
  /**
   * Writes the hashes down, for this user only.
   *
   * @throws {DataFolderError}
   */
  save(): void;
}

/** @throws {DataFolderError} */
export function openTeacherSecrets(
  folder: string,
  surroundings: Pick<Surroundings, 'random'>,
): TeacherSecrets {
  const path = join(folder, 'teacher-hashes');
  const latest = makeSecret(surroundings);
  const hashes = [hashSecret(latest), ...readHashes(path)].slice(0, startsKept);
  return {
    latest,
    has: (hash) => hashes.some((one) => isSameHash(one, hash)),
    save() {
      const next = `${path}.next`;
      try {
        writeFileSync(next, `${hashes.join('\n')}\n`, { mode: 0o600, flush: true });
        renameSync(next, path);
      } catch {
        throw new DataFolderError(
          `"${path}" can't be written. Is the disk full? Make room, or choose another folder: npm start -- --data <folder>`,
        );
      }
    },
  };
}

function readHashes(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => wellFormedHash.test(line));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new DataFolderError(`"${path}" can't be read. Give it back to this user, or delete it.`);
  }
}

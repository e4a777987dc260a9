import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSecret } from './secret.ts';
import type { Surroundings } from './surroundings.ts';

/** The data folder can't be used; the message is for the person who started the server. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

/** Makes the folder when it is not there. @throws {DataFolderError} */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new DataFolderError(
      `The data folder "${folder}" can't be written. Choose another: npm start -- --data <folder>`,
    );
  }
}

/**
 * The secret that makes somebody the teacher here: made at the first start, kept for this user only.
 *
 * @throws {DataFolderError}
 */
export function loadTeacherSecret(
  folder: string,
  surroundings: Pick<Surroundings, 'random'>,
): string {
  const path = join(folder, 'teacher-secret');
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (/^[\w-]{22}$/.test(secret)) return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new DataFolderError(
        `"${path}" can't be read. Give it back to this user, or delete it.`,
      );
  }
  const secret = makeSecret(surroundings);
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}

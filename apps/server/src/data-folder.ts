import { accessSync, chmodSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';

/** The data folder can't be used; the message is for the person who started the server. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

/** What Sightline itself puts into its data folder. */
const ours = /^(classes\.sqlite|urns|teacher-hashes|school\.json|school-unread-)/;

/**
 * Makes the folder when it is not there, and keeps others out of one that holds nothing else.
 *
 * @returns what the person who started the server has to know of it
 * @throws {DataFolderError}
 */
export function prepareDataFolder(folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return process.platform === 'win32' || isPrivate(folder) || makePrivate(folder)
      ? []
      : [`Other users of this computer can look into the data folder "${folder}".`];
  } catch {
    throw new DataFolderError(
      `The data folder "${folder}" can't be written. Choose another: npm start -- --data <folder>`,
    );
  }
}

const isPrivate = (folder: string) => (statSync(folder).mode & 0o077) === 0;

function makePrivate(folder: string): boolean {
  if (!readdirSync(folder).every((name) => ours.test(name))) return false;
  try {
    chmodSync(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

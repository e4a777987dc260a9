import { accessSync, constants, mkdirSync } from 'node:fs';

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

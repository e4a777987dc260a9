import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { databaseParts } from './class-database.ts';

/**
 * Keeps what can't be read under other names, for somebody who can make sense of it, and so that
 * nothing stands in the way.
 *
 * @param date milliseconds since 1970
 * @returns the new name of the database
 */
export function moveClassesAside(folder: string, date: number): string {
  const suffix = freeSuffix(folder, `.damaged-${new Date(date).toISOString().slice(0, 10)}`);
  const move = (from: string, to: string) => {
    if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to));
  };
  // SQLite finds the others by these names.
  for (const part of databaseParts) move(`classes.sqlite${part}`, `classes.sqlite${suffix}${part}`);
  move('urns', `urns${suffix}`);
  return `classes.sqlite${suffix}`;
}

function freeSuffix(folder: string, wanted: string): string {
  const isFree = (suffix: string) =>
    ['classes.sqlite', 'urns'].every((name) => !existsSync(join(folder, name + suffix)));
  let suffix = wanted;
  for (let number = 2; !isFree(suffix); number++) suffix = `${wanted}-${number}`;
  return suffix;
}

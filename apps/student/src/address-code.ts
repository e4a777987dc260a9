import { parseJoinCode } from '@sightline/protocol';

/** The code that a link brings behind its `#`, or as its query; empty where there is none. */
export function codeIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  return parseJoinCode(hash) ?? parseJoinCode(search) ?? '';
}

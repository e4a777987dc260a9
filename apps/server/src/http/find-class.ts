import type { SessionHost } from '../session/host.ts';
import type { Sessions } from '../session/sessions.ts';
import { notFound } from './refused.ts';

/**
 * The running class that a path names.
 *
 * @throws {Refused} 404
 */
export function findClass(
  sessions: Sessions,
  { id = '' }: Readonly<Record<string, string>>,
): SessionHost {
  const host = sessions.find(id);
  if (!host) throw notFound();
  return host;
}

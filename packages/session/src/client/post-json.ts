import { fetchWithin } from './fetch-within.ts';
import type { Surroundings } from './surroundings.ts';

/** The reply, or undefined when none came in time. Sends no cookie. Never throws. */
export function postJson(
  surroundings: Surroundings,
  path: string,
  request: object,
  { keepalive = false } = {},
): Promise<Response | undefined> {
  return fetchWithin(surroundings, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    credentials: 'omit',
    cache: 'no-store',
    keepalive,
  });
}

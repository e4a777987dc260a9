import type { Surroundings } from './surroundings.ts';

const limitMs = 8_000;

/** The reply, or undefined when none came in time. Never throws. */
export async function fetchWithin(
  { origin, fetch, later }: Surroundings,
  path: string,
  init: RequestInit,
): Promise<Response | undefined> {
  const abort = new AbortController();
  later(limitMs, () => abort.abort());
  try {
    return await fetch(origin + path, { ...init, signal: abort.signal });
  } catch {
    return undefined;
  }
}

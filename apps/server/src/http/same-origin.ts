import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request can only come from one of our own pages, or from no page at all. Browsers say
 * where a request comes from in Sec-Fetch-Site (not on plain http) and in Origin.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return hasOwnOrigin(headers);
}

/** Whether Origin is missing (not a browser, or a plain GET) or names the host that was asked. */
export function hasOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return true;
  return (
    host !== undefined &&
    new RegExp('^https?://').test(origin) &&
    origin.replace(/^https?:\/\//, '') === host
  );
}

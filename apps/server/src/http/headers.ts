import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { InlineHashes } from './asset.ts';

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

/** Sets what every answer carries that has a body. */
export function setSecurityHeaders(
  response: ServerResponse,
  asked: IncomingHttpHeaders,
  policy: string,
): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  // On plain http a browser ignores this one with an error in its console; it sends Sec-Fetch headers
  // exactly where it does not.
  if ('sec-fetch-mode' in asked) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Content-Security-Policy', policy);
}

/** Nothing from elsewhere, nothing inline but what our build hashed, nobody frames us. */
export function contentPolicy(host: string, { scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    ...(styles.length > 0 ? [["style-src-attr 'unsafe-hashes'", ...styles].join(' ')] : []),
    ["connect-src 'self'", ...socketSources(host)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** For Vite's development servers, which inject scripts and styles. */
export const developmentPolicy =
  "default-src 'self' data: 'unsafe-inline' 'unsafe-eval'; connect-src 'self' ws:; frame-ancestors 'none'";

/** Older browsers do not count a socket to the same host as 'self'; a policy cannot name an IPv6 address. */
function socketSources(host: string): string[] {
  return /^[a-z0-9.-]+(:\d+)?$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}

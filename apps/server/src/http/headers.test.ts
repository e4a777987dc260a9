import { describe, expect, test } from 'vitest';
import { startTestServer } from '../../test-support/classroom.ts';
import { contentPolicy } from './headers.ts';

const none = { scripts: [], styles: [] };

describe('the content policy', () => {
  test('lets a page load and send only what is ours, every directive of it', () => {
    expect(contentPolicy('192.0.2.5:4173', none).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self' ws://192.0.2.5:4173 wss://192.0.2.5:4173",
      "img-src 'self' data:",
      "font-src 'self'",
      "manifest-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]);
  });

  test('lets in of what is inline just what was hashed', () => {
    const policy = contentPolicy('[::1]:4173', { scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
    expect(policy).toContain("; script-src 'self' 'sha256-a'; ");
    expect(policy).toContain("; style-src-attr 'unsafe-hashes' 'sha256-b'; ");
    expect(policy).toContain("; connect-src 'self'; ");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
  });
});

test.each(['/', '/teach/', '/api/classes', '/nothing'])(
  'every other header that guards a page is on %s',
  async (path) => {
    const server = await startTestServer();
    const { headers } = await server.fetch(path, { headers: { 'sec-fetch-mode': 'navigate' } });
    const guards = {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy':
        'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    };
    for (const [name, value] of Object.entries(guards))
      expect([name, headers.get(name)]).toEqual([name, value]);
    expect(headers.get('content-security-policy')).toContain("base-uri 'none'; form-action 'self'");
  },
);

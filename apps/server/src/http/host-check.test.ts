import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHostCheck } from './host-check.ts';

const isOwnHost = createHostCheck(['class.example'], 'Ms-Ortiz-Laptop.local');

test.for([
  'localhost',
  'localhost:4173',
  '127.0.0.1:4173',
  '10.0.0.7',
  '[::1]:4173',
  '[fe80::1]',
  'ms-ortiz-laptop',
  'MS-ORTIZ-LAPTOP.local:80',
  'ms-ortiz-laptop.home.arpa',
  'ms-ortiz-laptop.internal:4173',
  'class.example:4173',
])('%s is this server', (host) => {
  expect(isOwnHost(host)).toBe(true);
});

test.for([
  undefined,
  '',
  ':4173',
  'class.example.evil.example',
  'evil.example',
  'localhost.evil.example',
  'ms-ortiz-laptop.evil.example',
  'ms-ortiz-laptop.local.evil.example',
  'ms-ortiz-laptop.lan',
  'local',
  '127.0.0.1.evil.example',
  '127.0.0.1:4173:80',
  'class.example/',
  'user@class.example',
  '[evil.example]',
  '999.1.1.1',
  '0x7f.1',
])('%s is not', (host) => {
  expect(isOwnHost(host)).toBe(false);
});

test('no domain name but a known one is this server', () => {
  fc.assert(
    fc.property(fc.domain(), (host) => {
      expect(isOwnHost(host)).toBe(host.toLowerCase() === 'class.example');
    }),
  );
});

test('a machine that knows its whole name goes by that, and by its first part alone', () => {
  const check = createHostCheck([], 'Lab-PC.school.example');
  for (const host of ['lab-pc.school.example', 'lab-pc', 'lab-pc.local:4173'])
    expect(check(host), host).toBe(true);
  for (const host of ['school.example', 'lab-pc.example', 'other.school.example'])
    expect(check(host), host).toBe(false);
});

import { expect, test } from 'vitest';
import { reachableOrigins } from './reachable-origins.ts';

const addresses = ['http://192.168.1.20:4173', 'http://10.0.0.5:4173'];

test('a console opened on the server’s own machine sends others to an address in the network', () => {
  for (const own of ['http://localhost:4173', 'http://127.0.0.1:4173', 'http://[::1]:4173'])
    expect(reachableOrigins(own, addresses)).toEqual(addresses);
});

test('an address by which a console came is the first for others, and stands there once', () => {
  expect(reachableOrigins('https://class.example', addresses)).toEqual([
    'https://class.example',
    ...addresses,
  ]);
  expect(reachableOrigins(addresses[1]!, addresses)).toEqual([addresses[1], addresses[0]]);
});

test('a machine without a network is named by what there is', () => {
  expect(reachableOrigins('http://localhost:4173', [])).toEqual(['http://localhost:4173']);
  const local = ['http://localhost:4173'];
  expect(reachableOrigins('http://localhost:4173', local)).toEqual(local);
});

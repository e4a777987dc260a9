import { expect, test } from 'vitest';
import { addressNewsOf, isAlone } from './address-news.ts';

const here = 'http://localhost:4173';
const [a, b] = ['http://192.168.1.20:4173', 'http://10.0.0.5:4173'];

test.for([
  ['the same network', [a], [a, b], ''],
  ['another one in front, and the first is still there', [a], [b, a], ''],
  ['another network', [a], [b], 'moved'],
  ['no network', [a], [here], 'gone'],
  ['no network, and a server that listens nowhere else', [a], [], 'gone'],
  ['back in the first network', [a], [a], ''],
  ['a network at last', [here], [b], ''],
  ['still none', [here], [here], ''],
  ['one of two that were shown is gone', [a, b], [b], 'moved'],
  [
    'a name stays whatever the networks do',
    ['http://class.example'],
    ['http://class.example', b],
    '',
  ],
] as const)('%s: %j, then %j, is %j', ([, sent, addresses, news]) => {
  expect(addressNewsOf(sent, addresses)).toBe(news);
});

test('a computer is alone when all of its addresses are its own', () => {
  expect(isAlone([here, 'http://127.0.0.1:4173', 'http://[::1]:4173'])).toBe(true);
  expect(isAlone([here, a])).toBe(false);
});

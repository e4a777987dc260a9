import { expect, test } from 'vitest';
import { codeIn } from './address-code.ts';

test.each([
  ['/#K7M2QX', 'K7M2QX'],
  ['/#k7m-2qx', 'K7M2QX'],
  ['/#K7M%202QX', 'K7M2QX'],
  ['/?utm_source=abcdef&fbclid=IwAR0#K7M2QX', 'K7M2QX'],
  ['/#K7M2QX&fbclid=IwAR0', 'K7M2QX'],
  ['/?K7M2QX', 'K7M2QX'],
  ['/?code=k7m2qx&utm_source=mail', 'K7M2QX'],
  ['/', ''],
  ['/#', ''],
  ['/?notes', ''],
  ['/?utm_source=mail', ''],
  ['/#%3Cimg%3E', ''],
  ['/#%E0%A4%A', ''],
])('the address %j fills in %j', (address, code) => {
  expect(codeIn(new URL(address, 'http://class.test'))).toBe(code);
});

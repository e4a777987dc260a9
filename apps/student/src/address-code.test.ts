import { expect, test } from 'vitest';
import { codeIn } from './address-code.ts';

test.each([
  ['#K7M2QX', 'K7M2QX'],
  ['#k7m-2qx', 'K7M-2QX'],
  ['', ''],
  ['#', ''],
  ['#%3Cscript%3E', ''],
])('the address %j fills in %j', (hash, code) => {
  expect(codeIn(hash)).toBe(code);
});

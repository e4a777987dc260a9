import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { createAddressNames, isLoopback, networkOf } from './address-name.ts';

describe('[P36] the name of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:1::', '2001:db8:1:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is the same for every device of a network, and another for another', () => {
    const nameOf = createAddressNames(createHeldClock());
    expect(nameOf('::ffff:192.0.2.7')).toBe(nameOf('192.0.2.7'));
    expect(nameOf('2001:db8::1')).toBe(nameOf('2001:db8::ffff:2'));
    const others = ['192.0.2.7', '192.0.2.8', '2001:db8::1', '2001:db8:0:1::1'].map(nameOf);
    expect(new Set(others).size).toBe(4);
  });

  test('gives nothing away, and is another one after the next start', () => {
    const [one, next] = [createHeldClock(), createHeldClock()].map(createAddressNames);
    expect(one!('192.0.2.7')).toMatch(/^[\w-]{22}$/);
    expect(one!('192.0.2.7')).not.toBe(next!('192.0.2.7'));
  });

  test('only this machine itself is this machine', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true);
    expect(['127.0.0.2', '192.0.2.7', '::2', '2001:db8::1', ''].some(isLoopback)).toBe(false);
  });
});

import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Surroundings } from '../surroundings.ts';

/** What stands for an address as long as this server runs; the address itself is kept nowhere. */
export type AddressName = string;

/** Gives each address a name, with a key that is made now and lives in memory alone. */
export function createAddressNames({
  random,
}: Pick<Surroundings, 'random'>): (address: string) => AddressName {
  const key = random(32);
  return (address) =>
    createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22);
}

/** This machine itself, under either of its addresses. */
export function isLoopback(address: string): boolean {
  const plain = withoutMapping(address);
  return plain === '127.0.0.1' || plain === '::1';
}

/** An IPv4 address as it is; of an IPv6 address its /64, which is the least that one device gets. */
export function networkOf(address: string): string {
  const plain = withoutMapping(address);
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** A socket that takes both kinds shows an IPv4 address as `::ffff:192.0.2.7`. */
function withoutMapping(address: string): string {
  return address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The eight numbers of an IPv6 address, each in its shortest form. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = tail ? [...head, ...Array<string>(8).fill('0'), ...tail] : [...head];
  if (tail) groups.splice(head.length, groups.length - 8);
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}

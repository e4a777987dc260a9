import { networkInterfaces } from 'node:os';
import { readNetworks, type Interfaces, type Networks } from './networks.ts';
import { farness } from './reach.ts';

/** This machine's IPv4 addresses in its networks, the one students most likely reach first. */
export function lanAddresses(interfaces: Interfaces, routed: Networks['routed'] = []): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ name, ...info })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((place) => ({ address: place.address, farness: farness(place, routed) }))
    .sort((a, b) => compare(a.farness, b.farness))
    .map(({ address }) => address);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at === -1 ? 0 : a[at]! - b[at]!;
}

/** Whether a socket's other end is this machine itself; an unknown one is taken for that. */
export function isOwnAddress(
  address: string | undefined,
  interfaces: Interfaces = networkInterfaces(),
): boolean {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (plain === '' || plain === '::1' || plain.startsWith('127.')) return true;
  const own = Object.values(interfaces).flatMap((infos = []) => infos);
  return own.some((info) => info.address === plain);
}

interface Listening {
  readonly host: string;
  readonly port: number;
}

const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::';
const isThisMachine = (host: string) => host === '127.0.0.1' || host === '::1';

export function formatAddress(host: string, port: number): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  return port === 80 ? `http://${shown}` : `http://${shown}:${port}`;
}

/** How this computer itself reaches the server. */
export function ownAddress({ host, port }: Listening): string {
  const isLocal = isEverywhere(host) || isThisMachine(host);
  return formatAddress(isLocal ? 'localhost' : host, port);
}

/** How this process reaches its own server, by no name that could mean another. */
export function loopAddress({ host, port }: Listening): string {
  if (!isEverywhere(host)) return formatAddress(host, port);
  return formatAddress(host === '::' ? '::1' : '127.0.0.1', port);
}

/**
 * Where students join: names the operator gave, then the addresses in the networks; this machine
 * alone when it is in none, or `host` when the server listens on one address only.
 */
export function studentAddresses(
  { host, port, names }: Listening & { readonly names: readonly string[] },
  lan: readonly string[] = lanNow(readNetworks()),
): readonly string[] {
  const hosts = [...names, ...(isEverywhere(host) ? lan : [host])];
  return (hosts.length > 0 ? hosts : ['localhost']).map((one) => formatAddress(one, port));
}

/** {@link lanAddresses} of one moment. */
export const lanNow = ({ interfaces, routed }: Networks) => lanAddresses(interfaces, routed);

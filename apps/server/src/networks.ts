import { readFileSync } from 'node:fs';
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The networks that this machine is in at one moment. */
export interface Networks {
  readonly interfaces: Interfaces;
  /** Names of the interfaces that lead out of their network; empty where nobody can tell. */
  readonly routed: readonly string[];
}

const isUp = 1;

/** What stands in Linux's `/proc/net/route`: names of the interfaces with a default route. */
export function parseRoutes(table: string): readonly string[] {
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/));
  const routed = rows.filter(
    ([, destination, , flags, , , , mask]) =>
      destination === '00000000' && mask === '00000000' && (parseInt(flags ?? '', 16) & isUp) > 0,
  );
  return [...new Set(routed.map(([name = '']) => name))];
}

/** Only Linux tells the routes without another program being run. */
function readRoutes(): readonly string[] {
  try {
    return parseRoutes(readFileSync('/proc/net/route', 'utf8'));
  } catch {
    return [];
  }
}

export const readNetworks = (): Networks => ({
  interfaces: networkInterfaces(),
  routed: readRoutes(),
});

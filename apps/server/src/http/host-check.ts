import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Whether a Host header names this server. A foreign name would be DNS rebinding. */
export type HostCheck = (host: string | undefined) => boolean;

/**
 * Lets through IP addresses, `localhost`, the machine's own name (plain and with `.local`), and
 * `names`. The port does not matter.
 */
export function createHostCheck(names: readonly string[], machine = hostname()): HostCheck {
  const own = machine.toLowerCase().replace(/\.local$/, '');
  const known = new Set(['localhost', own, `${own}.local`, ...names.map((n) => n.toLowerCase())]);
  return (host) => {
    const name = nameOf(host);
    return name !== undefined && (isIP(name) !== 0 || known.has(name));
  };
}

/** The name in `name:port` or `[address]:port`, in lower case. */
function nameOf(host: string | undefined): string | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}

import { isIP } from 'node:net';
import { hostname } from 'node:os';

/** Whether a Host header names this server. A foreign name would be DNS rebinding. */
export type HostCheck = (host: string | undefined) => boolean;

/**
 * Endings that nobody can buy a name under: a home's or a school's own network gives them out. The
 * machine's name with any other ending may be somebody else's, who could have it lead here.
 */
const ownEndings = ['', '.local', '.home.arpa', '.internal'];

/**
 * Lets through IP addresses, `localhost`, the machine's own name (whole, and its first part with the
 * endings of a local network), and `names`. The port does not matter.
 */
export function createHostCheck(names: readonly string[], machine = hostname()): HostCheck {
  const [first = ''] = machine.split('.');
  const own = [machine, ...ownEndings.map((ending) => first + ending)];
  const known = new Set(['localhost', ...own, ...names].map((name) => name.toLowerCase()));
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

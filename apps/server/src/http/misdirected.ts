import type { Socket } from 'node:net';
import { formatAddress } from '../addresses.ts';

/** Where a request came in. Of the socket's own end, so nothing that the sender could have made up. */
export type Reached = Pick<Socket, 'localAddress' | 'localPort'>;

/**
 * What stands in place of a page when this server was asked for by a name that it does not know: for
 * whoever joins a class the address by which it was reached, which needs no name; for whoever set it up
 * how to make the name known.
 *
 * No other address of this machine is told: a page elsewhere whose name was turned to this machine, as
 * in DNS rebinding, can read this and knows that one already.
 */
export function sayMisdirected(host: string | undefined, reached: Reached): string {
  const name = sayableName(host);
  const address = numericAddress(reached);
  return [
    name
      ? `Sightline runs here, but it does not know the name ${name}.`
      : 'Sightline runs here, but it does not know the name in your address bar.',
    ...(address ? ['', 'To join a class, open this instead:', address] : []),
    '',
    'If you set this computer up, start Sightline with that name:',
    `npm start -- --name ${name ?? '<host name>'}`,
    '',
  ].join('\n');
}

/** A name that `--name` takes; undefined for what nobody should copy into a terminal. */
function sayableName(host: string | undefined): string | undefined {
  const [, name = ''] = /^([^:/@[\]]+?)\.?(?::\d{1,5})?$/.exec(host ?? '') ?? [];
  const labels = name.toLowerCase().split('.');
  // What ends in a number is an address that went wrong.
  const isNumber = /^(\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '');
  const isSane =
    !isNumber &&
    name.length <= 253 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isSane ? labels.join('.') : undefined;
}

function numericAddress({ localAddress, localPort }: Reached): string | undefined {
  if (!localAddress || !localPort) return undefined;
  // A dual-stack socket writes an IPv4 address in its IPv6 form, and an interface's name may follow.
  const plain = localAddress.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return formatAddress(plain, localPort);
}

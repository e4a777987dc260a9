import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { createHeldClock } from '../../test-support/clock.ts';
import type { Device } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

function at(address: string): NetworkInterfaceInfo[] {
  const mac = '3c:22:fb:01:02:03';
  return [
    {
      address,
      netmask: '255.255.255.0',
      mac,
      internal: false,
      family: 'IPv4',
      cidr: `${address}/24`,
    },
  ];
}

/** A class on a laptop whose networks the test holds in its hand. */
async function onLaptop(interfaces: Record<string, NetworkInterfaceInfo[]>) {
  const networks = { interfaces, routed: [] as string[] };
  const held = createHeldClock();
  const server = await startTestServer(
    { host: '0.0.0.0' },
    { clock: held, networks: () => networks },
  );
  const klass = await startTestClass(server);
  const addressesOf = (device: Device) =>
    (device.json?.['class'] as { addresses: string[] } | undefined)?.addresses ?? [];
  return {
    klass,
    server,
    addressesOf,
    link: (address: string) => `http://${address}:${server.port}`,
    move(to: Record<string, NetworkInterfaceInfo[]>) {
      networks.interfaces = to;
      held.advance(3_000);
    },
  };
}

test('when the laptop changes its network, console and wall of a class that runs have the new address', async () => {
  const laptop = await onLaptop({ wlan0: at('192.168.1.20') });
  const { klass, link, addressesOf } = laptop;
  const teacher = await klass.teacher();
  const seat = await klass.seat();
  expect(addressesOf(teacher)).toEqual([link('192.168.1.20')]);

  laptop.move({ wlan0: at('10.0.0.5') });
  await until(() => addressesOf(teacher)[0] === link('10.0.0.5'));
  await until(
    () => (seat.json?.['wall'] as { addresses: string[] }).addresses[0] === link('10.0.0.5'),
  );

  laptop.move({});
  await until(() => addressesOf(teacher)[0] === `http://localhost:${laptop.server.port}`);

  laptop.move({ wlan0: at('192.168.1.20') });
  await until(() => addressesOf(teacher)[0] === link('192.168.1.20'));
});

test('an address that was chosen is in front in the next class of this server, too', async () => {
  const { klass, server, link, addressesOf } = await onLaptop({
    eth0: at('10.0.0.5'),
    wlan0: at('192.168.1.20'),
  });
  const teacher = await klass.teacher();
  expect(addressesOf(teacher)).toEqual([link('192.168.1.20'), link('10.0.0.5')]);
  const answer = await teacher.ask(1, { type: 'useAddress', address: link('10.0.0.5') });
  expect(answer.refusal).toBe('');
  await until(() => addressesOf(teacher)[0] === link('10.0.0.5'));

  const next = await startTestClass(server);
  expect(addressesOf(await next.teacher())).toEqual([link('10.0.0.5'), link('192.168.1.20')]);
});

test('while no network changes a class writes nothing anew', async () => {
  const laptop = await onLaptop({ wlan0: at('192.168.1.20') });
  const teacher = await laptop.klass.teacher();
  const before = teacher.json;
  for (let look = 0; look < 3; look++) laptop.move({ wlan0: at('192.168.1.20') });
  await teacher.wasHeard();
  expect(teacher.json).toEqual(before);
});

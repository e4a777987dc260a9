import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import {
  isOwnAddress,
  lanAddresses,
  loopAddress,
  ownAddress,
  studentAddresses,
} from './addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  {
    address,
    internal,
    family: 'IPv4',
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:00',
    cidr: `${address}/24`,
  },
];

describe('the addresses', () => {
  test('of a wireless network come first, of containers and tunnels last, of this machine never', () => {
    const interfaces = {
      lo: at('127.0.0.1', true),
      docker0: at('172.17.0.1'),
      tailscale0: at('100.64.0.1'),
      eth0: at('10.0.0.5'),
      wlan0: at('192.168.1.20'),
      eth1: at('169.254.3.4'),
    };
    expect(lanAddresses(interfaces)).toEqual([
      '192.168.1.20',
      '10.0.0.5',
      '172.17.0.1',
      '100.64.0.1',
      '169.254.3.4',
    ]);
  });

  const everywhere = { host: '0.0.0.0', port: 4173, names: [] };

  test('for students are links, names first', () => {
    expect(studentAddresses({ ...everywhere, names: ['class.example'] }, ['10.0.0.5'])).toEqual([
      'http://class.example:4173',
      'http://10.0.0.5:4173',
    ]);
    expect(studentAddresses({ ...everywhere, port: 80 }, ['10.0.0.5'])).toEqual([
      'http://10.0.0.5',
    ]);
  });

  test('are the one address a server listens on, or this machine where there is no network', () => {
    expect(studentAddresses({ ...everywhere, host: 'fd00::7' }, ['10.0.0.5'])).toEqual([
      'http://[fd00::7]:4173',
    ]);
    expect(studentAddresses(everywhere, [])).toEqual(['http://localhost:4173']);
  });

  test('of the teacher’s own computer is localhost, unless the server listens elsewhere', () => {
    for (const host of ['0.0.0.0', '::', '127.0.0.1'])
      expect(ownAddress({ host, port: 4173 })).toBe('http://localhost:4173');
    expect(ownAddress({ host: '10.0.0.5', port: 4173 })).toBe('http://10.0.0.5:4173');
  });

  test('by which a server reaches itself stay on this machine where it listens there', () => {
    const loop = (host: string) => loopAddress({ host, port: 4173 });
    expect(loop('0.0.0.0')).toBe('http://127.0.0.1:4173');
    expect(loop('::')).toBe('http://[::1]:4173');
    expect(loop('10.0.0.5')).toBe('http://10.0.0.5:4173');
  });

  test('of a socket from this machine are told from all others, however they are written', () => {
    const interfaces = {
      lo: at('127.0.0.1', true),
      wlan0: [...at('192.168.1.20'), ...at('fe80::7')],
    };
    const own = ['127.0.0.1', '127.0.1.1', '::1', '::ffff:127.0.0.1', '192.168.1.20'].concat(
      '::ffff:192.168.1.20',
      '::FFFF:192.168.1.20',
      'fe80::7%wlan0',
      '',
    );
    for (const address of own) expect(isOwnAddress(address, interfaces), address).toBe(true);
    for (const address of [
      '192.168.1.2',
      '192.168.1.200',
      '::ffff:192.168.1.21',
      'fe80::77%wlan0',
      '12.7.0.1',
    ])
      expect(isOwnAddress(address, interfaces), address).toBe(false);
    expect(isOwnAddress(undefined, interfaces)).toBe(true);
  });
});

import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './addresses.ts';
import { parseRoutes } from './networks.ts';

/** `address`, `address/32` for a tunnel, `address mac` where the hardware address tells something. */
function at(what: string): NetworkInterfaceInfo[] {
  const [address = '', mac = '3c:22:fb:01:02:03'] = what.split(' ');
  const [plain = '', bits = '24'] = address.split('/');
  const netmask = bits === '32' ? '255.255.255.255' : '255.255.255.0';
  const internal = plain.startsWith('127.');
  return [{ address: plain, netmask, mac, internal, family: 'IPv4', cidr: `${plain}/${bits}` }];
}

interface Machine {
  readonly interfaces: Readonly<Record<string, string>>;
  readonly routed?: readonly string[];
  /** Where the students are. */
  readonly first: string;
  /** What comes last, where that matters. */
  readonly last?: string;
}

/** As `os.networkInterfaces()` gives them: the wrong one often stands in front. */
const machines: Readonly<Record<string, Machine>> = {
  'Windows with VirtualBox': {
    interfaces: { 'VirtualBox Host-Only Network': '192.168.56.1', 'Wi-Fi': '192.168.1.20' },
    first: '192.168.1.20',
  },
  'Windows with VirtualBox, numbered, on a wire': {
    interfaces: { 'VirtualBox Host-Only Network #2': '192.168.99.1', Ethernet: '10.20.3.4' },
    first: '10.20.3.4',
  },
  'Windows with VirtualBox whose adapter was renamed by Windows': {
    interfaces: { 'Ethernet 2': '192.168.56.1 0a:00:27:00:00:05', 'Wi-Fi': '10.0.0.5' },
    first: '10.0.0.5',
  },
  'Windows with VMware': {
    interfaces: {
      'VMware Network Adapter VMnet1': '192.168.182.1 00:50:56:c0:00:01',
      'VMware Network Adapter VMnet8': '192.168.40.1 00:50:56:c0:00:08',
      Ethernet: '172.20.4.7',
    },
    first: '172.20.4.7',
  },
  'Windows with WSL': {
    interfaces: { 'vEthernet (WSL (Hyper-V firewall))': '172.28.16.1', WLAN: '192.168.178.30' },
    first: '192.168.178.30',
  },
  'Windows whose own network goes through a Hyper-V switch': {
    interfaces: {
      'vEthernet (Default Switch)': '172.19.80.1 00:15:5d:11:22:33',
      'vEthernet (External)': '10.1.2.3',
    },
    first: '10.1.2.3',
  },
  'Windows with NordVPN': {
    interfaces: { NordLynx: '10.5.0.2/32', 'Wi-Fi': '192.168.0.14' },
    first: '192.168.0.14',
  },
  'Windows with OpenVPN': {
    interfaces: { 'OpenVPN TAP-Windows6': '10.8.0.6', 'Ethernet 3': '172.16.9.9' },
    first: '172.16.9.9',
  },
  'Windows with Tailscale': {
    interfaces: { Tailscale: '100.101.102.103/32', Ethernet: '192.168.10.50' },
    first: '192.168.10.50',
  },
  'Windows with ZeroTier': {
    interfaces: { 'ZeroTier One [8056c2e21c000001]': '10.147.17.8', 'Wi-Fi 2': '10.0.4.4' },
    first: '10.0.4.4',
  },
  'Windows with a phone paired and Npcap': {
    interfaces: {
      'Bluetooth Network Connection': '169.254.17.2',
      'Npcap Loopback Adapter': '169.254.90.1',
      'Local Area Connection* 10': '192.168.137.1',
    },
    first: '192.168.137.1',
  },
  'Windows in Polish, with a VPN that has a Wi-Fi name of its own': {
    interfaces: {
      'Cisco AnyConnect Secure Mobility Client Connection': '10.99.0.12',
      Ethernet: '169.254.8.8',
      'Sieć bezprzewodowa': '192.168.2.44',
    },
    first: '192.168.2.44',
    last: '169.254.8.8',
  },
  'macOS with AirDrop, a VPN and Internet sharing': {
    interfaces: {
      awdl0: '169.254.33.1',
      llw0: '169.254.33.2',
      utun4: '10.250.0.2',
      bridge100: '192.168.2.1',
      ap1: '192.168.3.1',
      en0: '10.0.1.15',
    },
    first: '10.0.1.15',
  },
  'macOS with a wire that leads nowhere': {
    interfaces: { en7: '169.254.55.5', en0: '192.168.1.8' },
    first: '192.168.1.8',
    last: '169.254.55.5',
  },
  'macOS with Parallels and Tailscale': {
    interfaces: { vnic0: '10.211.55.2', utun5: '100.90.1.2/32', en0: '172.16.5.5' },
    first: '172.16.5.5',
    last: '100.90.1.2',
  },
  'Linux with Docker, libvirt and WireGuard': {
    interfaces: {
      docker0: '172.17.0.1',
      'br-0a1b2c3d4e5f': '172.18.0.1',
      virbr0: '192.168.122.1',
      wg0: '10.13.13.2/32',
      enp3s0: '10.0.0.5',
    },
    routed: ['wg0', 'enp3s0'],
    first: '10.0.0.5',
  },
  'Linux on a wire for the staff and Wi-Fi for everybody': {
    interfaces: { enp0s31f6: '10.4.4.4', wlp2s0: '192.168.1.20' },
    routed: ['enp0s31f6', 'wlp2s0'],
    first: '192.168.1.20',
  },
  'Linux with a second network that leads nowhere': {
    interfaces: { enp4s0: '192.168.50.1', enp3s0: '10.0.0.5' },
    routed: ['enp3s0'],
    first: '10.0.0.5',
  },
  'Linux at a university that gives everybody a public address': {
    interfaces: { tun0: '10.8.0.2', eth0: '141.20.1.2' },
    routed: ['tun0', 'eth0'],
    first: '141.20.1.2',
  },
  'Linux with mobile data in a carrier’s network': {
    interfaces: { wwan0: '100.72.1.2', usb0: '100.80.3.4', wlan0: '172.20.10.2' },
    routed: ['wwan0', 'usb0', 'wlan0'],
    first: '172.20.10.2',
    last: '100.72.1.2',
  },
  'Linux in a virtual machine with Docker in it': {
    interfaces: {
      docker0: '172.17.0.1 02:42:ac:11:00:01',
      enp0s3: '192.168.1.77 08:00:27:aa:bb:cc',
    },
    routed: ['enp0s3'],
    first: '192.168.1.77',
  },
  'ChromeOS, outside of its containers': {
    interfaces: { arcbr0: '100.115.92.1', vmtap0: '100.115.92.25', wlan0: '10.0.7.7' },
    first: '10.0.7.7',
  },
  'a machine that has nothing but what leads nowhere': {
    interfaces: { lo: '127.0.0.1', docker0: '172.17.0.1', eth0: '169.254.1.1' },
    first: '172.17.0.1',
    last: '169.254.1.1',
  },
};

test.for(Object.entries(machines))('on %s students reach the first address', ([, machine]) => {
  const { interfaces, routed, first, last } = machine;
  const read = Object.fromEntries(
    Object.entries(interfaces).map(([name, what]) => [name, at(what)]),
  );
  const found = lanAddresses(read, routed);
  expect(found[0]).toBe(first);
  if (last) expect(found.at(-1)).toBe(last);
  // However the system lists them.
  const reversed = Object.fromEntries(Object.entries(read).reverse());
  expect(lanAddresses(reversed, routed)[0]).toBe(first);
});

test('the interfaces with a default route are read from Linux’s table', () => {
  const table = [
    'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
    'enp3s0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0',
    'wlan0\t00000000\t0102A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0',
    'wlan0\t0002A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0',
    // Half of everything, as a VPN takes it, and one that is down.
    'tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0',
    'eth9\t00000000\t0103A8C0\t0002\t0\t0\t700\t00000000\t0\t0\t0',
    '',
  ].join('\n');
  expect(parseRoutes(table)).toEqual(['enp3s0', 'wlan0']);
  expect(parseRoutes('')).toEqual([]);
});

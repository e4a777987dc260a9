import type { NetworkInterfaceInfo } from 'node:os';

/**
 * Names, in any place of the name and as Windows, macOS, Linux and ChromeOS give them, of what leads to
 * no classroom: virtual machines, containers, tunnels, cable-less pairings, mobile data.
 */
const virtualName = new RegExp(
  [
    // Virtual machines
    'virtual ?box|vbox|vmware|vmnet|vnic|vethernet|hyper-?v|\\bwsl\\b|virbr|parallels|\\bprl|vmtap|^arc(br|_|net|\\d)|^bridge\\d|\\bqemu',
    // Containers
    'docker|podman|^br-|^veth|^cni|^cbr|flannel|^cali|kube|^lxc|^lxd|^incus|^nerdctl|rancher',
    // Tunnels
    'tailscale|zero ?tier|^zt[a-z0-9]|nordlynx|wireguard|^wg|wintun|openvpn|\\btap\\b|^tap|\\btun\\b|^u?tun\\d|^utun|hamachi|^ham\\d',
    'vpn|warp|anyconnect|cisco|forti|globalprotect|pangp|juniper|pulse secure|zscaler|netbird|^nb-|radmin|^wt\\d|nebula|\\bwan miniport|^ppp|^ipsec|^vti|^gre\\d|^gif|^stf|^sit\\d|^ip6tnl|teredo|isatap|6to4|^clat|mihomo|clash|^meta$',
    // Pairings and mobile data
    'bluetooth|^bnep|^pan\\d|^awdl|^llw|^ap\\d|^anpi|^p2p|wi-?fi direct|^wwan|^rmnet|^pdp_ip|cellular|mobile broadband',
    // Things of the system's own
    'loopback|npcap|^dummy|^ifb|^macvtap|^vxlan|^geneve',
  ].join('|'),
  'i',
);

/** The first half of the hardware address says who made it: VirtualBox, VMware, Hyper-V, Parallels, Xen, QEMU, Docker, and tunnels. */
const virtualMac =
  /^(08:00:27|0a:00:27|00:05:69|00:0c:29|00:1c:14|00:50:56|00:15:5d|00:1c:42|00:16:3e|52:54:00|02:42:|00:ff:|00:09:0f:aa|00:05:9a:3c|02:00:4c:4f:4f)/i;

/** As Windows names Wi-Fi in the languages that schools of ours speak, too. */
const wirelessName =
  /^wl|wi-?fi|wlan|^en0$|airport|wireless|drahtlos|sans fil|inal[aá]mbric|sem fio|senza fili|draadloo|trådløs|trådlös|беспровод|бездрот|bezprzewod|無線|无线|ワイヤレス|무선/i;

/** Home and small school networks, larger ones, then what is often a container's. */
const privateRanges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];
const linkLocal = /^169\.254\./;
/** A carrier's, a benchmark's and a translator's: never the addresses of a room. */
const farRanges = [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, /^198\.1[89]\./, /^192\.0\.0\./];
/** A network of one is a tunnel. */
const alone = '255.255.255.255';

export type Place = { readonly name: string } & Pick<
  NetworkInterfaceInfo,
  'address' | 'netmask' | 'mac'
>;

function far({ name, address, netmask }: Place): number {
  if (linkLocal.test(address)) return 3;
  if (virtualName.test(name) || netmask === alone) return 2;
  return farRanges.some((range) => range.test(address)) ? 1 : 0;
}

/** How unlikely it is that students reach an address there: compared from left to right, less is better. */
export function farness(place: Place, routed: readonly string[]): readonly number[] {
  const range = privateRanges.findIndex((one) => one.test(place.address));
  return [
    far(place),
    Number(virtualMac.test(place.mac)),
    Number(!routed.includes(place.name)),
    Number(range === -1),
    // A wire is often in a network of the school's own, where no student's device is.
    Number(!wirelessName.test(place.name)),
    range,
  ];
}

import { lookup } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';
import { hostProblem } from '../schema/urlHost.ts';

// What keeps a link of the content from leading into the network of the computer that visits it.

/** Addresses that are not of the public internet: IANA's special-purpose address registries. */
const SPECIAL: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const special = new BlockList();
for (const [address, bits] of SPECIAL) special.addSubnet(address, bits, 'ipv4');
/** Of IPv6, only these are of the public internet, without those that stand for addresses of IPv4 and for examples. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
special.addSubnet('2001::', 23, 'ipv6');
special.addSubnet('2001:db8::', 32, 'ipv6');
special.addSubnet('2002::', 16, 'ipv6');
special.addSubnet('3fff::', 20, 'ipv6');

/** Whether an IP address is one of the public internet. */
export const isPublicAddress = (address: string): boolean =>
  isIPv6(address) ? global.check(address, 'ipv6') && !special.check(address, 'ipv6') : !special.check(address, 'ipv4');

/** The code of the error for a host that has no public address. */
export const NOT_PUBLIC = 'NOT_PUBLIC';

/** Looks up a host, and gives its public addresses only. A connection is made to these, so no second look-up can differ. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, all) => {
    if (error) return callback(error, []);
    const addresses = all.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!first) return callback(Object.assign(new Error(`${host} is not public.`), { code: NOT_PUBLIC }), []);
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** Whether an address may be visited at all: one of the web, with the name of a public host and without a password. */
export function mayBeVisited(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && !username && !password && hostProblem(hostname) === undefined;
}

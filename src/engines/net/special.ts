import type {AddressValue} from './address';
import {lastOf, parseCidr, type Cidr} from './cidr';

function known(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr.ok) throw new Error(`not a CIDR: ${text}`);
  return cidr.value;
}

/** First and last address, ready to be compared: these are asked on every trace. */
type Range = readonly [first: AddressValue, last: AddressValue];

const range = (text: string): Range => {
  const cidr = known(text);
  return [cidr.base, lastOf(cidr)];
};

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(range);
const platform = range('169.254.168.0/22');
const linkLocal = range('169.254.0.0/16');
const globalV6 = range('2000::/3');

const within = ([first, last]: Range, address: AddressValue): boolean => address >= first && address <= last;

/** RFC 1918 and RFC 6598: an internet gateway neither sends to nor accepts from these (rules R30, R31). */
export const isPrivateV4 = (address: number): boolean => privateRanges.some((one) => within(one, address));

/** Used inside the platform and never forwarded (rule R27). */
export const isPlatform = (address: AddressValue): boolean => typeof address === 'number' && within(platform, address);

export const isLinkLocal = (address: AddressValue): boolean =>
  typeof address === 'number' && within(linkLocal, address);

/** Global unicast IPv6: what may cross an internet gateway untranslated. */
export const isGlobalV6 = (address: bigint): boolean => within(globalV6, address);

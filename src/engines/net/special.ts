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
const linkLocal = range('169.254.0.0/16');
const serviceRangeV6 = range('fd00:ec2::/32');
const globalV6 = range('2000::/3');

const within = ([first, last]: Range, address: AddressValue): boolean => address >= first && address <= last;

/** RFC 1918 and RFC 6598: an internet gateway neither sends to nor accepts from these (rules R30, R31). */
export const isPrivateV4 = (address: number): boolean => privateRanges.some((one) => within(one, address));

/** Link-local, 169.254.168.0/22 of the platform among it: no router forwards these (rule R27). */
export const isLinkLocal = (address: AddressValue): boolean =>
  typeof address === 'number' && within(linkLocal, address);

/** Resolver, metadata, time, Windows activation, and the metadata of containers and of pods (rule R19). */
const services = new Set<AddressValue>(
  ['169.253', '169.254', '169.123', '169.250', '169.251', '170.2', '170.23'].map(
    (end) => range(`169.254.${end}/32`)[0],
  ),
);

/** Answered by the platform on the host itself, past groups and ACLs (rules R19, R27). */
export const isService = (address: AddressValue): boolean =>
  typeof address === 'number' ? within(linkLocal, address) && services.has(address) : within(serviceRangeV6, address);

/** Global unicast IPv6: what may cross an internet gateway untranslated. */
export const isGlobalV6 = (address: bigint): boolean => within(globalV6, address);

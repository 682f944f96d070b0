import type {AddressValue} from './address';
import {holdsAddress, parseCidr, type Cidr} from './cidr';

function known(text: string): Cidr {
  const cidr = parseCidr(text);
  if (!cidr.ok) throw new Error(`not a CIDR: ${text}`);
  return cidr.value;
}

const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(known);
const platformBlock = known('169.254.168.0/22');
const linkLocalBlock = known('169.254.0.0/16');
const globalV6Block = known('2000::/3');

const within = (blocks: readonly Cidr[], address: AddressValue) => blocks.some((block) => holdsAddress(block, address));

/** RFC 1918 and RFC 6598: an internet gateway neither sends to nor accepts from these (rules R30, R31). */
export const isPrivateV4 = (address: number): boolean => within(privateBlocks, address);

/** Used inside the platform and never forwarded (rule R27). */
export const isPlatform = (address: AddressValue): boolean => holdsAddress(platformBlock, address);

export const isLinkLocal = (address: AddressValue): boolean => holdsAddress(linkLocalBlock, address);

/** Global unicast IPv6: what may cross an internet gateway untranslated. */
export const isGlobalV6 = (address: bigint): boolean => holdsAddress(globalV6Block, address);

import * as addresses from '../../net/address';
import type {AddressValue} from '../../net/address';
import {
  firstOf,
  formatCidr,
  holdsAddress,
  holdsBlock,
  lastOf,
  overlaps as cidrsOverlap,
  parseCidr,
} from '../../net/cidr';
import type {Cidr} from '../../net/cidr';
import {isPrivateV4} from '../../net/special';

/** An address together with its text, since a fence deals in both. */
export interface Address {
  readonly family: 4 | 6;
  /** In canonical form (RFC 5952 for IPv6). */
  readonly text: string;
  readonly value: AddressValue;
}

/** A CIDR block together with its text. */
export interface Block {
  readonly family: 4 | 6;
  readonly text: string;
  readonly prefix: number;
  readonly cidr: Cidr;
}

const familyOf = (value: AddressValue): 4 | 6 => (typeof value === 'number' ? 4 : 6);
const toAddress = (value: AddressValue): Address => ({
  family: familyOf(value),
  value,
  text: addresses.formatAddress(value),
});

export function parseAddress(text: string): Address | null {
  const value = addresses.parseAddress(text);
  return value === undefined ? null : toAddress(value);
}

/** The block that holds the address written before the slash: host bits are cleared. */
export function parseBlock(text: string): Block | null {
  const cidr = parseCidr(text);
  return cidr.ok ? toBlock(cidr.value) : null;
}

const toBlock = (cidr: Cidr): Block => ({
  family: familyOf(cidr.base),
  text: formatCidr(cidr),
  prefix: cidr.prefix,
  cidr,
});

export const holds = (block: Block, {value}: Address): boolean => holdsAddress(block.cidr, value);
export const contains = (outer: Block, inner: Block): boolean => holdsBlock(outer.cidr, inner.cidr);
export const overlaps = (a: Block, b: Block): boolean => cidrsOverlap(a.cidr, b.cidr);

/** Counted from the first address, which is 0. */
export function nth({cidr: {base}}: Block, offset: number): Address {
  return toAddress(typeof base === 'number' ? base + offset : base + BigInt(offset));
}

export const last = ({cidr}: Block): Address => toAddress(lastOf(cidr));

/** How far an address lies behind the first of its block; blocks whose addresses are counted are IPv4, so a number holds it. */
export const offsetIn = (block: Block, {value}: Address): number => Number(BigInt(value) - BigInt(firstOf(block.cidr)));

/** From a range that is nobody's public address (RFC 1918, RFC 6598). */
export const isPrivateAddress = ({value}: Address): boolean => typeof value === 'number' && isPrivateV4(value);

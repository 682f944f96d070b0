import {err, ok, type Result} from '../result';
import {formatAddress, parseAddress, type AddressValue} from './address';

/** A block of addresses with its host bits cleared (rule R01). `base` tells the family by its kind of number. */
export interface Cidr {
  readonly base: AddressValue;
  readonly prefix: number;
}

export type CidrError =
  | {readonly code: 'not-a-cidr'; readonly text: string}
  | {readonly code: 'not-an-address'; readonly text: string}
  | {readonly code: 'prefix-out-of-range'; readonly prefix: number; readonly max: 32 | 128};

export const bitsOf = (base: AddressValue): 32 | 128 => (typeof base === 'number' ? 32 : 128);

/** The highest address of a block minus its base: all host bits set. */
function hostBits(base: AddressValue, prefix: number): AddressValue {
  return typeof base === 'number' ? 2 ** (32 - prefix) - 1 : (1n << BigInt(128 - prefix)) - 1n;
}

/** The block of this length that holds the address. */
export function blockAround(address: AddressValue, prefix: number): Cidr {
  if (typeof address === 'number') return {base: address - (address % 2 ** (32 - prefix)), prefix};
  const shift = BigInt(128 - prefix);
  return {base: (address >> shift) << shift, prefix};
}

/**
 * Reads `address/prefix` of either family and clears the host bits.
 *
 * Units  - `prefix` in bits, 0 to 32 or 128.
 * Errors - returned: not of that form, not an address, prefix out of range.
 * Source - rule R01.
 */
export function parseCidr(text: string): Result<Cidr, CidrError> {
  const [, addressText, prefixText] = /^([^/]+)\/(\d{1,3})$/.exec(text.trim()) ?? [];
  if (addressText === undefined || prefixText === undefined) return err({code: 'not-a-cidr', text});
  const address = parseAddress(addressText);
  if (address === undefined) return err({code: 'not-an-address', text: addressText});
  const prefix = Number(prefixText);
  const max = bitsOf(address);
  return prefix > max ? err({code: 'prefix-out-of-range', prefix, max}) : ok(blockAround(address, prefix));
}

export const formatCidr = ({base, prefix}: Cidr): string => `${formatAddress(base)}/${prefix}`;

/** The canonical text of a CIDR; `undefined` when the text is none. */
export function canonicalCidr(text: string): string | undefined {
  const cidr = parseCidr(text);
  return cidr.ok ? formatCidr(cidr.value) : undefined;
}

export const firstOf = ({base}: Cidr): AddressValue => base;

export function lastOf({base, prefix}: Cidr): AddressValue {
  const bits = hostBits(base, prefix);
  return typeof base === 'number' ? base + (bits as number) : base + (bits as bigint);
}

/** How many addresses the block holds. */
export const sizeOf = (cidr: Cidr): bigint => 1n << BigInt(bitsOf(cidr.base) - cidr.prefix);

export function holdsAddress(cidr: Cidr, address: AddressValue): boolean {
  return typeof cidr.base === typeof address && address >= cidr.base && address <= lastOf(cidr);
}

/** Whether `outer` holds every address of `inner`. */
export function holdsBlock(outer: Cidr, inner: Cidr): boolean {
  return outer.prefix <= inner.prefix && holdsAddress(outer, inner.base);
}

export const overlaps = (one: Cidr, other: Cidr): boolean => holdsBlock(one, other) || holdsBlock(other, one);

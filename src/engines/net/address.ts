import {formatIpv4, parseIpv4} from './ipv4';
import {formatIpv6, parseIpv6} from './ipv6';

/** IPv4 as an unsigned 32-bit number, IPv6 as a 128-bit `bigint`: the kind of number is the family. */
export type AddressValue = number | bigint;

/** Either family; `undefined` when the text is no address. */
export function parseAddress(text: string): AddressValue | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

export function formatAddress(value: AddressValue): string {
  return typeof value === 'number' ? formatIpv4(value) : formatIpv6(value);
}

/** The one way an address is written here; the text itself when it is no address. */
export function canonicalAddress(text: string): string {
  const value = parseAddress(text);
  return value === undefined ? text : formatAddress(value);
}

import {formatAddress, parseAddress} from '../net/address';
import {isPrivateV4} from '../net/special';
import {canonicalCidr, holdsAddress, lastOf, parseCidr, type Cidr} from '../net/cidr';
import type {Answer, Block, Fix, FixCode} from './answer';
import type {Prepared} from './compiled';
import type {Model, Route, Subnet} from './model';
import type {Operation} from './operations';

/** What a remedy is worked out from. */
export interface Ailment {
  readonly prepared: Prepared;
  readonly model: Model;
  readonly answer: Answer;
  readonly block: Block;
}

export const fix = (
  code: FixCode,
  operations: readonly Operation[],
  values: Readonly<Record<string, string>> = {},
): Fix => ({
  code,
  operations,
  values,
});

export const staticRoute = (destination: string, target: string): Route => ({
  destination,
  target,
  state: 'active',
  origin: 'static',
});

/** One address as a block. */
export const host = (address: string): string => `${address}/${address.includes(':') ? 128 : 32}`;

export const everywhere = (address: string): string => (address.includes(':') ? '::/0' : '0.0.0.0/0');

function cidrOf(text: string | undefined): Cidr | undefined {
  const cidr = text === undefined ? undefined : parseCidr(text);
  return cidr?.ok ? cidr.value : undefined;
}

/** Whether one of the blocks holds the address. */
export function anyHolds(blocks: readonly string[], address: string): boolean {
  const value = parseAddress(address);
  return (
    value !== undefined &&
    blocks.some((text) => {
      const cidr = cidrOf(text);
      return cidr !== undefined && holdsAddress(cidr, value);
    })
  );
}

/** An address out on the internet. */
export const isPublic = (address: string): boolean => {
  const value = parseAddress(address);
  return typeof value === 'bigint' || (value !== undefined && !isPrivateV4(value));
};

/** The subnet of the model that holds an address, in this VPC where it is given. */
export const subnetAt = (model: Model, address: string, vpc?: string): Subnet | undefined =>
  model.subnets.find(
    (subnet) =>
      (vpc === undefined || subnet.vpc === vpc) &&
      anyHolds([...(subnet.cidr === undefined ? [] : [subnet.cidr]), ...subnet.ipv6Cidrs], address),
  );

/** The block that a rule for this address would name: its subnet, or everywhere for an address outside the model. */
export function neighbourhood(model: Model, address: string, vpc: string | undefined): string {
  const subnet = subnetAt(model, address, vpc) ?? subnetAt(model, address);
  const own = [subnet?.cidr, ...(subnet?.ipv6Cidrs ?? [])].find(
    (cidr) => cidr !== undefined && anyHolds([cidr], address),
  );
  if (own !== undefined) return own;
  const site = model.vpnGateways
    .flatMap(({onPremises}) => (onPremises === 'unknown' ? [] : onPremises))
    .find((cidr) => anyHolds([cidr], address));
  return site ?? everywhere(address);
}

const freshBlocks = ['203.0.113.0/24', '198.51.100.0/24', '192.0.2.0/24'];

/** A public address for documentation that nobody in the model has; the first tenth of the block is left to examples. */
export function freshPublicAddress(model: Model): string {
  const taken = new Set([
    ...model.interfaces.flatMap(({addresses}) => addresses.map(({publicIp}) => publicIp)),
    ...model.natGateways.flatMap(({addresses}) => addresses.map(({publicIp}) => publicIp)),
  ]);
  for (const text of freshBlocks) {
    const prefix = text.slice(0, text.lastIndexOf('.') + 1);
    for (let last = 30; last < 255; last += 1) if (!taken.has(`${prefix}${last}`)) return `${prefix}${last}`;
  }
  return '203.0.113.254';
}

const reservedAtStart = 4;

/** The first private address of a subnet that nobody has; `undefined` when it is full or has no IPv4. */
export function freshPrivateAddress(model: Model, subnet: Subnet): string | undefined {
  const cidr = cidrOf(subnet.cidr);
  if (cidr === undefined || typeof cidr.base !== 'number') return undefined;
  const taken = new Set(
    [...model.interfaces, ...model.natGateways].flatMap(({addresses}) =>
      addresses.map(({address}) => parseAddress(address)),
    ),
  );
  const last = lastOf(cidr) as number;
  for (let value = cidr.base + Math.max(reservedAtStart, 10); value < last; value += 1) {
    if (!taken.has(value)) return formatAddress(value);
  }
  return undefined;
}

export const canonical = (cidr: string): string => canonicalCidr(cidr) ?? cidr;

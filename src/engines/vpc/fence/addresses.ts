import {reservedPerSubnet} from '../../../facts/vpc';
import {last, nth, offsetIn, parseAddress} from './block';
import type {Block} from './block';

/** A subnet's own addresses: the first four and the last one are AWS's. */
export const FIRST_FREE = reservedPerSubnet.value - 1;

/** Where inferred addresses begin: `.10` reads as a host, and leaves room below for addresses that are written. */
const FIRST_INFERRED = 10;

/** Blocks for documentation (RFC 5737), in the order of use. 198.51.100.7 stands for "some host on the internet". */
const PUBLIC_BLOCKS = ['203.0.113.', '198.51.100.'];
export const INTERNET_ADDRESS = '198.51.100.7';

/** Offsets within a subnet in the order they are inferred: `.10` upwards, then from the first free one. */
function offsetAt(index: number, block: Block): number | null {
  const lastFree = offsetIn(block, last(block)) - 1;
  const upper = lastFree - FIRST_INFERRED + 1;
  const offset = index < upper ? FIRST_INFERRED + index : FIRST_FREE + index - Math.max(upper, 0);
  return index < upper || offset < Math.min(FIRST_INFERRED, lastFree + 1) ? offset : null;
}

/** Hands out the free addresses of subnets; `null` when a subnet is full. Each subnet remembers how far it got. */
function createPool(taken: Set<string>): (scope: string, block: Block) => string | null {
  const reached = new Map<string, number>();
  return (scope, block) => {
    const subnet = `${scope} ${block.text}`;
    for (let index = reached.get(subnet) ?? 0; ; index++) {
      const offset = offsetAt(index, block);
      if (offset === null) return null;
      const {text} = nth(block, offset);
      if (taken.has(`${scope} ${text}`)) continue;
      taken.add(`${scope} ${text}`);
      reached.set(subnet, index + 1);
      return text;
    }
  };
}

export function nextPublic(taken: ReadonlySet<string>): string | null {
  for (const block of PUBLIC_BLOCKS) {
    for (let host = FIRST_INFERRED; host < 255; host++) {
      const address = `${block}${host}`;
      if (!taken.has(address)) return address;
    }
  }
  return null;
}

export function isReserved(block: Block, text: string): boolean {
  const address = parseAddress(text);
  return address !== null && (offsetIn(block, address) < FIRST_FREE || address.value === last(block).value);
}

/** The five addresses that AWS keeps, for a sentence. */
export const reservedOf = (block: Block): string =>
  [...Array.from({length: FIRST_FREE}, (_, offset) => nth(block, offset)), last(block)]
    .map(({text}) => text)
    .join(', ');

/** What one interface wants. Inference is repeated by the writer to see which addresses need not be written. */
export interface Wanted {
  /** The VPC: two of them may use the same addresses. */
  readonly scope: string;
  /** Absent: no IPv4 here. */
  readonly block?: Block;
  readonly address?: string;
  /** Secondary ones, always written. */
  readonly more?: readonly string[];
  /** `any`: infer one. */
  readonly publicIp?: string;
}

export interface Given {
  readonly address: string | null;
  readonly publicIp: string | null;
}

/** Written addresses first, then the others in order. */
export function assignAddresses(wanted: readonly Wanted[]): Given[] {
  const written = wanted.flatMap(({scope, address, more = []}) =>
    [...more, ...(address === undefined ? [] : [address])].map((one) => `${scope} ${one}`),
  );
  const next = createPool(new Set(written));
  const takenPublic = new Set([INTERNET_ADDRESS, ...wanted.flatMap(({publicIp}) => publicIp ?? [])]);
  return wanted.map(({scope, block, address, publicIp}) => {
    const given = publicIp === 'any' ? nextPublic(takenPublic) : (publicIp ?? null);
    if (given !== null) takenPublic.add(given);
    return {address: address ?? (block === undefined ? null : next(scope, block)), publicIp: given};
  });
}

import {blockAround, firstOf, lastOf, sizeOf, type Cidr} from '../../engines/net/cidr';
import {reservedPerSubnet, subnetPrefix} from '../../facts/vpc';

/** An IPv4 block and what it holds; `usable` is `null` where no subnet may be this wide or narrow. */
export interface Block {
  readonly cidr: Cidr;
  readonly first: ReturnType<typeof firstOf>;
  readonly last: ReturnType<typeof lastOf>;
  /** Counts of addresses. */
  readonly size: number;
  readonly usable: number | null;
}

export function blockAt(address: number, prefix: number): Block {
  const cidr = blockAround(address, prefix);
  const size = Number(sizeOf(cidr));
  const {min, max} = subnetPrefix.value;
  const isSubnet = prefix >= min && prefix <= max;
  return {
    cidr,
    first: firstOf(cidr),
    last: lastOf(cidr),
    size,
    usable: isSubnet ? size - reservedPerSubnet.value : null,
  };
}

import {formatAddress, parseAddress, type AddressValue} from '../net/address';
import type {
  CompiledGroup,
  CompiledInterface,
  CompiledNat,
  CompiledSubnet,
  CompiledVpc,
  PublicAddress,
} from './compiled';
import type {Instance, NatGateway, NetworkInterface} from './model';

export function publicAddress(text: string | undefined): PublicAddress | undefined {
  const value = text === undefined ? undefined : parseAddress(text);
  return value === undefined ? undefined : {value, text: formatAddress(value)};
}

/** Interfaces that AWS runs itself carry no groups; those of instances always do. */
function isFiltered({kind, groups}: NetworkInterface): boolean {
  if (kind === 'nat' || kind === 'transit') return false;
  return kind === 'instance' || groups.length > 0;
}

export function compileInterface(
  source: NetworkInterface,
  subnet: CompiledSubnet,
  groups: ReadonlyMap<string, CompiledGroup>,
  instances: ReadonlyMap<string, Instance>,
): CompiledInterface {
  const addresses = new Set<AddressValue>();
  const publicOf = new Map<AddressValue, PublicAddress>();
  for (const {address, publicIp} of source.addresses) {
    const value = parseAddress(address);
    if (value === undefined) continue;
    addresses.add(value);
    const mapped = publicAddress(publicIp);
    if (mapped) publicOf.set(value, mapped);
  }
  for (const text of source.ipv6) {
    const value = parseAddress(text);
    if (value !== undefined) addresses.add(value);
  }
  const instance = source.instance === undefined ? undefined : instances.get(source.instance);
  return {
    source,
    subnet,
    instance,
    stopped: instance !== undefined && instance.state !== 'running',
    addresses,
    primary4: publicAddress(source.addresses[0]?.address),
    primary6: publicAddress(source.ipv6[0]),
    publicOf,
    groups: source.groups.map((id) => groups.get(id) ?? null),
    groupIds: source.groups,
    filtered: isFiltered(source),
    place: {interface: source.id, subnet: subnet.subnet.id, vpc: subnet.vpc.vpc.id},
  };
}

/** `undefined` when its VPC or its private address is not in the data. */
export function compileNat(
  nat: NatGateway,
  subnets: ReadonlyMap<string, CompiledSubnet>,
  vpcs: ReadonlyMap<string, CompiledVpc>,
): CompiledNat | undefined {
  const subnet = nat.subnet === undefined ? null : (subnets.get(nat.subnet) ?? null);
  const vpc = subnet?.vpc ?? vpcs.get(nat.vpc);
  if (!vpc) return undefined;
  const [first] = nat.addresses;
  const privateAddress = parseAddress(first?.address ?? '') ?? 0;
  return {
    nat,
    subnet,
    vpc,
    privateAddress,
    privateText: first?.address ?? formatAddress(privateAddress),
    publicAddress: publicAddress(first?.publicIp),
  };
}

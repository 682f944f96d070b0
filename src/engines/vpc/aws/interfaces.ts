import * as v from 'valibot';
import type {NetworkInterface, PrivateAddress} from '../model';
import {readAddress} from './addresses';
import type {Entry} from './lists';
import type {Report, Where} from './report';
import {flag, id, maybe, named, number, readEach, text} from './shape';

const association = maybe(v.object({PublicIp: maybe(text)}));

const interfaceShape = v.object({
  NetworkInterfaceId: id,
  SubnetId: id,
  PrivateIpAddress: maybe(text),
  Association: association,
  PrivateIpAddresses: maybe(
    v.array(v.object({PrivateIpAddress: text, Primary: maybe(flag), Association: association})),
  ),
  Ipv6Addresses: maybe(v.array(v.object({Ipv6Address: text}))),
  Groups: maybe(v.array(v.object({GroupId: id}))),
  Attachment: maybe(v.object({InstanceId: maybe(text), DeviceIndex: maybe(number)})),
  SourceDestCheck: maybe(flag),
  Status: maybe(text),
  InterfaceType: maybe(text),
  Description: maybe(text),
});

type Shape = v.InferOutput<typeof interfaceShape>;

/** An interface, and what only its description tells: the load balancer it belongs to. */
export interface InterfaceRead {
  readonly interface: NetworkInterface;
  readonly loadBalancer?: string;
  readonly deviceIndex: number;
}

/** In order of device index, so that the first of an instance is its primary one. `elastic`: public addresses by interface and private address, from the list of Elastic IP addresses. */
export const readInterfaces = (
  entries: readonly Entry[] | undefined,
  elastic: ReadonlyMap<string, string>,
  report: Report,
): readonly InterfaceRead[] => {
  const read = readEach(entries, interfaceShape, report, (shape, {where, members}): InterfaceRead => {
    const loadBalancer = /^ELB (.+)$/.exec(shape.Description ?? '')?.[1];
    const instance = shape.Attachment?.InstanceId;
    return {
      interface: {
        id: shape.NetworkInterfaceId,
        ...named(members),
        subnet: shape.SubnetId,
        addresses: readAddresses(shape, where, report).map((address) => withElastic(address, shape, elastic)),
        ipv6: (shape.Ipv6Addresses ?? []).flatMap((one) => readAddress(one.Ipv6Address, where, report) ?? []),
        groups: (shape.Groups ?? []).map((group) => group.GroupId),
        ...(instance && {instance}),
        sourceDestCheck: shape.SourceDestCheck ?? true,
        kind: kindOf(shape),
        state: /^(?:available|detaching)$/.test(shape.Status ?? 'in-use') ? 'available' : 'in-use',
      },
      ...(loadBalancer !== undefined && {loadBalancer}),
      deviceIndex: shape.Attachment?.DeviceIndex ?? 0,
    };
  });
  return [...read].sort((a, b) => a.deviceIndex - b.deviceIndex);
};

/** The primary address first; the elastic address of a secondary one stands only in the list of addresses. */
const readAddresses = (shape: Shape, where: Where, report: Report): readonly PrivateAddress[] => {
  const listed = shape.PrivateIpAddresses ?? [];
  const primary = shape.PrivateIpAddress ?? listed.find((one) => one.Primary === true)?.PrivateIpAddress;
  const all = listed.some((one) => one.PrivateIpAddress === primary)
    ? listed
    : [...(primary ? [{PrivateIpAddress: primary, Association: shape.Association}] : []), ...listed];
  return [...all]
    .sort((a, b) => Number(b.PrivateIpAddress === primary) - Number(a.PrivateIpAddress === primary))
    .flatMap((one): PrivateAddress[] => {
      const address = readAddress(one.PrivateIpAddress, where, report);
      const isPrimary = one.PrivateIpAddress === primary;
      const publicText = one.Association?.PublicIp ?? (isPrimary ? shape.Association?.PublicIp : undefined);
      const publicIp = publicText ? readAddress(publicText, where, report) : undefined;
      return address === undefined ? [] : [{address, ...(publicIp !== undefined && {publicIp})}];
    });
};

const withElastic = (address: PrivateAddress, shape: Shape, elastic: ReadonlyMap<string, string>): PrivateAddress => {
  const publicIp = address.publicIp ?? elastic.get(`${shape.NetworkInterfaceId} ${address.address}`);
  return publicIp === undefined ? address : {...address, publicIp};
};

const byType: Readonly<Record<string, NetworkInterface['kind']>> = {
  nat_gateway: 'nat',
  transit_gateway: 'transit',
  vpc_endpoint: 'endpoint',
  gateway_load_balancer_endpoint: 'endpoint',
  network_load_balancer: 'load-balancer',
  gateway_load_balancer: 'load-balancer',
  load_balancer: 'load-balancer',
};

/** Older answers have no type; then the description, which AWS writes, tells. */
const byDescription: readonly (readonly [RegExp, NetworkInterface['kind']])[] = [
  [/^Interface for NAT Gateway /, 'nat'],
  [/^Network Interface for Transit Gateway /, 'transit'],
  [/^VPC Endpoint Interface /, 'endpoint'],
  [/^ELB /, 'load-balancer'],
];

const kindOf = (shape: Shape): NetworkInterface['kind'] =>
  byType[(shape.InterfaceType ?? '').toLowerCase()] ??
  byDescription.find(([pattern]) => pattern.test(shape.Description ?? ''))?.[1] ??
  (shape.Attachment?.InstanceId ? 'instance' : 'other');

const elasticShape = v.object({
  PublicIp: maybe(text),
  NetworkInterfaceId: maybe(text),
  PrivateIpAddress: maybe(text),
});

/** Elastic IP addresses that are associated, by interface and private address. */
export const readElasticAddresses = (
  entries: readonly Entry[] | undefined,
  report: Report,
): ReadonlyMap<string, string> =>
  new Map(
    readEach(entries, elasticShape, report, (one, {where}): [string, string] | undefined => {
      if (!one.NetworkInterfaceId || !one.PrivateIpAddress || !one.PublicIp) return undefined;
      const publicIp = readAddress(one.PublicIp, where, report);
      return publicIp === undefined ? undefined : [`${one.NetworkInterfaceId} ${one.PrivateIpAddress}`, publicIp];
    }),
  );

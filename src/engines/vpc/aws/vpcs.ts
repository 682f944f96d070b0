import * as v from 'valibot';
import type {Subnet, Vpc} from '../model';
import {readCidrs, unique} from './addresses';
import type {Entry} from './lists';
import type {Report} from './report';
import {flag, id, maybe, named, readEach, text} from './shape';

const cidrState = maybe(v.object({State: maybe(text)}));

const vpcShape = v.object({
  VpcId: id,
  CidrBlock: maybe(text),
  CidrBlockAssociationSet: maybe(v.array(v.object({CidrBlock: text, CidrBlockState: cidrState}))),
  Ipv6CidrBlockAssociationSet: maybe(v.array(v.object({Ipv6CidrBlock: maybe(text), Ipv6CidrBlockState: cidrState}))),
  IsDefault: maybe(flag),
  OwnerId: maybe(text),
  Region: maybe(text),
});

/** Blocks that are no longer associated stay listed for a while; they have no local route (rule R08). */
const isAssociated = (state: {State?: string | null | undefined} | null | undefined): boolean =>
  (state?.State ?? 'associated') === 'associated';

export const readVpcs = (entries: readonly Entry[] | undefined, report: Report): readonly Vpc[] =>
  readEach(entries, vpcShape, report, (vpc, {where, members, region, account}) => {
    const associations = vpc.CidrBlockAssociationSet ?? [];
    const blocks = associations.filter((block) => isAssociated(block.CidrBlockState)).map((block) => block.CidrBlock);
    const listed = associations.some((block) => block.CidrBlock === vpc.CidrBlock);
    const ipv6 = (vpc.Ipv6CidrBlockAssociationSet ?? [])
      .filter((block) => isAssociated(block.Ipv6CidrBlockState))
      .flatMap((block) => block.Ipv6CidrBlock ?? []);
    const owner = vpc.OwnerId ?? account;
    const inRegion = vpc.Region ?? region;
    return {
      id: vpc.VpcId,
      ...named(members),
      cidrs: readCidrs(unique([...(listed ? [] : [vpc.CidrBlock ?? []].flat()), ...blocks]), where, report),
      ipv6Cidrs: readCidrs(ipv6, where, report),
      ...(inRegion !== undefined && {region: inRegion}),
      ...(owner !== undefined && {account: owner}),
      ...(vpc.IsDefault === true && {isDefault: true}),
    };
  });

const subnetShape = v.object({
  SubnetId: id,
  VpcId: id,
  CidrBlock: maybe(text),
  Ipv6CidrBlockAssociationSet: maybe(v.array(v.object({Ipv6CidrBlock: maybe(text), Ipv6CidrBlockState: cidrState}))),
  AvailabilityZone: maybe(text),
  MapPublicIpOnLaunch: maybe(flag),
});

/** Explicit associations, subnet to table and subnet to ACL. They are told by the other side, rules R02 and R03. */
export interface Associations {
  readonly tables: ReadonlyMap<string, string>;
  readonly acls: ReadonlyMap<string, string>;
}

export const readSubnets = (
  entries: readonly Entry[] | undefined,
  associations: Associations,
  report: Report,
): readonly Subnet[] =>
  readEach(entries, subnetShape, report, (subnet, {where, members}) => {
    const [cidr] = subnet.CidrBlock ? readCidrs([subnet.CidrBlock], where, report) : [];
    const ipv6 = (subnet.Ipv6CidrBlockAssociationSet ?? [])
      .filter((block) => isAssociated(block.Ipv6CidrBlockState))
      .flatMap((block) => block.Ipv6CidrBlock ?? []);
    const routeTable = associations.tables.get(subnet.SubnetId);
    const networkAcl = associations.acls.get(subnet.SubnetId);
    return {
      id: subnet.SubnetId,
      ...named(members),
      vpc: subnet.VpcId,
      ...(cidr !== undefined && {cidr}),
      ipv6Cidrs: readCidrs(ipv6, where, report),
      ...(subnet.AvailabilityZone && {az: subnet.AvailabilityZone}),
      ...(routeTable !== undefined && {routeTable}),
      ...(networkAcl !== undefined && {networkAcl}),
      ...(subnet.MapPublicIpOnLaunch === true && {mapPublicIp: true}),
    };
  });

import * as v from 'valibot';
import type {GroupRule} from '../model';
import {readCidr} from './addresses';
import {protocolNumber, readIcmp, readPorts} from './protocols';
import {below, type Report, type Where} from './report';
import {id, maybe, number, text} from './shape';

export const permissionShape = v.object({
  IpProtocol: v.union([v.string(), v.number()]),
  FromPort: maybe(number),
  ToPort: maybe(number),
  IpRanges: maybe(v.array(v.object({CidrIp: text}))),
  Ipv6Ranges: maybe(v.array(v.object({CidrIpv6: text}))),
  PrefixListIds: maybe(v.array(v.object({PrefixListId: id}))),
  UserIdGroupPairs: maybe(
    v.array(v.object({GroupId: maybe(text), GroupName: maybe(text), PeeringStatus: maybe(text)})),
  ),
});

export type Permission = v.InferOutput<typeof permissionShape>;
type Peer = GroupRule['peer'];

export interface PermissionContext {
  readonly report: Report;
  /** The group of that name in the same VPC. */
  readonly byName: (name: string) => string | undefined;
}

/** A permission, unfolded into one rule for each peer it names. */
export const readPermission = (
  permission: Permission,
  direction: GroupRule['direction'],
  where: Where,
  context: PermissionContext,
): readonly GroupRule[] => {
  const {report} = context;
  const protocol = protocolNumber(String(permission.IpProtocol), where, report);
  if (protocol === undefined) return [];
  const {FromPort: from, ToPort: to} = permission;
  const ports = readPorts(protocol, from, to, where, report);
  if (ports === 'bad') return [];
  const match = {direction, protocol, ...ports, ...readIcmp(protocol, from, to)};
  return readPeers(permission, where, context).map((peer) => ({...match, peer}));
};

const readPeers = (permission: Permission, where: Where, {report, byName}: PermissionContext): readonly Peer[] => {
  const cidrs = [
    ...(permission.IpRanges ?? []).map((range) => range.CidrIp),
    ...(permission.Ipv6Ranges ?? []).map((range) => range.CidrIpv6),
  ];
  const lists = permission.PrefixListIds ?? [];
  const pairs = permission.UserIdGroupPairs ?? [];
  if (cidrs.length + lists.length + pairs.length === 0) report.add(where, 'rule-without-peer');
  return [
    ...cidrs.flatMap((value): Peer[] => {
      const cidr = readCidr(value, where, report);
      return cidr === undefined ? [] : [{cidr}];
    }),
    ...pairs.flatMap((pair, index): Peer[] => {
      const here = below(where, `UserIdGroupPairs[${String(index)}]`);
      const group = pair.GroupId ?? byName(pair.GroupName ?? '');
      if (group === undefined) report.add(here, 'group-by-name', {name: pair.GroupName ?? ''});
      else if (/^(?:deleted|rejected|expired|failed)$/.test(pair.PeeringStatus ?? ''))
        report.add(here, 'stale-group-reference', {group});
      else return [{group}];
      return [];
    }),
    ...lists.map((prefixList): Peer => ({prefixList: prefixList.PrefixListId})),
  ];
};

import * as v from 'valibot';
import type {GroupRule} from '../model';
import type {Entry} from './lists';
import {readPermission, type Permission} from './permissions';
import type {Report} from './report';
import {flag, id, maybe, number, readEach, text} from './shape';

const apartShape = v.object({
  SecurityGroupRuleId: id,
  GroupId: id,
  IsEgress: flag,
  IpProtocol: v.union([v.string(), v.number()]),
  FromPort: maybe(number),
  ToPort: maybe(number),
  CidrIpv4: maybe(text),
  CidrIpv6: maybe(text),
  PrefixListId: maybe(text),
  ReferencedGroupInfo: maybe(v.object({GroupId: maybe(text), PeeringStatus: maybe(text)})),
});

/** The rules of `describe-security-group-rules`, by group. */
export const readRulesApart = (
  entries: readonly Entry[] | undefined,
  report: Report,
): ReadonlyMap<string, readonly GroupRule[]> => {
  const rules = new Map<string, GroupRule[]>();
  readEach(entries, apartShape, report, (rule, {where}) => {
    const group = rule.ReferencedGroupInfo;
    const permission: Permission = {
      IpProtocol: rule.IpProtocol,
      FromPort: rule.FromPort,
      ToPort: rule.ToPort,
      IpRanges: rule.CidrIpv4 ? [{CidrIp: rule.CidrIpv4}] : [],
      Ipv6Ranges: rule.CidrIpv6 ? [{CidrIpv6: rule.CidrIpv6}] : [],
      PrefixListIds: rule.PrefixListId ? [{PrefixListId: rule.PrefixListId}] : [],
      UserIdGroupPairs: group ? [{...group, GroupName: undefined}] : [],
    };
    const direction = rule.IsEgress ? 'egress' : 'ingress';
    const read = readPermission(permission, direction, where, {report, byName: () => undefined});
    const known = rules.get(rule.GroupId) ?? [];
    rules.set(rule.GroupId, [...known, ...read.map((one) => ({...one, id: rule.SecurityGroupRuleId}))]);
  });
  return rules;
};

/** The group's own rules, each with its id where the other list has the same rule, and the rules only that list has. */
export const withIds = (inside: readonly GroupRule[], apart: readonly GroupRule[]): readonly GroupRule[] => {
  const key = (rule: GroupRule): string =>
    JSON.stringify([rule.direction, rule.protocol, rule.ports, rule.icmp, rule.peer]);
  const known = new Map(apart.map((rule) => [key(rule), rule]));
  const taken = inside.map((rule) => known.get(key(rule)) ?? rule);
  return [...taken, ...apart.filter((rule) => !taken.includes(rule))];
};

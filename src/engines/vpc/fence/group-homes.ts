import {groupsPerInterface} from '../../../facts/vpc';
import type {SecurityGroup} from '../model';
import {defaultEgress, defaultGroupName, defaultGroupVpc, defaultIngress, hasIpv6, impliedGroup} from './implied';
import {subnetOf} from './owners';
import type {GroupSketch, PlacedRule, Sketch} from './sketch';
import type {Word} from './tree';

interface User {
  readonly owner: string;
  readonly at: number;
  readonly vpc: string;
  readonly groups: readonly Word[];
}

/** The groups with their VPCs, the default ones first. A group belongs to the VPC that it says, or that of the first thing that wears it. */
export function settleGroups(sketch: Sketch): SecurityGroup[] {
  const users = usersOf(sketch);
  const homes = homesOf(users, sketch);
  for (const user of users) checkUser(user, homes, sketch);
  const settled = sketch.groups.flatMap((group) => {
    const vpc = homes.get(group.id);
    return vpc === undefined ? [] : [{group, vpc}];
  });
  for (const {group, vpc} of settled) checkReferences(group, vpc, homes, sketch);
  const written = settled.map(({group, vpc}) => toGroup(group, vpc, sketch));
  const defaults = sketch.vpcs.map(
    (vpc) => written.find(({id}) => id === defaultGroupName(vpc.id, sketch.vpcs)) ?? impliedGroup(vpc, sketch),
  );
  return [...defaults, ...written.filter((group) => !defaults.includes(group))];
}

function usersOf(sketch: Sketch): User[] {
  const instances = sketch.instances.flatMap(({value, at, request, groups}) => {
    const vpc = request.subnet === undefined ? undefined : subnetOf(request.subnet, sketch)?.vpc;
    return vpc === undefined ? [] : [{owner: value.id, at, vpc, groups}];
  });
  return [
    ...instances,
    ...sketch.endpoints.map(({value, at, groups}) => ({owner: value.id, at, vpc: value.vpc, groups})),
  ];
}

function homesOf(users: readonly User[], sketch: Sketch): Map<string, string> {
  const {report, vpcs} = sketch;
  const homes = new Map(vpcs.map(({id}) => [defaultGroupName(id, vpcs), id]));
  for (const group of sketch.groups) {
    const worn = users.find(({groups}) => groups.some(({text}) => text === group.id))?.vpc;
    const only = vpcs.length === 1 ? vpcs[0]?.id : undefined;
    const vpc = defaultGroupVpc(group.id, sketch)?.id ?? group.vpc ?? worn ?? only;
    if (vpc !== undefined) homes.set(group.id, vpc);
    else report.add(group.at, 'vpc-unclear', {name: group.id, kind: 'group', vpcs: vpcs.map(({id}) => id).join(', ')});
  }
  return homes;
}

function checkUser({owner, at, vpc, groups}: User, homes: ReadonlyMap<string, string>, {report}: Sketch): void {
  const {max} = groupsPerInterface.value;
  if (groups.length > max) {
    const values = {owner, count: String(groups.length), max: String(max)};
    report.add(at, 'groups-many', values, 'SecurityGroupsPerInterfaceLimitExceeded');
  }
  groups.forEach((word, index) => {
    const home = homes.get(word.text);
    if (groups.findIndex(({text}) => text === word.text) < index)
      report.add(word.at, 'named-twice', {name: word.text, within: owner});
    if (home === undefined || home === vpc) return;
    report.add(
      word.at,
      'other-vpc',
      {name: word.text, kind: 'group', vpc: home, expected: vpc, owner},
      'InvalidParameter',
    );
  });
}

/** A rule names groups of its own VPC, of an active peer, or across a transit gateway that passes references on. */
function checkReferences(group: GroupSketch, vpc: string, homes: ReadonlyMap<string, string>, sketch: Sketch): void {
  for (const {rule, at} of [...(group.ingress ?? []), ...(group.egress ?? [])]) {
    const other = 'group' in rule.peer ? rule.peer.group : undefined;
    const otherVpc = other === undefined ? undefined : homes.get(other);
    if (other === undefined || otherVpc === undefined || otherVpc === vpc || areJoined(vpc, otherVpc, sketch)) continue;
    sketch.report.add(
      at,
      'group-unreachable',
      {group: other, vpc: otherVpc, other: group.id, otherVpc: vpc},
      'InvalidGroup.NotFound',
    );
  }
}

function areJoined(a: string, b: string, {peerings, attachments}: Sketch): boolean {
  const peered = peerings.some(({requester, accepter}) =>
    [requester.vpc, accepter.vpc].every((vpc) => vpc === a || vpc === b),
  );
  const gatewaysOf = (vpc: string): string[] =>
    attachments
      .filter(({resource, groupReferencing}) => resource === vpc && groupReferencing === true)
      .map(({transitGateway}) => transitGateway);
  return peered || gatewaysOf(a).some((gateway) => gatewaysOf(b).includes(gateway));
}

function toGroup(group: GroupSketch, vpc: string, sketch: Sketch): SecurityGroup {
  const ipv6 = sketch.vpcs.some((one) => one.id === vpc && hasIpv6(one));
  const rules = (placed: readonly PlacedRule[]): SecurityGroup['rules'] => placed.map(({rule}) => rule);
  const isDefault = defaultGroupVpc(group.id, sketch) !== undefined;
  const ingress = group.ingress === undefined ? (isDefault ? defaultIngress(group.id) : []) : rules(group.ingress);
  const egress = group.egress === undefined ? defaultEgress(ipv6) : rules(group.egress);
  return {id: group.id, vpc, rules: [...ingress, ...egress]};
}

import {formatProtocol} from '../../net/protocol';
import type {AclEntry, GroupRule, Model, NetworkAcl, SecurityGroup} from '../model';
import {defaultAclName, defaultEgress, defaultEntries, defaultGroupName, defaultIngress} from './implied';
import {mapOf} from './print';
import type {Printed, PrintedMap} from './print';
import {selectorText} from './protocols';
import {interfaceOf} from './write-addresses';

const PREPOSITION = {ingress: 'from', egress: 'to'} as const;

function ruleText(rule: GroupRule): string {
  const peer = 'cidr' in rule.peer ? rule.peer.cidr : 'group' in rule.peer ? rule.peer.group : rule.peer.prefixList;
  return [formatProtocol(rule.protocol), selectorText(rule), PREPOSITION[rule.direction], peer]
    .filter((word) => word !== '')
    .join(' ');
}

function entryText(entry: AclEntry): string {
  const traffic = [formatProtocol(entry.protocol), selectorText(entry)].filter((word) => word !== '').join(' ');
  return `${entry.number} ${entry.action} ${traffic} ${PREPOSITION[entry.direction]} ${entry.cidr}`;
}

const hasIpv6 = (vpc: string, {vpcs}: Model): boolean =>
  vpcs.some(({id, ipv6Cidrs}) => id === vpc && ipv6Cidrs.length > 0);

/** A list of rules, left out where it is what AWS creates. */
function side(texts: readonly string[], created: readonly string[]): Printed | undefined {
  return JSON.stringify(texts) === JSON.stringify(created) ? undefined : texts;
}

export const writeGroups = (model: Model): PrintedMap => ({
  entries: model.securityGroups.flatMap((group): [string, Printed][] => {
    const written = writeGroup(group, model);
    const isDefault = group.id === defaultGroupName(group.vpc, model.vpcs);
    return isDefault && written.entries.length === 0 ? [] : [[group.id, written]];
  }),
});

function writeGroup(group: SecurityGroup, model: Model): PrintedMap {
  const isDefault = group.id === defaultGroupName(group.vpc, model.vpcs);
  const texts = (direction: GroupRule['direction']): string[] =>
    group.rules.filter((rule) => rule.direction === direction).map(ruleText);
  const clear = isDefault || model.vpcs.length === 1 || firstHome(group.id, model) === group.vpc;
  return mapOf([
    ['vpc', clear ? undefined : group.vpc],
    ['in', side(texts('ingress'), isDefault ? defaultIngress(group.id).map(ruleText) : [])],
    ['out', side(texts('egress'), defaultEgress(hasIpv6(group.vpc, model)).map(ruleText))],
  ]);
}

/** The VPC of the first thing that wears the group, which the parser takes for the group's own. */
function firstHome(group: string, model: Model): string | undefined {
  const instance = model.instances
    .map(({id}) => interfaceOf(model, id))
    .find((one) => one?.groups.includes(group) === true);
  if (instance !== undefined) return model.subnets.find(({id}) => id === instance.subnet)?.vpc;
  const wears = (id: string): boolean => model.interfaces.some((one) => one.id === id && one.groups.includes(group));
  return model.endpoints.find(({interfaces}) => interfaces.some(wears))?.vpc;
}

export const writeAcls = (model: Model): PrintedMap => ({
  entries: model.networkAcls.flatMap((acl): [string, Printed][] => {
    const written = writeAcl(acl, model);
    const isDefault = acl.id === defaultAclName(acl.vpc, model.vpcs);
    return isDefault && written.entries.length === 0 ? [] : [[acl.id, written]];
  }),
});

function writeAcl(acl: NetworkAcl, model: Model): PrintedMap {
  const isDefault = acl.id === defaultAclName(acl.vpc, model.vpcs);
  const subnets = model.subnets.filter(({networkAcl}) => networkAcl === acl.id).map(({id}) => id);
  const created = isDefault ? defaultEntries(hasIpv6(acl.vpc, model)) : [];
  const texts = (entries: readonly AclEntry[], direction: AclEntry['direction']): string[] =>
    entries.filter((entry) => entry.direction === direction).map(entryText);
  const clear = isDefault || subnets.length > 0 || model.vpcs.length === 1;
  return mapOf([
    ['vpc', clear ? undefined : acl.vpc],
    ['subnets', subnets.length === 0 ? undefined : subnets],
    ['in', side(texts(acl.entries, 'ingress'), texts(created, 'ingress'))],
    ['out', side(texts(acl.entries, 'egress'), texts(created, 'egress'))],
  ]);
}

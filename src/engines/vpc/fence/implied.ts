import {aclDefaultRule} from '../../../facts/vpc';
import type {AclEntry, GroupRule, NetworkAcl, Route, SecurityGroup} from '../model';
import type {Sketch, VpcSketch} from './sketch';

/** With one VPC the plain name, with several the VPC's name behind it. */
const impliedName = (name: string, vpc: string, vpcs: readonly unknown[]): string =>
  vpcs.length > 1 ? `${name}-${vpc}` : name;

export const mainTableName = (vpc: string, vpcs: readonly unknown[]): string => impliedName('main', vpc, vpcs);
export const defaultAclName = (vpc: string, vpcs: readonly unknown[]): string => impliedName('acl-default', vpc, vpcs);
export const defaultGroupName = (vpc: string, vpcs: readonly unknown[]): string => impliedName('default', vpc, vpcs);

/** Every VPC comes with a main table, a default ACL and a default group. */
export function implyNames({names, vpcs}: Sketch): void {
  for (const {id} of vpcs) {
    names.imply(mainTableName(id, vpcs), 'table');
    names.imply(defaultAclName(id, vpcs), 'acl');
    names.imply(defaultGroupName(id, vpcs), 'group');
  }
}

export const mainTableVpc = (table: string, {vpcs}: Sketch): VpcSketch | undefined =>
  vpcs.find(({id}) => mainTableName(id, vpcs) === table);
export const defaultAclVpc = (acl: string, {vpcs}: Sketch): VpcSketch | undefined =>
  vpcs.find(({id}) => defaultAclName(id, vpcs) === acl);
export const defaultGroupVpc = (group: string, {vpcs}: Sketch): VpcSketch | undefined =>
  vpcs.find(({id}) => defaultGroupName(id, vpcs) === group);

export const hasIpv6 = (vpc: VpcSketch): boolean => vpc.blocks.some(({block}) => block.family === 6);

/** All destinations of the families that a VPC has. */
const everywhere = (ipv6: boolean): string[] => (ipv6 ? ['0.0.0.0/0', '::/0'] : ['0.0.0.0/0']);

/** The default ACL as AWS creates it: everything is allowed both ways. */
export function defaultEntries(ipv6: boolean): AclEntry[] {
  const number = aclDefaultRule.value;
  return (['ingress', 'egress'] as const).flatMap((direction) =>
    everywhere(ipv6).map((cidr): AclEntry => {
      const family = cidr.includes(':') ? number.ipv6 : number.ipv4;
      return {number: family, direction, action: 'allow', protocol: -1, cidr};
    }),
  );
}

export const impliedAcl = (vpc: VpcSketch, {vpcs}: Sketch): NetworkAcl => ({
  id: defaultAclName(vpc.id, vpcs),
  vpc: vpc.id,
  isDefault: true,
  entries: defaultEntries(hasIpv6(vpc)),
});

/** A new group lets everything out. */
export const defaultEgress = (ipv6: boolean): GroupRule[] =>
  everywhere(ipv6).map((cidr): GroupRule => ({direction: 'egress', protocol: -1, peer: {cidr}}));

/** The default group besides lets its own members in. */
export const defaultIngress = (group: string): GroupRule[] => [{direction: 'ingress', protocol: -1, peer: {group}}];

export function impliedGroup(vpc: VpcSketch, {vpcs}: Sketch): SecurityGroup {
  const id = defaultGroupName(vpc.id, vpcs);
  return {id, vpc: vpc.id, rules: [...defaultIngress(id), ...defaultEgress(hasIpv6(vpc))]};
}

/** One local route for each block of the VPC, at the head of every table. */
export const localRoutes = (cidrs: readonly string[]): Route[] =>
  cidrs.map((destination) => ({destination, target: 'local', state: 'active', origin: 'local'}));

/** A new transit gateway has one table, with which every attachment is associated and into which every VPC propagates its blocks. */
export const defaultTransitTable = (transit: string): string => `${transit}-rtb`;

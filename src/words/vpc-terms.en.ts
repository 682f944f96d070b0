import {hasPorts, isIcmp} from '../engines/net/protocol';
import type {Component, Hop, Leg, Packet, Verdict} from '../engines/vpc/answer';
import type {AclEntry, Direction, GroupRule, Model} from '../engines/vpc/model';
import {code, nameOf, ownerOf, type Owner, type OwnerKind} from './vpc-names';

export const components: Readonly<Record<Component, string>> = {
  'source-dest-check': 'source/destination check',
  'security-group': 'security group',
  'network-acl': 'network ACL',
  'route-table': 'route table',
  'vpc-router': 'VPC router',
  subnet: 'subnet',
  interface: 'network interface',
  'internet-gateway': 'internet gateway',
  'egress-only-gateway': 'egress-only internet gateway',
  internet: 'internet',
  'nat-gateway': 'NAT gateway',
  'vpn-gateway': 'virtual private gateway',
  'on-premises': 'on-premises network',
  'vpc-peering': 'peering connection',
  'vpc-endpoint': 'VPC endpoint',
  'transit-gateway-attachment': 'transit gateway attachment',
  'transit-gateway-route-table': 'transit gateway route table',
  'vpc-block-public-access': 'VPC Block Public Access',
  'load-balancer': 'load balancer',
  'wrong-destination': 'another destination',
};

export const direction: Readonly<Record<Direction, string>> = {ingress: 'inbound', egress: 'outbound'};
export const leg: Readonly<Record<Leg, string>> = {forward: 'Request', return: 'Reply'};
export const verdictWord: Readonly<Record<Verdict, string>> = {
  delivered: 'Delivered',
  dropped: 'Dropped',
  unknown: 'Unknown',
};
export const outcomeWord: Readonly<Record<Hop['outcome'], string>> = {
  pass: 'passes',
  block: 'blocked',
  unknown: 'unknown',
};
export const action: Readonly<Record<AclEntry['action'], string>> = {allow: 'allow', deny: 'deny'};

const owners: Readonly<Record<OwnerKind, string>> = {
  instance: 'instance',
  nat: 'NAT gateway',
  endpoint: 'endpoint',
  'load-balancer': 'load balancer',
  interface: 'network interface',
};

/** "instance `web-b`" */
export const owner = (model: Model, id: string): string => ownerText(ownerOf(model, id));

export const ownerText = ({kind, name}: Owner): string => `${owners[kind]} ${name}`;

export const protocol = (number: number): string => {
  const names: Readonly<Record<number, string>> = {[-1]: 'all traffic', 1: 'ICMP', 6: 'TCP', 17: 'UDP', 58: 'ICMPv6'};
  return names[number] ?? `protocol ${String(number)}`;
};

export const packet = (one: Packet): string => {
  if (hasPorts(one.protocol))
    return `${protocol(one.protocol)} ${end(one.source, one.sourcePort)} → ${end(one.destination, one.destinationPort)}`;
  const detail = isIcmp(one.protocol) ? ` ${icmp(one.icmpType, one.icmpCode)}` : '';
  return `${protocol(one.protocol)}${detail} ${one.source} → ${one.destination}`;
};

const end = (address: string, port: number): string =>
  address.includes(':') ? `[${address}]:${String(port)}` : `${address}:${String(port)}`;

/** "TCP port 5432", "ICMP (type 8, code 0)", "protocol 47": what a rule would have to allow. */
export const traffic = (one: Packet): string => {
  if (hasPorts(one.protocol)) return `${protocol(one.protocol)} port ${String(one.destinationPort)}`;
  if (isIcmp(one.protocol)) return `${protocol(one.protocol)} (${icmp(one.icmpType, one.icmpCode)})`;
  return protocol(one.protocol);
};

const icmp = (type: number, icmpCode: number): string =>
  [type === -1 ? 'any type' : `type ${String(type)}`, icmpCode === -1 ? '' : `code ${String(icmpCode)}`]
    .filter((part) => part !== '')
    .join(', ');

type Match = Pick<GroupRule, 'protocol' | 'ports' | 'icmp'>;

/** "TCP 1024–65535", "ICMP type 8", "all traffic" */
export const match = (rule: Match): string => {
  const name = protocol(rule.protocol);
  if (rule.ports !== undefined) return `${name} ${range(rule.ports)}`;
  if (rule.icmp !== undefined) return `${name} ${icmp(...rule.icmp)}`;
  return hasPorts(rule.protocol) ? `${name} all ports` : name;
};

const range = ([from, to]: readonly [number, number]): string =>
  from === to ? String(from) : `${String(from)}–${String(to)}`;

export const peer = (rule: GroupRule, model: Model): string => {
  if ('cidr' in rule.peer) return code(rule.peer.cidr);
  return nameOf(model, 'group' in rule.peer ? rule.peer.group : rule.peer.prefixList);
};

const arrow: Readonly<Record<Direction, string>> = {ingress: '←', egress: '→'};

export const groupRule = (rule: GroupRule, model: Model): string =>
  `${match(rule)} ${arrow[rule.direction]} ${peer(rule, model)}`;

export const aclEntry = (entry: AclEntry): string =>
  `${String(entry.number)} ${action[entry.action]} ${match(entry)} ${arrow[entry.direction]} ${code(entry.cidr)}`;

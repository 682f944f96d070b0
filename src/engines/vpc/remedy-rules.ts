import {hasPorts, isIcmp} from '../net/protocol';
import {ephemeralPorts} from './ephemeral';
import type {Fix, Packet} from './answer';
import type {AclEntry, Direction, GroupRule, NetworkAcl, NetworkInterface} from './model';
import {anyHolds, everywhere, fix, host, isPublic, neighbourhood, type Ailment} from './remedy';

type Match = Pick<GroupRule, 'protocol' | 'ports' | 'icmp'>;

/** Exactly this packet's protocol and port, or type and code. */
function matchOf(packet: Packet): Match {
  const {protocol, destinationPort, icmpType, icmpCode} = packet;
  if (hasPorts(protocol)) return {protocol, ports: [destinationPort, destinationPort]};
  if (isIcmp(protocol)) return {protocol, icmp: [icmpType, icmpCode]};
  return {protocol};
}

const hasAddress = (one: NetworkInterface, address: string): boolean =>
  one.ipv6.includes(address) || one.addresses.some((own) => own.address === address);

/** Who is at the other end, if it is seen by its own private address: the sender, or in the same VPC the receiver. */
function counterpart({model, prepared, answer, block}: Ailment, direction: Direction): NetworkInterface | undefined {
  const {source} = answer.flow;
  if (direction === 'ingress') {
    const sender = source.kind === 'interface' ? model.interfaces.find(({id}) => id === source.id) : undefined;
    return sender !== undefined && hasAddress(sender, block.packet.source) ? sender : undefined;
  }
  return model.interfaces.find(
    (one) => hasAddress(one, block.packet.destination) && prepared.subnets.get(one.subnet)?.subnet.vpc === block.at.vpc,
  );
}

/**
 * Who a group rule should name: the group of whoever is at the other end where groups reach, else the address; and everyone
 * where it is somebody on the internet.
 */
function peersOf(ailment: Ailment, direction: Direction): readonly GroupRule['peer'][] {
  const {answer, block, model} = ailment;
  const address = direction === 'ingress' ? block.packet.source : block.packet.destination;
  const byAddress = {cidr: host(address)};
  const [group] = counterpart(ailment, direction)?.groups ?? [];
  if (group !== undefined) return [{group}, byAddress];
  const isOutside = direction === 'ingress' ? answer.flow.source.kind === 'internet' : isPublic(address);
  const isKnown = model.interfaces.some((one) => one.addresses.some(({publicIp}) => publicIp === address));
  return isOutside && !isKnown ? [byAddress, {cidr: everywhere(address)}] : [byAddress];
}

/** A rule in the interface's group; in a prefix list that the group already names, an entry. */
export function openGroup(ailment: Ailment): readonly Fix[] {
  const {block, model} = ailment;
  const direction = block.direction ?? 'ingress';
  const rules = peersOf(ailment, direction).map((peer): GroupRule => ({direction, ...matchOf(block.packet), peer}));
  const group = model.securityGroups.find(({id}) => id === block.id);
  const address = direction === 'ingress' ? block.packet.source : block.packet.destination;
  const lists = (group?.rules ?? []).flatMap((rule) =>
    rule.direction === direction && 'prefixList' in rule.peer ? [rule.peer.prefixList] : [],
  );
  return [
    ...rules.map((rule) => fix('open-group', [{op: 'add-group-rule', group: block.id, rule}])),
    ...lists.map((prefixList) => fix('allow-in-prefix-list', [{op: 'add-prefix', prefixList, cidr: host(address)}])),
  ];
}

/** A number that comes before the denying entry; `undefined` when there is none left. */
function numberBefore(acl: NetworkAcl, direction: Direction, deny: number | undefined): number | undefined {
  const taken = new Set(acl.entries.filter((entry) => entry.direction === direction).map(({number}) => number));
  if (deny === undefined) {
    const next = (Math.floor(Math.max(0, ...taken) / 10) + 1) * 10;
    const first = taken.size === 0 ? 100 : next;
    return first <= 32_766 ? first : [...Array(32_766).keys()].map((n) => n + 1).find((n) => !taken.has(n));
  }
  for (let number = deny - 1; number > 0; number -= 1) if (!taken.has(number)) return number;
  return undefined;
}

/** The client's port of a reply is any of the ephemeral ones, not just the one that was tried. */
function aclMatch({block}: Ailment): Match {
  const {packet, leg} = block;
  const [from, to] = ephemeralPorts;
  const isReplyPort = leg === 'return' && hasPorts(packet.protocol) && packet.destinationPort >= from;
  return isReplyPort ? {protocol: packet.protocol, ports: [from, to]} : matchOf(packet);
}

/** An allow entry before the one that denies; or, where an entry denies on purpose, taking that entry away. */
export function openAcl(ailment: Ailment): readonly Fix[] {
  const {block, model} = ailment;
  const acl = model.networkAcls.find(({id}) => id === block.id);
  if (acl === undefined || block.direction === null) return [];
  const {direction, decision} = block;
  const deny = decision?.kind === 'acl-entry' ? decision.entry.number : undefined;
  const number = numberBefore(acl, direction, deny);
  const address = direction === 'ingress' ? block.packet.source : block.packet.destination;
  const wide = neighbourhood(model, address, block.at.vpc);
  const cidr = anyHolds([wide], address) ? wide : host(address);
  const entry: AclEntry | undefined =
    number === undefined ? undefined : {number, direction, action: 'allow', cidr, ...aclMatch(ailment)};
  return [
    ...(entry === undefined ? [] : [fix('open-acl', [{op: 'put-acl-entry', acl: acl.id, entry}])]),
    ...(deny === undefined
      ? []
      : [fix('remove-acl-deny', [{op: 'remove-acl-entry', acl: acl.id, direction, number: deny}])]),
  ];
}

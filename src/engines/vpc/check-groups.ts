import type {AddressValue} from '../net/address';
import {inAny} from './blocks';
import type {CompiledInterface, CompiledRule} from './compiled';
import type {Direction} from './model';
import {ignoresCode} from './prepare-rules';
import {block, note, pass, unknown, type Trip} from './trip';

/** Who has this private address, in the interface's own VPC or in one that group references reach (rule R14). */
function memberAt(from: CompiledInterface, address: AddressValue): CompiledInterface | null {
  const {owners, peers} = from.subnet.vpc;
  const near = owners.get(address);
  if (near?.kind === 'interface') return near.interface;
  for (const peer of peers) {
    const owner = peer.owners.get(address);
    if (owner?.kind === 'interface') return owner.interface;
  }
  return null;
}

type Match = 'yes' | 'no' | 'lost' | 'unknown';

/** Compares the peer with one rule whose protocol and port already fit. */
function matchesPeer(
  trip: Trip,
  rule: CompiledRule,
  direction: Direction,
  peer: AddressValue,
  member: CompiledInterface | null,
): Match {
  if (rule.blocks !== null) return inAny(rule.blocks, peer) ? 'yes' : 'no';
  if (rule.group === null) return 'unknown';
  if (member !== null) return member.groupIds.includes(rule.group) ? 'yes' : 'no';
  return hiddenMember(trip, direction, peer)?.groupIds.includes(rule.group) === true ? 'lost' : 'no';
}

/** Who the peer really is, although its public or rewritten address no longer says so. */
function hiddenMember(trip: Trip, direction: Direction, peer: AddressValue): CompiledInterface | undefined {
  const {interfaces, publicOwners} = trip.prepared;
  if (direction === 'ingress')
    return trip.flow.source.kind === 'interface' ? interfaces.get(trip.flow.source.id) : undefined;
  const owner = publicOwners.get(peer);
  return owner?.kind === 'interface' ? owner.interface : undefined;
}

const fits = (rule: CompiledRule, trip: Trip): boolean =>
  (rule.protocol === -1 || rule.protocol === trip.packet.protocol) && trip.key >= rule.from && trip.key <= rule.to;

/**
 * Asks the security groups of an interface about a new connection. Allow rules only, all groups together, in no order.
 *
 * Source - rules R11 to R14, R50. A reply is never asked (rule R60).
 */
export function checkGroups(trip: Trip, one: CompiledInterface, direction: Direction): void {
  if (!one.filtered) return;
  const peer = direction === 'ingress' ? trip.source : trip.destination;
  // On the way in, only a sender that is still known can be a member; on the way out, whoever has the address.
  const member = direction === 'ingress' ? trip.identity : memberAt(one, peer);
  let [ruleCount, lost, unsure] = [0, '', ''];
  for (let index = 0; index < one.groups.length; index += 1) {
    const group = one.groups[index];
    if (!group) {
      unsure = unsure || (one.groupIds[index] ?? '');
      continue;
    }
    const rules = direction === 'ingress' ? group.ingress : group.egress;
    ruleCount += rules.length;
    for (const rule of rules) {
      if (!fits(rule, trip)) continue;
      const match = matchesPeer(trip, rule, direction, peer, member);
      if (match === 'yes') {
        const decision = {kind: 'group-rule', group: group.group.id, rule: rule.rule} as const;
        pass(trip, 'security-group', group.group.id, 'group-admits', direction, decision, one.place);
        if (ignoresCode(rule.rule.icmp)) note(trip, 'icmp-code-ignored', 'security-group', group.group.id, decision);
        return;
      }
      if (match === 'lost') lost = lost || group.group.id;
      if (match === 'unknown') unsure = unsure || group.group.id;
    }
  }
  refuse(trip, one, direction, {ruleCount, lost, unsure});
}

interface Refusal {
  readonly ruleCount: number;
  readonly lost: string;
  readonly unsure: string;
}

function refuse(trip: Trip, one: CompiledInterface, direction: Direction, {ruleCount, lost, unsure}: Refusal): void {
  const [first = '(none)'] = one.groupIds;
  if (unsure !== '') {
    const code = one.groups.includes(null) ? 'group-not-in-data' : 'prefix-list-not-in-data';
    unknown(trip, 'security-group', unsure, code, direction, null, one.place, one.groupIds);
  } else if (lost !== '') {
    block(trip, 'security-group', lost, 'group-reference-lost', direction, null, one.place, one.groupIds);
  } else {
    const code = ruleCount === 0 ? 'group-no-rules' : 'group-no-match';
    block(trip, 'security-group', first, code, direction, null, one.place, one.groupIds);
  }
}

import {hasPorts} from '../net/protocol';
import {inBlock} from './blocks';
import type {CompiledAcl, CompiledEntry, CompiledSubnet} from './compiled';
import type {Direction} from './model';
import {ephemeralPorts} from './ephemeral';
import {ignoresCode} from './prepare-rules';
import {block, note, pass, unknown, type Trip} from './trip';

const [firstClientPort, lastPort] = ephemeralPorts;

const admits = (entry: CompiledEntry, trip: Trip, peer: number | bigint): boolean =>
  (entry.protocol === -1 || entry.protocol === trip.packet.protocol) &&
  trip.key >= entry.from &&
  trip.key <= entry.to &&
  inBlock(entry.block, peer);

/** Rule T04: an entry that would decide otherwise stands behind the one that decided. */
function noteShadowed(
  trip: Trip,
  acl: CompiledAcl,
  entries: readonly CompiledEntry[],
  at: number,
  peer: number | bigint,
): void {
  const decided = entries[at];
  for (let index = at + 1; index < entries.length; index += 1) {
    const later = entries[index];
    if (later?.entry.action !== 'deny' || decided?.entry.action !== 'allow' || !admits(later, trip, peer)) continue;
    note(trip, 'shadowed-acl-entry', 'network-acl', acl.acl.id, {
      kind: 'acl-entry',
      acl: acl.acl.id,
      entry: later.entry,
    });
    return;
  }
}

/** The first port from `port` on that is refused; ports of one stretch are decided by the same entry. */
function firstRefused(trip: Trip, entries: readonly CompiledEntry[], peer: number | bigint, port: number): number {
  const {protocol} = trip.packet;
  const fitting = entries.filter(
    (one) => (one.protocol === -1 || one.protocol === protocol) && inBlock(one.block, peer),
  );
  for (let at = port; at <= lastPort;) {
    const decides = fitting.find((one) => one.from <= at && at <= one.to);
    if (decides?.entry.action !== 'allow') return at;
    const earlier = fitting.slice(0, fitting.indexOf(decides)).map(({from}) => from);
    at = Math.min(decides.to + 1, ...earlier.filter((from) => from > at));
  }
  return lastPort + 1;
}

/** Whether some port that clients use, but not the one tried, would have been refused: works by luck (rule R18). */
function noteLuck(
  trip: Trip,
  acl: CompiledAcl,
  entries: readonly CompiledEntry[],
  entry: CompiledEntry,
  peer: number | bigint,
): void {
  const reply = trip.leg === 'return' && hasPorts(trip.packet.protocol) && trip.key >= firstClientPort;
  if (!reply || (entry.from <= firstClientPort && entry.to >= lastPort)) return;
  if (firstRefused(trip, entries, peer, firstClientPort) > lastPort) return;
  note(trip, 'ephemeral-range-partly-admitted', 'network-acl', acl.acl.id, {
    kind: 'acl-entry',
    acl: acl.acl.id,
    entry: entry.entry,
  });
}

/**
 * Asks the network ACL of a subnet that the packet enters or leaves. Stateless: a reply is a packet like any other.
 *
 * Source - rules R16 to R18, R40, R62; the first entry that matches decides, and the last one denies.
 */
export function checkAcl(trip: Trip, subnet: CompiledSubnet, direction: Direction): void {
  const {acl, place} = subnet;
  if (acl === null) {
    aclMissing(trip, subnet, direction);
    return;
  }
  const {id} = acl.acl;
  const entries = direction === 'ingress' ? acl.ingress : acl.egress;
  const peer = direction === 'ingress' ? trip.source : trip.destination;
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (!entry || !admits(entry, trip, peer)) continue;
    const decision = {kind: 'acl-entry', acl: id, entry: entry.entry} as const;
    if (entry.entry.action === 'allow') {
      pass(trip, 'network-acl', id, 'acl-admits', direction, decision, place);
      noteLuck(trip, acl, entries, entry, peer);
      if (ignoresCode(entry.entry.icmp)) note(trip, 'icmp-code-ignored', 'network-acl', id, decision);
    } else block(trip, 'network-acl', id, 'acl-denies', direction, decision, place);
    if (entry.denyFollows) noteShadowed(trip, acl, entries, index, peer);
    return;
  }
  block(trip, 'network-acl', id, 'acl-final-deny', direction, {kind: 'acl-final-deny', acl: id, direction}, place);
}

/** No ACL in the data at all: as AWS creates it, it admits everything, and that is said. One missing of many is unknown. */
function aclMissing(trip: Trip, {subnet, place}: CompiledSubnet, direction: Direction): void {
  if (trip.prepared.model.networkAcls.length === 0) {
    note(trip, 'acls-assumed-open', 'network-acl', subnet.id);
    return;
  }
  const id = subnet.networkAcl ?? subnet.id;
  unknown(trip, 'network-acl', id, 'acl-not-in-data', direction, null, place);
}

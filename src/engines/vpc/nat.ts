import type {CompiledNat, CompiledSubnet} from './compiled';
import {checkAcl} from './check-acl';
import {hasPorts} from '../net/protocol';
import {leaveByInternet} from './internet';
import {block, note, pass, rewriteDestination, rewriteSource, unknown, type Sender, type Trip} from './trip';
import {enterSubnet, leaveSubnet} from './walk';

const defaultNatPort = 1024;
const natProtocols = [1, 6, 17];

/** What a NAT gateway refuses (rule R32). Everything is told, since one mended thing may leave the next. */
function checkAcceptance(trip: Trip, nat: CompiledNat, from: CompiledSubnet): void {
  const {id, state, zones, addresses} = nat.nat;
  const at = from.place;
  if (addresses.length > 1) note(trip, 'nat-has-several-addresses', 'nat-gateway', id);
  if (state !== 'available') block(trip, 'nat-gateway', id, 'nat-not-available', null, null, at);
  if (!natProtocols.includes(trip.packet.protocol)) block(trip, 'nat-gateway', id, 'nat-protocol', null, null, at);
  if (nat.vpc !== from.vpc) block(trip, 'nat-gateway', id, 'nat-foreign-source', null, null, at);
  if (nat.subnet === from) block(trip, 'nat-gateway', id, 'nat-own-subnet', null, null, at);
  const zone = from.subnet.az;
  if (zones !== undefined && zone !== undefined && !zones.includes(zone)) {
    block(trip, 'nat-gateway', id, 'nat-zone-not-served', null, null, at);
  }
}

/**
 * Through a NAT gateway: accepted, translated, and looked up again in the table of its own subnet.
 *
 * Units  - the translated source port is the flow's `natPort`, 1024 where it does not matter.
 * Source - rules R32, R33. A reply that meets one on its way never gets home: it would leave with another address.
 */
export function throughNat(trip: Trip, nat: CompiledNat, from: CompiledSubnet, sender: Sender): void {
  const {id} = nat.nat;
  if (trip.leg === 'return') {
    block(trip, 'wrong-destination', id, 'reply-leaves-by-another-edge', null, null, from.place);
    return;
  }
  if (typeof trip.destination === 'bigint') {
    unknown(trip, 'nat-gateway', id, 'target-not-modelled', null, null, from.place);
    return;
  }
  if (sender.kind === 'nat') {
    block(trip, 'nat-gateway', sender.nat.nat.id, 'nat-own-subnet', null, null, from.place, [id]);
    return;
  }
  checkAcceptance(trip, nat, from);
  if (nat.subnet === from) return;
  pass(trip, 'nat-gateway', id, 'nat-accepts', null, null, from.place);
  if (nat.subnet !== null) checkAcl(trip, nat.subnet, 'ingress');
  trip.translations.push({
    by: nat,
    source: trip.source,
    sourceText: trip.packet.source,
    sourcePort: trip.packet.sourcePort,
    subnet: from,
  });
  const port = hasPorts(trip.packet.protocol) ? (trip.flow.natPort ?? defaultNatPort) : trip.packet.sourcePort;
  rewriteSource(trip, nat.privateAddress, nat.privateText, port);
  pass(trip, 'nat-gateway', id, 'nat-translates', null, null, nat.subnet?.place ?? nat.vpc.place);
  forward(trip, nat);
}

function forward(trip: Trip, nat: CompiledNat): void {
  if (nat.subnet !== null) {
    leaveSubnet(trip, nat.subnet, {kind: 'nat', nat});
    return;
  }
  if (nat.nat.subnet !== undefined) {
    unknown(trip, 'nat-gateway', nat.nat.id, 'subnet-not-in-data', null, null, nat.vpc.place, [nat.nat.subnet]);
    return;
  }
  const gateway = nat.vpc.internetGateway;
  if (gateway === undefined) block(trip, 'nat-gateway', nat.nat.id, 'no-route', null, null, nat.vpc.place);
  else leaveByInternet(trip, gateway, nat.vpc, null, {kind: 'nat', nat});
}

/** A packet for the NAT gateway's own address: a reply is translated back, anything else is refused (rule R32). */
export function arriveAtNat(trip: Trip, nat: CompiledNat): void {
  const {id} = nat.nat;
  const at = nat.subnet?.place ?? nat.vpc.place;
  const last = trip.translations[trip.translations.length - 1];
  if (trip.leg === 'forward' || last?.by !== nat) {
    block(trip, 'nat-gateway', id, 'nat-inbound', null, null, at);
    return;
  }
  trip.translations.pop();
  pass(trip, 'nat-gateway', id, 'nat-translates-back', null, null, at);
  rewriteDestination(trip, last.source, last.sourceText, last.sourcePort);
  if (nat.subnet === null && last.subnet !== null) enterSubnet(trip, last.subnet, null);
  else if (nat.subnet !== null) leaveSubnet(trip, nat.subnet, {kind: 'nat', nat});
}

/** From the internet: the gateway maps the elastic address back, then the NAT subnet's ACL, then the NAT gateway (rule R63). */
export function arriveAtNatFromInternet(trip: Trip, nat: CompiledNat, gateway: string): void {
  const reply = trip.leg === 'return';
  pass(trip, 'internet-gateway', gateway, reply ? 'igw-returns' : 'igw-maps-in', null, null, nat.vpc.place);
  rewriteDestination(trip, nat.privateAddress, nat.privateText);
  if (nat.subnet !== null) checkAcl(trip, nat.subnet, 'ingress');
  arriveAtNat(trip, nat);
}

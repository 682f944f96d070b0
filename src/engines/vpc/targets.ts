import type {AddressValue} from '../net/address';
import {inAny, toBlocks} from './blocks';
import type {Decision} from './answer';
import {checkAcl} from './check-acl';
import {checkGroups} from './check-groups';
import type {CompiledInterface, CompiledSubnet, Target} from './compiled';
import {leaveByEgressOnly, leaveByInternet} from './internet';
import type {Peering, PeeringSide, VpcEndpoint} from './model';
import {throughNat} from './nat';
import {crossesRegions} from './peering-regions';
import {intoTransit} from './transit';
import {block, note, pass, unknown, type Sender, type Trip} from './trip';
import {deliverLocally, leaveSubnet} from './walk';

/** Hands the packet to the target of a route (rules R23 to R39). */
export function toTarget(trip: Trip, id: string, decision: Decision, from: CompiledSubnet, sender: Sender): void {
  const target = trip.prepared.targets.get(id);
  if (target === undefined) {
    // A prefix list leads to a gateway endpoint, a CIDR to one of a Gateway Load Balancer.
    const byList = decision.kind === 'route' && decision.prefixListCidr !== undefined;
    const isForeign = /^(lgw|cagw|core)-|^arn:/.test(id) || (id.startsWith('vpce-') && !byList);
    const code = isForeign ? 'target-not-modelled' : 'target-not-in-data';
    unknown(trip, 'route-table', decision.kind === 'route' ? decision.table : id, code, null, decision, from.place, [
      id,
    ]);
    return;
  }
  dispatch(trip, target, from, sender);
}

function dispatch(trip: Trip, target: Target, from: CompiledSubnet, sender: Sender): void {
  switch (target.kind) {
    case 'internet-gateway':
      leaveByInternet(trip, target.gateway, from.vpc, from, sender);
      return;
    case 'egress-only-gateway':
      leaveByEgressOnly(trip, target.gateway, from, sender);
      return;
    case 'nat':
      throughNat(trip, target.nat, from, sender);
      return;
    case 'vpn-gateway':
      toSite(trip, target, from);
      return;
    case 'peering':
      acrossPeering(trip, target.peering, from);
      return;
    case 'endpoint':
      intoEndpoint(trip, target.endpoint, from, sender);
      return;
    case 'transit-gateway':
      intoTransit(trip, target.id, from);
      return;
    case 'interface':
      throughInterface(trip, target.interface, from);
      return;
    case 'instance-without-interface':
      unknown(trip, 'interface', target.id, 'interface-not-in-data', null, null, from.place);
      return;
  }
}

/** A virtual private gateway carries packets of its own VPC's addresses to the networks known behind it (rule R35). */
function toSite(trip: Trip, {gateway, blocks}: Extract<Target, {kind: 'vpn-gateway'}>, from: CompiledSubnet): void {
  const at = from.place;
  if (gateway.vpc !== from.vpc.vpc.id) block(trip, 'vpn-gateway', gateway.id, 'vgw-detached', null, null, at);
  if (!inAny(from.vpc.blocks, trip.source))
    block(trip, 'vpn-gateway', gateway.id, 'vgw-not-vpc-address', null, null, at);
  const {source} = trip.flow;
  const home = trip.leg === 'return' && source.kind === 'on-premises' && source.gateway === gateway.id;
  if (blocks === null && !home) {
    unknown(trip, 'vpn-gateway', gateway.id, 'on-premises-routes-unknown', null, null, at);
  } else if (blocks !== null && !home && !inAny(blocks, trip.destination)) {
    block(trip, 'vpn-gateway', gateway.id, 'vgw-destination-unknown-there', null, null, at);
  }
  if (gateway.tunnels === 'down') note(trip, 'tunnel-down', 'vpn-gateway', gateway.id);
  pass(trip, 'vpn-gateway', gateway.id, 'vgw-passes', null, null, at);
  pass(trip, 'on-premises', trip.packet.destination, 'on-premises-reached');
  trip.arrival = {kind: 'on-premises', gateway: gateway.id, vpc: from.vpc};
}

/** What the peering itself tells of a VPC that is not in the data: its IPv4 blocks. */
const isOutside = ({cidrs}: PeeringSide, destination: AddressValue): boolean =>
  cidrs.length > 0 && typeof destination === 'number' && !inAny(toBlocks(cidrs), destination);

/** A peering delivers into the other VPC and nowhere else (rule R36). */
function acrossPeering(trip: Trip, peering: Peering, from: CompiledSubnet): void {
  const {id, status, requester, accepter} = peering;
  const at = from.place;
  if (status !== 'active') {
    block(trip, 'vpc-peering', id, 'peering-not-active', null, null, at);
  }
  const own = from.vpc.vpc.id;
  const other = requester.vpc === own ? accepter : requester;
  const there = trip.prepared.vpcs.get(other.vpc);
  const isForeign = requester.vpc !== own && accepter.vpc !== own;
  if (isForeign || (there === undefined && isOutside(other, trip.destination))) {
    block(trip, 'vpc-peering', id, 'peering-outside-cidrs', null, null, at, [other.vpc]);
    return;
  }
  if (there === undefined) {
    unknown(trip, 'vpc-peering', id, 'vpc-not-in-data', null, null, at, [other.vpc]);
    return;
  }
  if (!inAny(there.blocks, trip.destination)) {
    block(trip, 'vpc-peering', id, 'peering-outside-cidrs', null, null, at, [other.vpc]);
    return;
  }
  if (crossesRegions(peering, (vpc) => trip.prepared.vpcs.get(vpc)?.vpc)) trip.identity = null;
  pass(trip, 'vpc-peering', id, 'peering-crosses', null, null, at);
  deliverLocally(trip, there, null);
}

/** A gateway endpoint carries TCP and ICMP echo, from inside the VPC, to the service, which keeps its public addresses (rule R37). */
function intoEndpoint(trip: Trip, endpoint: VpcEndpoint, from: CompiledSubnet, sender: Sender): void {
  const at = from.place;
  if (endpoint.type !== 'gateway') {
    unknown(trip, 'vpc-endpoint', endpoint.id, 'target-not-modelled', null, null, at);
    return;
  }
  if (endpoint.state !== 'available')
    block(trip, 'vpc-endpoint', endpoint.id, 'gateway-endpoint-not-available', null, null, at);
  if (sender.kind === 'attachment') {
    block(trip, 'vpc-endpoint', endpoint.id, 'gateway-endpoint-outside-source', null, null, at);
    return;
  }
  const {protocol, icmpType} = trip.packet;
  if (protocol !== 6 && !(protocol === 1 && icmpType === 8)) {
    block(trip, 'vpc-endpoint', endpoint.id, 'gateway-endpoint-protocol', null, null, at);
    return;
  }
  note(trip, 'endpoint-policy-not-modelled', 'vpc-endpoint', endpoint.id);
  pass(trip, 'vpc-endpoint', endpoint.id, 'gateway-endpoint-carries', null, null, at);
  trip.arrival = {kind: 'gateway-endpoint', endpoint: endpoint.id, subnet: from};
}

/** An interface as a target sends on what is not for itself, if its source/destination check is off (rule R25). */
export function throughInterface(trip: Trip, one: CompiledInterface, from: CompiledSubnet | null): void {
  const {id} = one.source;
  if (one.addresses.has(trip.destination)) {
    deliverLocally(trip, one.subnet.vpc, from);
    return;
  }
  if (from !== one.subnet) checkAcl(trip, one.subnet, 'ingress');
  if (one.stopped)
    block(trip, 'interface', id, 'instance-not-running', null, null, one.place, [one.source.instance ?? id]);
  if (trip.leg === 'forward') checkGroups(trip, one, 'ingress');
  if (one.source.sourceDestCheck) {
    block(trip, 'source-dest-check', id, 'not-its-own-destination', null, null, one.place);
    return;
  }
  note(trip, 'appliance-may-change-packet', 'interface', id);
  pass(trip, 'interface', id, 'interface-forwards', null, null, one.place);
  trip.identity = null;
  if (trip.leg === 'forward') checkGroups(trip, one, 'egress');
  leaveSubnet(trip, one.subnet, {kind: 'interface', interface: one, forwards: true});
}

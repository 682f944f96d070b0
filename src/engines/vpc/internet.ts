import {isGlobalV6, isPrivateV4} from '../net/special';
import type {CompiledInterface, CompiledSubnet, CompiledVpc, Owner, PublicAddress} from './compiled';
import {chooseRoute} from './choose-route';
import type {EgressOnlyGateway, InternetGateway} from './model';
import {arriveAtNatFromInternet} from './nat';
import {throughInterface} from './targets';
import {block, note, pass, rewriteDestination, rewriteSource, unknown, type Sender, type Trip} from './trip';
import {enterSubnet} from './walk';

/** Block Public Access at an internet edge (rule R34). `inward`: the connection was started outside. */
export function checkBlockPublicAccess(
  trip: Trip,
  vpc: CompiledVpc,
  subnet: CompiledSubnet | null,
  inward: boolean,
  bySession: boolean,
): void {
  const {mode, known, exclusions} = trip.prepared.model.blockPublicAccess;
  if (!known) note(trip, 'bpa-assumed-off', 'vpc-block-public-access', vpc.vpc.id);
  if (mode === 'off') return;
  const excluded = exclusions.filter(({resource}) => resource === vpc.vpc.id || resource === subnet?.subnet.id);
  if (excluded.some((one) => one.mode === 'allow-bidirectional')) return;
  if (excluded.some((one) => one.mode === 'allow-egress') && !inward) return;
  if (mode === 'block-ingress' && (!inward || bySession)) return;
  block(trip, 'vpc-block-public-access', vpc.vpc.id, 'bpa-blocks', null, null, vpc.place);
}

/**
 * The public address that the gateway puts in place of the source; `undefined` when there is none. The mapping belongs to the
 * private address, so it holds for a packet that a middlebox sends on as well (rules R24, R30).
 */
function publicSideOf(trip: Trip, vpc: CompiledVpc, sender: Sender): PublicAddress | undefined {
  if (sender.kind === 'nat') return sender.nat.publicAddress;
  const own = sender.kind === 'interface' ? sender.interface.publicOf.get(trip.source) : undefined;
  if (own !== undefined || (sender.kind === 'interface' && sender.forwards !== true)) return own;
  const owner = sender.kind === 'attachment' ? undefined : vpc.owners.get(trip.source);
  if (owner?.kind === 'interface') {
    const mapped = owner.interface.publicOf.get(trip.source);
    if (mapped !== undefined) return mapped;
  }
  return sender.kind === 'interface' ? translatedBy(trip, sender.interface) : undefined;
}

/**
 * An appliance with a public address, sending on what has none, straight to an internet gateway: a NAT instance. That it
 * translates is outside the data, so it is assumed and said (rule R25).
 */
function translatedBy(trip: Trip, one: CompiledInterface): PublicAddress | undefined {
  const {primary4} = one;
  const mapped = primary4 === undefined ? undefined : one.publicOf.get(primary4.value);
  if (primary4 === undefined || mapped === undefined || trip.leg === 'return') return undefined;
  const {id} = one.source;
  const unchanged = trip.notes.findIndex((its) => its.code === 'appliance-may-change-packet' && its.id === id);
  if (unchanged >= 0) trip.notes.splice(unchanged, 1);
  note(trip, 'appliance-assumed-to-translate', 'interface', id);
  const {source, sourcePort} = trip.packet;
  trip.translations.push({by: one, source: trip.source, sourceText: source, sourcePort, subnet: null});
  return mapped;
}

/** Who is said to have no public address. */
const senderId = (sender: Sender): string =>
  sender.kind === 'nat'
    ? sender.nat.nat.id
    : sender.kind === 'interface'
      ? sender.interface.source.id
      : sender.attachment;

/**
 * Outward through an internet gateway: attached, a public address mapped to the source, a destination that is public.
 *
 * Source - rule R30; IPv6 passes untranslated.
 */
export function leaveByInternet(
  trip: Trip,
  gateway: InternetGateway,
  vpc: CompiledVpc,
  from: CompiledSubnet | null,
  sender: Sender,
): void {
  const at = sender.kind === 'interface' ? sender.interface.place : (from?.place ?? vpc.place);
  if (gateway.vpc !== vpc.vpc.id) block(trip, 'internet-gateway', gateway.id, 'igw-detached', null, null, at);
  checkBlockPublicAccess(trip, vpc, from, !trip.startedInside, trip.leg === 'return');
  if (typeof trip.destination === 'bigint') {
    leaveWithIpv6(trip, gateway.id, vpc, sender);
    return;
  }
  const mapped = publicSideOf(trip, vpc, sender);
  if (mapped === undefined) {
    const who = senderId(sender);
    block(trip, 'internet-gateway', gateway.id, 'igw-no-public-address', null, null, at, [who]);
  }
  if (isPrivateV4(trip.destination)) {
    block(trip, 'internet-gateway', gateway.id, 'igw-private-destination', null, null, at);
    return;
  }
  if (mapped === undefined) {
    wouldReachInternet(trip, vpc, sender);
    return;
  }
  pass(trip, 'internet-gateway', gateway.id, 'igw-maps-out', null, null, at);
  rewriteSource(trip, mapped.value, mapped.text);
  onTheInternet(trip, gateway.id, vpc, sender);
}

function leaveWithIpv6(trip: Trip, gateway: string, vpc: CompiledVpc, sender: Sender): void {
  const at = vpc.place;
  const {source, destination} = trip;
  if (
    typeof source !== 'bigint' ||
    typeof destination !== 'bigint' ||
    !isGlobalV6(source) ||
    !isGlobalV6(destination)
  ) {
    block(trip, 'internet-gateway', gateway, 'igw-not-global-ipv6', null, null, at);
    return;
  }
  pass(trip, 'internet-gateway', gateway, 'igw-passes-ipv6', null, null, at);
  trip.identity = null;
  onTheInternet(trip, gateway, vpc, sender);
}

/** Outward only, IPv6 only; the reply comes back by the connection it remembers (rule R28). */
export function leaveByEgressOnly(trip: Trip, gateway: EgressOnlyGateway, from: CompiledSubnet, sender: Sender): void {
  const at = from.place;
  if (gateway.vpc !== from.vpc.vpc.id) block(trip, 'egress-only-gateway', gateway.id, 'eigw-detached', null, null, at);
  if (typeof trip.destination !== 'bigint') {
    block(trip, 'egress-only-gateway', gateway.id, 'eigw-ipv4', null, null, at);
    return;
  }
  if (!trip.startedInside) block(trip, 'egress-only-gateway', gateway.id, 'eigw-inbound', null, null, at);
  checkBlockPublicAccess(trip, from.vpc, from, false, true);
  pass(trip, 'egress-only-gateway', gateway.id, 'eigw-passes', null, null, at);
  trip.identity = null;
  onTheInternet(trip, gateway.id, from.vpc, sender);
}

/** Out there: an address of the model is entered through its own gateway (rule R31), any other has been reached. */
function onTheInternet(trip: Trip, gateway: string, vpc: CompiledVpc, sender: Sender): void {
  const owner = trip.prepared.publicOwners.get(trip.destination);
  if (owner !== undefined) {
    enterFromInternet(trip, owner);
    return;
  }
  pass(trip, 'internet', trip.packet.destination, 'internet-reached');
  trip.arrival = {kind: 'internet', gateway, vpc, sender};
}

/** Stopped on the way out to the internet: what would stop the reply as well can still be told (section 0, point 5). */
export function wouldReachInternet(trip: Trip, vpc: CompiledVpc, sender: Sender): void {
  if (trip.leg === 'forward' && !trip.prepared.publicOwners.has(trip.destination))
    trip.arrival = {kind: 'internet', gateway: null, vpc, sender};
}

/** No internet gateway: an egress-only one lets replies to IPv6 connections in, and nothing else comes in at all. */
function enterWithoutGateway(trip: Trip, owner: Owner & {readonly vpc: CompiledVpc}): void {
  const {vpc} = owner;
  const gateway = trip.prepared.model.egressOnlyGateways.find((one) => one.vpc === vpc.vpc.id);
  if (gateway === undefined || typeof owner.address === 'number' || owner.kind === 'nat') {
    block(trip, 'internet-gateway', vpc.vpc.id, 'igw-detached', null, null, vpc.place);
  } else if (trip.leg === 'forward' || !trip.startedInside) {
    block(trip, 'egress-only-gateway', gateway.id, 'eigw-inbound', null, null, vpc.place);
  } else {
    pass(trip, 'egress-only-gateway', gateway.id, 'eigw-passes', null, null, vpc.place);
    enterSubnet(trip, owner.interface.subnet, null);
  }
}

/** Inward: the public address becomes the private one, and the subnet's own table plays no part (rule R31). */
export function enterFromInternet(trip: Trip, owner: Owner & {readonly vpc: CompiledVpc}): void {
  const {vpc} = owner;
  const gateway = vpc.internetGateway;
  if (gateway === undefined) {
    enterWithoutGateway(trip, owner);
    return;
  }
  const at = vpc.place;
  if (typeof trip.source === 'number' && isPrivateV4(trip.source)) {
    block(trip, 'internet-gateway', gateway.id, 'igw-private-source', null, null, at);
  }
  if (owner.kind === 'nat') {
    const asked = trip.leg === 'return' && trip.startedInside;
    checkBlockPublicAccess(trip, vpc, owner.nat.subnet, !asked, asked);
    arriveAtNatFromInternet(trip, owner.nat, gateway.id);
    return;
  }
  const {subnet} = owner.interface;
  const reply = trip.leg === 'return' && trip.startedInside;
  checkBlockPublicAccess(trip, vpc, subnet, !reply, reply);
  pass(
    trip,
    'internet-gateway',
    gateway.id,
    reply ? 'igw-returns' : typeof owner.address === 'bigint' ? 'igw-passes-ipv6' : 'igw-maps-in',
    null,
    null,
    at,
  );
  rewriteDestination(trip, owner.address, owner.text);
  steerInward(trip, gateway.id, vpc, subnet);
}

/** A table associated with the gateway may send what comes in to a middlebox first (rule R24). */
export function steerInward(trip: Trip, gateway: string, vpc: CompiledVpc, subnet: CompiledSubnet): void {
  const table = vpc.edgeTables.get(gateway);
  const chosen = table === undefined ? undefined : chooseRoute(table, trip.destination);
  if (table === undefined || chosen === undefined || chosen.route.target === 'local') {
    enterSubnet(trip, subnet, null);
    return;
  }
  const {id} = table.table;
  const decision = {kind: 'route', table: id, route: chosen.route} as const;
  const target = trip.prepared.targets.get(chosen.route.target);
  if (chosen.route.state === 'blackhole') block(trip, 'route-table', id, 'blackhole-route', null, decision);
  else if (target === undefined)
    unknown(trip, 'route-table', id, 'target-not-in-data', null, decision, {}, [chosen.route.target]);
  else if (target.kind !== 'interface')
    unknown(trip, 'route-table', id, 'target-not-modelled', null, decision, {}, [chosen.route.target]);
  else if (target.interface.stopped) block(trip, 'route-table', id, 'blackhole-route', null, decision);
  else {
    // Rule R24: behind an internet gateway a middlebox needs a public address; behind a virtual private gateway it does not.
    const isInternet = vpc.internetGateway?.id === gateway;
    if (isInternet && typeof trip.destination === 'number' && target.interface.publicOf.size === 0)
      block(trip, 'route-table', id, 'edge-target-invalid', null, decision, {}, [chosen.route.target]);
    else pass(trip, 'route-table', id, 'edge-table-steers', null, decision);
    throughInterface(trip, target.interface, null);
  }
}

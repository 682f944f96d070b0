import type {AddressValue} from '../net/address';
import {isLinkLocal, isPrivateV4, isService} from '../net/special';
import {inAny} from './blocks';
import {checkAcl} from './check-acl';
import {checkGroups} from './check-groups';
import {chooseRoute, rivalOf} from './choose-route';
import type {CompiledInterface, CompiledRoute, CompiledSubnet, CompiledTable, CompiledVpc} from './compiled';
import {wouldReachInternet} from './internet';
import {arriveAtNat} from './nat';
import {toTarget} from './targets';
import {block, note, pass, rewriteDestination, unknown, type Sender, type Trip} from './trip';

/**
 * A packet that starts at an interface, or is sent on by it: its groups, then its subnet.
 *
 * Source - section 0, steps c to i; a reply passes the groups without being asked (rule R60).
 */
export function sendFrom(trip: Trip, one: CompiledInterface): void {
  if (trip.destination === one.subnet.vpc.resolver || isService(trip.destination)) {
    pass(trip, 'interface', one.source.id, 'service-exempt', null, null, one.place);
    trip.arrival = {kind: 'at-once'};
    return;
  }
  if (trip.leg === 'forward') checkGroups(trip, one, 'egress');
  else if (one.filtered)
    pass(trip, 'security-group', one.groupIds[0] ?? '', 'group-remembers', 'egress', null, one.place);
  leaveSubnet(trip, one.subnet, {kind: 'interface', interface: one});
}

/** From inside a subnet onwards: straight to a neighbour, or past the ACL to the router. */
export function leaveSubnet(trip: Trip, from: CompiledSubnet, sender: Sender): void {
  if (inAny(from.blocks, trip.destination)) {
    pass(trip, 'subnet', from.subnet.id, 'same-subnet', null, null, from.place);
    arriveAtAddress(trip, from);
    return;
  }
  checkAcl(trip, from, 'egress');
  followTable(trip, from, sender);
}

/** Looks the destination up in the subnet's table and hands the packet to the target of the chosen route. */
export function followTable(trip: Trip, from: CompiledSubnet, sender: Sender): void {
  trip.patience -= 1;
  if (trip.patience < 0) {
    block(trip, 'route-table', from.table?.table.id ?? from.subnet.id, 'routing-loop', null, null, from.place);
    return;
  }
  if (isLinkLocal(trip.destination)) {
    block(trip, 'vpc-router', from.vpc.vpc.id, 'platform-range', null, null, from.place);
    return;
  }
  const {table} = from;
  if (table === null) {
    const id = from.subnet.routeTable ?? from.subnet.id;
    unknown(trip, 'route-table', id, 'table-not-in-data', null, null, from.place);
    return;
  }
  const chosen = chooseRoute(table, trip.destination);
  if (chosen === undefined) {
    noRoute(trip, table, from, sender);
    return;
  }
  follow(trip, table, chosen, from, sender);
}

function noRoute(trip: Trip, table: CompiledTable, from: CompiledSubnet, sender: Sender): void {
  const [list] = table.unknownLists;
  const {id} = table.table;
  if (list)
    unknown(
      trip,
      'route-table',
      id,
      'prefix-list-not-in-data',
      null,
      {kind: 'route', table: id, route: list},
      from.place,
    );
  else {
    block(trip, 'route-table', id, 'no-route', null, null, from.place);
    lookBeyond(trip, from, sender);
  }
}

const decisionOf = (table: CompiledTable, {route, prefixListCidr}: CompiledRoute) =>
  ({kind: 'route', table: table.table.id, route, ...(prefixListCidr === undefined ? {} : {prefixListCidr})}) as const;

function follow(trip: Trip, table: CompiledTable, chosen: CompiledRoute, from: CompiledSubnet, sender: Sender): void {
  const {id} = table.table;
  const decision = decisionOf(table, chosen);
  const rival = rivalOf(table, chosen, trip.destination);
  if (rival) {
    unknown(trip, 'route-table', id, 'prefix-lists-overlap', null, decision, from.place, [rival.route.target]);
    return;
  }
  if (isBlackhole(trip, chosen)) {
    block(trip, 'route-table', id, 'blackhole-route', null, decision, from.place);
    lookBeyond(trip, from, sender);
    return;
  }
  if (table.assumed) note(trip, 'routes-assumed', 'route-table', id);
  if (losesOnlyByLength(table, chosen)) note(trip, 'route-rests-on-longest-prefix-note', 'route-table', id, decision);
  pass(trip, 'route-table', id, table.assumed ? 'assumed-route' : 'route-chosen', null, decision, from.place);
  if (chosen.route.target === 'local') deliverLocally(trip, from.vpc, from);
  else toTarget(trip, chosen.route.target, decision, from, sender);
}

/**
 * A route that drops by itself: its target is gone, or is an instance that does not run (rules R25, R26). Where a peering
 * is in the data, its own state says more than the route's.
 */
function isBlackhole(trip: Trip, {route}: CompiledRoute): boolean {
  const target = trip.prepared.targets.get(route.target);
  if (target?.kind === 'interface') return route.state === 'blackhole' || target.interface.stopped;
  return route.state === 'blackhole' && !(target?.kind === 'peering' && target.peering.status !== 'active');
}

/** A propagated route that is longer than an overlapping static one rests on a note of the page (rule R21). */
function losesOnlyByLength(table: CompiledTable, chosen: CompiledRoute): boolean {
  if (chosen.route.origin !== 'propagated') return false;
  const {v6, base, base6, shift} = chosen.block;
  const address = v6 ? base6 << shift : base;
  return table.routes.some(
    (other) =>
      other.route.origin === 'static' && other.block.prefix < chosen.block.prefix && inAny([other.block], address),
  );
}

/**
 * Behind a route that drops, the checks at the destination can still be told, and those that its reply would meet
 * (section 0, point 5).
 */
function lookBeyond(trip: Trip, from: CompiledSubnet, sender: Sender): void {
  const beyond = wouldReach(trip);
  if (beyond === undefined) {
    if (isPublic(trip.destination)) wouldReachInternet(trip, from.vpc, sender);
    return;
  }
  checkAcl(trip, beyond.subnet, 'ingress');
  if (trip.leg === 'return') return;
  checkGroups(trip, beyond, 'ingress');
  trip.arrival = {kind: 'interface', interface: beyond};
}

/** Who has the destination's address: for a reply, whoever asked; otherwise the only one in the model that has it. */
function wouldReach({prepared, destination, leg, flow}: Trip): CompiledInterface | undefined {
  if (leg === 'return') {
    const asker = flow.source.kind === 'interface' ? prepared.interfaces.get(flow.source.id) : undefined;
    return asker?.addresses.has(destination) === true ? asker : undefined;
  }
  const found = [...prepared.vpcs.values()].flatMap(({owners}) => owners.get(destination) ?? []);
  return found.length === 1 && found[0]?.kind === 'interface' ? found[0].interface : undefined;
}

const isPublic = (address: AddressValue): boolean => typeof address === 'bigint' || !isPrivateV4(address);

/** The subnet that holds an address: its owner's own, without a search, in all but odd data. */
function subnetOf(vpc: CompiledVpc, address: AddressValue): CompiledSubnet | undefined {
  const owner = vpc.owners.get(address);
  const own = owner?.kind === 'interface' ? owner.interface.subnet : owner?.nat.subnet;
  if (own && inAny(own.blocks, address)) return own;
  return vpc.subnets.find((one) => inAny(one.blocks, address));
}

/** The local route: the subnet of this VPC that holds the address (rule R29). */
export function deliverLocally(trip: Trip, vpc: CompiledVpc, from: CompiledSubnet | null): void {
  const subnet = subnetOf(vpc, trip.destination);
  if (subnet === undefined) {
    block(trip, 'vpc-router', vpc.vpc.id, 'no-subnet-owns-address', null, null, vpc.place);
    return;
  }
  pass(trip, 'subnet', subnet.subnet.id, 'local-delivery', null, null, subnet.place);
  enterSubnet(trip, subnet, from);
}

/** Into a subnet from outside it: its ACL, then whoever has the address. */
export function enterSubnet(trip: Trip, subnet: CompiledSubnet, from: CompiledSubnet | null): void {
  if (from !== subnet) checkAcl(trip, subnet, 'ingress');
  arriveAtAddress(trip, subnet);
}

function arriveAtAddress(trip: Trip, subnet: CompiledSubnet): void {
  const owner = subnet.vpc.owners.get(trip.destination);
  if (owner === undefined) {
    block(trip, 'subnet', subnet.subnet.id, 'no-interface-has-address', null, null, subnet.place);
  } else if (owner.kind === 'nat') arriveAtNat(trip, owner.nat);
  else arriveAtInterface(trip, owner.interface);
}

/** A reply that comes back to an appliance which translated the request: it goes on to whoever asked (rule R63). */
function arriveAtTranslator(trip: Trip, one: CompiledInterface): boolean {
  const last = trip.translations[trip.translations.length - 1];
  if (last?.by !== one) return false;
  trip.translations.pop();
  pass(trip, 'interface', one.source.id, 'interface-forwards', null, null, one.place);
  rewriteDestination(trip, last.source, last.sourceText, last.sourcePort);
  leaveSubnet(trip, one.subnet, {kind: 'interface', interface: one, forwards: true});
  return true;
}

function arriveAtInterface(trip: Trip, one: CompiledInterface): void {
  const {id} = one.source;
  pass(trip, 'interface', id, 'address-owned', null, null, one.place);
  if (one.stopped)
    block(trip, 'interface', id, 'instance-not-running', null, null, one.place, [one.source.instance ?? id]);
  else if (one.source.state !== 'in-use') block(trip, 'interface', id, 'interface-not-in-use', null, null, one.place);
  if (trip.leg === 'return' && arriveAtTranslator(trip, one)) return;
  if (trip.leg === 'forward') checkGroups(trip, one, 'ingress');
  if (one.source.kind === 'load-balancer' && trip.leg === 'forward') {
    unknown(trip, 'load-balancer', id, 'load-balancer-not-modelled', null, null, one.place);
    return;
  }
  if (trip.leg === 'return' && one.filtered)
    pass(trip, 'security-group', one.groupIds[0] ?? '', 'group-remembers', 'ingress', null, one.place);
  trip.arrival = {kind: 'interface', interface: one};
}

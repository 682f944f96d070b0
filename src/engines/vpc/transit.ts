import {chooseTransitRoute} from './choose-route';
import {checkAcl} from './check-acl';
import {inAny} from './blocks';
import type {CompiledSubnet, CompiledVpc, Prepared} from './compiled';
import type {TransitAttachment} from './model';
import {block, pass, unknown, type Trip} from './trip';
import {deliverLocally, followTable} from './walk';

const mostGateways = 4;

const attachmentsOf = (prepared: Prepared, gateway: string): readonly TransitAttachment[] =>
  prepared.attachments.filter((one) => one.transitGateway === gateway);

/** The attachment's own subnet in the zone of `subnet`; `undefined` when it has none there. */
function zoneSubnet(
  prepared: Prepared,
  attachment: TransitAttachment,
  zone: string | undefined,
): CompiledSubnet | undefined {
  const subnets = attachment.subnets.flatMap((id) => prepared.subnets.get(id) ?? []);
  return subnets.find((one) => zone === undefined || one.subnet.az === undefined || one.subnet.az === zone);
}

/** Attachments whose subnets are not in the data cannot be asked about zones. */
const zonesKnown = (prepared: Prepared, attachment: TransitAttachment) =>
  attachment.subnets.length > 0 && attachment.subnets.every((id) => prepared.subnets.has(id));

/**
 * From a VPC into a transit gateway: an attachment with a subnet in the source's zone, then the attachment's table.
 *
 * Source - rule R39. The router hands the packet on into the attachment's subnet, whose ACL is asked, be it the sender's own.
 */
export function intoTransit(trip: Trip, gateway: string, from: CompiledSubnet): void {
  const {prepared} = trip;
  const at = from.place;
  const all = attachmentsOf(prepared, gateway);
  const own = all.filter((one) => one.type === 'vpc' && one.resource === from.vpc.vpc.id);
  // A deleted attachment stays listed beside its successor for a while.
  const attachment = own.find((one) => one.state === 'available') ?? own[0];
  if (attachment === undefined) {
    if (all.length === 0) unknown(trip, 'transit-gateway-attachment', gateway, 'target-not-in-data', null, null, at);
    else block(trip, 'transit-gateway-attachment', gateway, 'tgw-no-attachment', null, null, at);
    return;
  }
  const {id} = attachment;
  if (attachment.state !== 'available') {
    block(trip, 'transit-gateway-attachment', id, 'tgw-attachment-not-available', null, null, at);
  }
  const door = zoneSubnet(prepared, attachment, from.subnet.az);
  if (door === undefined && zonesKnown(prepared, attachment)) {
    block(trip, 'transit-gateway-attachment', id, 'tgw-zone-without-attachment', null, null, at, [gateway]);
  } else {
    if (door !== undefined) checkAcl(trip, door, 'ingress');
    pass(trip, 'transit-gateway-attachment', id, 'tgw-attachment-accepts', null, null, at);
  }
  if (attachment.groupReferencing !== true) trip.identity = null;
  throughTable(trip, attachment, mostGateways);
}

/** The table associated with the attachment that a packet came in by. */
function throughTable(trip: Trip, attachment: TransitAttachment, patience: number): void {
  const {routeTable, id} = attachment;
  if (patience === 0) {
    block(trip, 'transit-gateway-route-table', routeTable ?? id, 'routing-loop');
    return;
  }
  if (routeTable === undefined) {
    const {transitTables} = trip.prepared;
    const isKnown = [...transitTables.values()].some(({table}) => table.transitGateway === attachment.transitGateway);
    if (!isKnown) unknown(trip, 'transit-gateway-attachment', id, 'table-not-in-data');
    else block(trip, 'transit-gateway-attachment', id, 'tgw-no-associated-table');
    return;
  }
  const table = trip.prepared.transitTables.get(routeTable);
  if (table === undefined) {
    unknown(trip, 'transit-gateway-route-table', routeTable, 'table-not-in-data');
    return;
  }
  const chosen = chooseTransitRoute(table, trip.destination);
  if (chosen === undefined) {
    block(trip, 'transit-gateway-route-table', routeTable, 'tgw-no-route', null, null, {}, [id]);
    return;
  }
  const decision = {kind: 'transit-route', table: routeTable, route: chosen.route} as const;
  if (chosen.route.state === 'blackhole' || chosen.route.attachment === undefined) {
    block(trip, 'transit-gateway-route-table', routeTable, 'tgw-blackhole', null, decision);
    return;
  }
  pass(trip, 'transit-gateway-route-table', routeTable, 'tgw-route-chosen', null, decision);
  outOf(trip, attachment.transitGateway, chosen.route.attachment, patience);
}

/** Out of the transit gateway by the attachment that the route names. */
function outOf(trip: Trip, gateway: string, id: string, patience: number): void {
  const {prepared} = trip;
  const out = prepared.attachments.find((one) => one.id === id && one.transitGateway === gateway);
  if (out !== undefined && out.state !== 'available')
    block(trip, 'transit-gateway-attachment', out.id, 'tgw-attachment-not-available');
  if (out === undefined) {
    unknown(trip, 'transit-gateway-attachment', id, 'target-not-in-data', null, null, {}, [gateway]);
  } else if (out.type === 'vpc') intoVpc(trip, out);
  else if (out.type === 'peering') acrossGateways(trip, out, patience);
  else unknown(trip, 'transit-gateway-attachment', id, 'target-not-modelled', null, null, {}, [out.resource]);
}

function acrossGateways(trip: Trip, out: TransitAttachment, patience: number): void {
  const there = trip.prepared.attachments.find(
    (one) =>
      one.type === 'peering' &&
      one.transitGateway === out.resource &&
      (one.id === out.id || one.resource === out.transitGateway),
  );
  if (there === undefined) {
    unknown(trip, 'transit-gateway-attachment', out.id, 'target-not-in-data', null, null, {}, [out.resource]);
    return;
  }
  pass(trip, 'transit-gateway-attachment', there.id, 'tgw-attachment-accepts');
  trip.identity = null;
  throughTable(trip, there, patience - 1);
}

/** Into the VPC by the attachment's interface: in the destination's zone where there is one, else in its first subnet. */
function intoVpc(trip: Trip, out: TransitAttachment): void {
  const {prepared} = trip;
  const vpc = prepared.vpcs.get(out.resource);
  if (vpc === undefined) {
    unknown(trip, 'transit-gateway-attachment', out.id, 'vpc-not-in-data', null, null, {}, [out.resource]);
    return;
  }
  if (out.groupReferencing !== true) trip.identity = null;
  pass(trip, 'transit-gateway-attachment', out.id, 'tgw-delivers', null, null, vpc.place);
  const home = vpc.subnets.find((one) => inAny(one.blocks, trip.destination));
  const door = zoneSubnet(prepared, out, home?.subnet.az) ?? zoneSubnet(prepared, out, undefined);
  beyondDoor(trip, vpc, home, door, out.id);
}

/** From the attachment's subnet on: it is left like any subnet, unless the destination is in it: then no ACL is asked (rule R15). */
function beyondDoor(
  trip: Trip,
  vpc: CompiledVpc,
  home: CompiledSubnet | undefined,
  door: CompiledSubnet | undefined,
  attachment: string,
): void {
  if (door === undefined || home === door || door.table === null) {
    deliverLocally(trip, vpc, door ?? null);
    return;
  }
  checkAcl(trip, door, 'egress');
  followTable(trip, door, {kind: 'attachment', attachment});
}

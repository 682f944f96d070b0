import {parseAddress} from '../net/address';
import {hasPorts} from '../net/protocol';
import {isPrivateV4} from '../net/special';
import type {Answer, Block, Flow, Hop, Packet, Verdict} from './answer';
import {inAny} from './blocks';
import type {CompiledInterface, Prepared, PublicAddress} from './compiled';
import {usualClientPort} from './ephemeral';
import {enterFromInternet, steerInward} from './internet';
import {returnTrip} from './return-trip';
import {block, newTrip, note, pass, unknown, type Place, type Trip} from './trip';
import {isUnknown} from './unknown-codes';
import {sendFrom} from './walk';

const echoRequest = 8;
const echoRequestV6 = 128;

function packetOf(flow: Flow, source: string): Packet {
  const v6 = flow.destination.includes(':');
  return {
    source,
    destination: flow.destination,
    protocol: flow.protocol,
    sourcePort: flow.sourcePort ?? (hasPorts(flow.protocol) ? usualClientPort : 0),
    destinationPort: flow.destinationPort ?? 0,
    icmpType: flow.icmpType ?? (v6 ? echoRequestV6 : echoRequest),
    icmpCode: flow.icmpCode ?? 0,
  };
}

/** The address that the interface sends from: the flow's own, or the first of the destination's family. */
function sourceAddress(one: CompiledInterface, flow: Flow): PublicAddress | undefined {
  if (flow.source.address !== undefined) return known(flow.source.address);
  return flow.destination.includes(':') ? one.primary6 : one.primary4;
}

const known = (text: string): PublicAddress | undefined => {
  const value = parseAddress(text);
  return value === undefined ? undefined : {value, text};
};

/** From an interface: its own address, a running instance, then the subnet (rules R08 to R10). */
function startAtInterface(trip: Trip, one: CompiledInterface): void {
  const {source, place} = one;
  const {id} = source;
  const own = one.addresses.has(trip.source);
  if (own) pass(trip, 'source-dest-check', id, 'source-own-address', null, null, place);
  else if (source.sourceDestCheck) block(trip, 'source-dest-check', id, 'foreign-source-address', null, null, place);
  else pass(trip, 'source-dest-check', id, 'source-check-off', null, null, place);
  if (one.stopped) block(trip, 'interface', id, 'instance-not-running', null, null, place, [source.instance ?? id]);
  else if (source.state !== 'in-use') block(trip, 'interface', id, 'interface-not-in-use', null, null, place);
  if (source.kind === 'endpoint') block(trip, 'vpc-endpoint', id, 'endpoint-never-initiates', null, null, place);
  if (one.addresses.has(trip.destination)) {
    pass(trip, 'interface', id, 'same-interface', null, null, place);
    trip.arrival = {kind: 'at-once'};
    return;
  }
  if (own) trip.identity = one;
  sendFrom(trip, one);
}

function startOnInternet(trip: Trip): void {
  const owner = trip.prepared.publicOwners.get(trip.destination);
  if (owner === undefined) {
    const aimsInside = typeof trip.destination === 'number' && isPrivateV4(trip.destination);
    block(
      trip,
      'internet',
      trip.packet.destination,
      aimsInside ? 'igw-private-destination' : 'igw-unknown-public-address',
    );
    return;
  }
  pass(trip, 'internet', trip.packet.source, 'internet-sends');
  enterFromInternet(trip, owner);
}

/** From behind a virtual private gateway, which announces the whole VPC to the site (rule R35). */
function startOnPremises(trip: Trip, gatewayId: string): void {
  const target = trip.prepared.targets.get(gatewayId);
  if (target?.kind !== 'vpn-gateway') {
    unknown(trip, 'vpn-gateway', gatewayId, 'source-not-in-data');
    return;
  }
  const {gateway} = target;
  const vpc = trip.prepared.vpcs.get(gateway.vpc ?? '');
  if (vpc === undefined) {
    if (gateway.vpc === null) block(trip, 'vpn-gateway', gateway.id, 'vgw-detached');
    else unknown(trip, 'vpn-gateway', gateway.id, 'vpc-not-in-data', null, null, {}, [gateway.vpc]);
    return;
  }
  if (gateway.tunnels === 'down') note(trip, 'tunnel-down', 'vpn-gateway', gateway.id);
  if (!inAny(vpc.blocks, trip.destination)) {
    block(trip, 'vpn-gateway', gateway.id, 'vgw-no-transit', null, null, vpc.place);
    return;
  }
  pass(trip, 'vpn-gateway', gateway.id, 'vgw-enters', null, null, vpc.place);
  const subnet = vpc.subnets.find((one) => inAny(one.blocks, trip.destination));
  if (subnet === undefined) block(trip, 'vpc-router', vpc.vpc.id, 'no-subnet-owns-address', null, null, vpc.place);
  else steerInward(trip, gateway.id, vpc, subnet);
}

function verdictOf(first: Block | undefined): Verdict {
  if (first === undefined) return 'delivered';
  return isUnknown(first.code) ? 'unknown' : 'dropped';
}

function answerOf({flow, hops, notes}: Trip, blocks: readonly Block[]): Answer {
  const first = blocks[0];
  return {
    flow,
    verdict: verdictOf(first),
    leg: first === undefined ? null : first.leg,
    blockedBy: first ?? null,
    alsoBlocking: blocks.length > 1 ? blocks.slice(1) : noBlocks,
    hops,
    notes,
  };
}

const noBlocks: readonly Block[] = [];

/** Without any route table nothing can be said, whatever the groups and ACLs would say (rule R07). */
function tablesMissing(trip: Trip): void {
  const {source} = trip.flow;
  const one = source.kind === 'interface' ? trip.prepared.interfaces.get(source.id) : undefined;
  const id = one?.subnet.subnet.id ?? trip.packet.destination;
  unknown(trip, 'route-table', id, 'table-not-in-data', null, null, one?.place ?? {});
}

function start(trip: Trip, one: CompiledInterface | undefined): void {
  const {source} = trip.flow;
  if (source.kind === 'interface') {
    if (one) startAtInterface(trip, one);
  } else if (source.kind === 'internet') startOnInternet(trip);
  else startOnPremises(trip, source.gateway);
}

/** An answer without a packet to follow: nobody is there to send it, or it would have no source address. */
function atOnce(flow: Flow, id: string, code: 'source-not-in-data' | 'no-address-of-that-family', at: Place): Answer {
  const outcome = code === 'source-not-in-data' ? 'unknown' : 'block';
  const packet = packetOf(flow, flow.source.address ?? '');
  const same = {leg: 'forward', component: 'interface', id, direction: null, code, decision: null, packet, at} as const;
  const blockedBy: Block = {...same, concerns: []};
  const hop: Hop = {...same, outcome};
  const verdict = outcome === 'block' ? 'dropped' : 'unknown';
  return {flow, verdict, leg: 'forward', blockedBy, alsoBlocking: [], hops: [hop], notes: []};
}

/** Why there is no packet: the two families never meet (rule R05), else the source or destination cannot be read. */
function noPacket(flow: Flow, one: CompiledInterface | undefined, own: PublicAddress | undefined): Answer {
  const {source, destination} = flow;
  const id = source.kind === 'interface' ? source.id : source.address;
  const asked = source.address === undefined ? undefined : parseAddress(source.address);
  const isFamily = parseAddress(destination) !== undefined && (own !== undefined || source.address === undefined);
  const isHere = source.kind === 'interface' ? one !== undefined : asked !== undefined;
  return atOnce(flow, id, isFamily && isHere ? 'no-address-of-that-family' : 'source-not-in-data', one?.place ?? {});
}

/**
 * Follows one packet through the network and its reply back: every decision, the first culprit, and what else would block.
 *
 * Units  - ports 0 to 65535; addresses as text of either family.
 * Errors - none; a source that is not in the data, or text that is no address, gives the verdict `unknown`.
 * Source - rules R01 to R90; the order of the checks is that of section 0.
 */
export function trace(prepared: Prepared, flow: Flow): Answer {
  const one = flow.source.kind === 'interface' ? prepared.interfaces.get(flow.source.id) : undefined;
  const {source} = flow;
  const own = source.kind === 'interface' ? one && sourceAddress(one, flow) : known(source.address);
  const destination = parseAddress(flow.destination);
  if (own === undefined || destination === undefined || typeof own.value !== typeof destination) {
    return noPacket(flow, one, own);
  }
  const there = newTrip(prepared, flow, packetOf(flow, own.text), own.value, destination, null);
  if (prepared.tablesAbsent) tablesMissing(there);
  start(there, one);
  if (there.arrival === null || there.arrival.kind === 'at-once') return answerOf(there, there.blocks);
  const back = returnTrip(there, there.arrival);
  return answerOf(there, there.blocks.length === 0 ? back.blocks : [...there.blocks, ...back.blocks]);
}

import {formatAddress, parseAddress, type AddressValue} from '../net/address';
import {isPrivateV4} from '../net/special';
import type {Answer, Block, Flow, Hop, Packet, Verdict} from './answer';
import {inAny} from './blocks';
import type {CompiledInterface, Prepared} from './compiled';
import {enterFromInternet, steerInward} from './internet';
import {returnTrip} from './return-trip';
import {block, keyOf, note, pass, rewriteDestination, unknown, type Trip} from './trip';
import {sendFrom} from './walk';

const patience = 16;
const echoRequest = 8;
const echoRequestV6 = 128;

function packetOf(flow: Flow, source: string): Packet {
  const v6 = flow.destination.includes(':');
  return {
    source,
    destination: flow.destination,
    protocol: flow.protocol,
    sourcePort: flow.sourcePort ?? 0,
    destinationPort: flow.destinationPort ?? 0,
    icmpType: flow.icmpType ?? (v6 ? echoRequestV6 : echoRequest),
    icmpCode: flow.icmpCode ?? 0,
  };
}

function forwardTrip(
  prepared: Prepared,
  flow: Flow,
  sourceText: string,
  source: AddressValue,
  destination: AddressValue,
): Trip {
  const packet = packetOf(flow, sourceText);
  return {
    prepared,
    flow,
    leg: 'forward',
    hops: [],
    blocks: [],
    notes: [],
    translations: [],
    packet,
    source,
    destination,
    key: keyOf(packet),
    identity: null,
    startedInside: flow.source.kind === 'interface',
    arrival: null,
    patience,
  };
}

/** The address that the interface sends from: the flow's own, or the first of the destination's family. */
function sourceAddress(one: CompiledInterface, flow: Flow): string | undefined {
  if (flow.source.address !== undefined) return flow.source.address;
  const v6 = flow.destination.includes(':');
  for (const value of one.addresses) if ((typeof value === 'bigint') === v6) return formatAddress(value);
  return undefined;
}

/** From an interface: its own address, a running instance, then the subnet (rules R08 to R10). */
function startAtInterface(trip: Trip, one: CompiledInterface): void {
  const {source, place} = one;
  const {id} = source;
  const own = one.addresses.has(trip.source);
  if (own) pass(trip, 'source-dest-check', id, 'source-own-address', null, null, place);
  else if (source.sourceDestCheck) block(trip, 'source-dest-check', id, 'foreign-source-address', null, null, place);
  else pass(trip, 'source-dest-check', id, 'source-check-off', null, null, place);
  if (one.stopped) block(trip, 'interface', id, 'instance-not-running', null, null, place, [source.instance ?? id]);
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
    block(trip, 'vpn-gateway', gateway.id, 'vgw-no-transit', null, null, {vpc: vpc.vpc.id});
    return;
  }
  pass(trip, 'vpn-gateway', gateway.id, 'vgw-enters', null, null, {vpc: vpc.vpc.id});
  const subnet = vpc.subnets.find((one) => inAny(one.blocks, trip.destination));
  if (subnet === undefined)
    block(trip, 'vpc-router', vpc.vpc.id, 'no-subnet-owns-address', null, null, {vpc: vpc.vpc.id});
  else {
    rewriteDestination(trip, trip.destination, trip.packet.destination);
    steerInward(trip, gateway.id, vpc, subnet);
  }
}

const unknownCodes = /-not-in-data$|-not-modelled$|-unknown$|^prefix-lists-overlap$/;

function verdictOf(first: Block | undefined): Verdict {
  if (first === undefined) return 'delivered';
  return unknownCodes.test(first.code) ? 'unknown' : 'dropped';
}

const answerOf = (flow: Flow, hops: readonly Hop[], blocks: readonly Block[], trips: readonly Trip[]): Answer => {
  const [first, ...others] = blocks;
  return {
    flow,
    verdict: verdictOf(first),
    leg: first?.leg ?? null,
    blockedBy: first ?? null,
    alsoBlocking: others,
    hops,
    notes: trips.length === 1 ? (trips[0]?.notes ?? []) : trips.flatMap(({notes}) => notes),
  };
};

/** Without any route table nothing can be said, whatever the groups and ACLs would say (rule R07). */
function tablesMissing(trip: Trip): void {
  if (!trip.prepared.tablesAbsent) return;
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

const notInData = (flow: Flow, id: string, text: string): Answer => {
  const packet = packetOf(flow, text);
  const blocked = {
    component: 'interface',
    id,
    direction: null,
    code: 'source-not-in-data',
    decision: null,
    packet,
    at: {},
  } as const;
  const first: Block = {...blocked, leg: 'forward', concerns: []};
  return answerOf(flow, [{...blocked, leg: 'forward', outcome: 'unknown'}], [first], []);
};

/**
 * Follows one packet through the network and its reply back: every decision, the first culprit, and what else would block.
 *
 * Units  - ports 0 to 65535; addresses as text of either family.
 * Errors - none; a source that is not in the data, or text that is no address, gives the verdict `unknown`.
 * Source - rules R01 to R90; the order of the checks is that of section 0.
 */
export function trace(prepared: Prepared, flow: Flow): Answer {
  const one = flow.source.kind === 'interface' ? prepared.interfaces.get(flow.source.id) : undefined;
  const text = one ? sourceAddress(one, flow) : flow.source.kind === 'interface' ? undefined : flow.source.address;
  const source = text === undefined ? undefined : parseAddress(text);
  const destination = parseAddress(flow.destination);
  if (text === undefined || source === undefined || destination === undefined) {
    return notInData(flow, flow.source.kind === 'interface' ? flow.source.id : flow.source.address, text ?? '');
  }
  const there = forwardTrip(prepared, flow, text, source, destination);
  tablesMissing(there);
  start(there, one);
  if (there.arrival === null || there.arrival.kind === 'at-once') {
    return answerOf(flow, there.hops, there.blocks, [there]);
  }
  const back = returnTrip(there, there.arrival);
  const hops = there.blocks.length > 0 ? there.hops : there.hops.concat(back.hops);
  return answerOf(flow, hops, there.blocks.length + back.blocks.length === 0 ? [] : [...there.blocks, ...back.blocks], [
    there,
    back,
  ]);
}

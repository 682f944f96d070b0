import type {AddressValue} from '../net/address';
import {isIcmp} from '../net/protocol';
import type {
  Block,
  BlockCode,
  Component,
  Decision,
  Flow,
  Hop,
  HopCode,
  Leg,
  Note,
  NoteCode,
  Packet,
  UnknownCode,
} from './answer';
import type {CompiledInterface, CompiledNat, CompiledSubnet, CompiledVpc, Prepared} from './compiled';
import type {Direction} from './model';

/** Where a leg ended. */
export type Arrival =
  | {readonly kind: 'interface'; readonly interface: CompiledInterface}
  /** On the internet, having left through this gateway on behalf of this sender; `null` where it was stopped and only would have. */
  | {readonly kind: 'internet'; readonly gateway: string | null; readonly vpc: CompiledVpc; readonly sender: Sender}
  | {readonly kind: 'on-premises'; readonly gateway: string; readonly vpc: CompiledVpc}
  | {readonly kind: 'gateway-endpoint'; readonly endpoint: string; readonly subnet: CompiledSubnet}
  /** Answered on the host or by the platform: there is nothing on the way back to check. */
  | {readonly kind: 'at-once'};

export type Sender =
  /** `forwards`: it sends on what was not addressed to it (rule R25). */
  | {readonly kind: 'interface'; readonly interface: CompiledInterface; readonly forwards?: true}
  | {readonly kind: 'nat'; readonly nat: CompiledNat}
  /** Out of a transit gateway, by the attachment's own interface in the VPC. */
  | {readonly kind: 'attachment'; readonly attachment: string};

/** A translation that a NAT gateway or a translating appliance remembers, for the reply (rule R63). */
export interface Translation {
  readonly by: CompiledNat | CompiledInterface;
  readonly source: AddressValue;
  readonly sourceText: string;
  readonly sourcePort: number;
  /** Where the packet came from; `null` where a reply is routed there anew. */
  readonly subnet: CompiledSubnet | null;
}

/** One leg under way. The only thing that changes while tracing; made anew for every leg. */
export interface Trip {
  readonly prepared: Prepared;
  readonly flow: Flow;
  readonly leg: Leg;
  readonly hops: Hop[];
  readonly blocks: Block[];
  readonly notes: Note[];
  /** Translations made on the way there, the latest last; the reply undoes them. */
  readonly translations: Translation[];
  packet: Packet;
  source: AddressValue;
  destination: AddressValue;
  /** Destination port, or ICMP type × 256 + code: what port ranges are compared with. */
  key: number;
  /** Who sent it, as long as nothing on the way has hidden that (rule R14). */
  identity: CompiledInterface | null;
  /** The interface that started the connection, when it is inside; connections from outside are new at a gateway. */
  readonly startedInside: boolean;
  arrival: Arrival | null;
  /** Lookups left before this counts as a loop. */
  patience: number;
}

const patience = 16;

/** A leg at its start. `there` is the leg that it answers: it goes on in the same list of hops if that one arrived unhindered. */
export function newTrip(
  prepared: Prepared,
  flow: Flow,
  packet: Packet,
  source: AddressValue,
  destination: AddressValue,
  there: Trip | null,
): Trip {
  return {
    prepared,
    flow,
    leg: there === null ? 'forward' : 'return',
    hops: there === null || there.blocks.length > 0 ? [] : there.hops,
    blocks: [],
    notes: there === null ? [] : there.notes,
    translations: there === null ? [] : there.translations,
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

export type Place = Hop['at'];
const nowhere: Place = {};
const none: readonly string[] = [];

export const keyOf = (packet: Packet): number =>
  isIcmp(packet.protocol) ? packet.icmpType * 256 + packet.icmpCode : packet.destinationPort;

/** Records a decision that let the packet on; nothing is recorded once the leg has been stopped. */
export function pass(
  trip: Trip,
  component: Component,
  id: string,
  code: HopCode,
  direction: Direction | null = null,
  decision: Decision | null = null,
  at: Place = nowhere,
): void {
  if (trip.blocks.length > 0) return;
  trip.hops.push({leg: trip.leg, component, id, direction, outcome: 'pass', code, packet: trip.packet, decision, at});
}

/** Records what stops the packet. The first one is the culprit; later ones "would also block". */
function stop(
  trip: Trip,
  outcome: 'block' | 'unknown',
  component: Component,
  id: string,
  code: BlockCode | UnknownCode,
  direction: Direction | null,
  decision: Decision | null,
  at: Place,
  concerns: readonly string[],
): void {
  const {leg, packet} = trip;
  if (trip.blocks.length === 0) trip.hops.push({leg, component, id, direction, outcome, code, packet, decision, at});
  trip.blocks.push({leg, component, id, direction, code, decision, packet, at, concerns});
}

export function block(
  trip: Trip,
  component: Component,
  id: string,
  code: BlockCode,
  direction: Direction | null = null,
  decision: Decision | null = null,
  at: Place = nowhere,
  concerns: readonly string[] = none,
): void {
  stop(trip, 'block', component, id, code, direction, decision, at, concerns);
}

export function unknown(
  trip: Trip,
  component: Component,
  id: string,
  code: UnknownCode,
  direction: Direction | null = null,
  decision: Decision | null = null,
  at: Place = nowhere,
  concerns: readonly string[] = none,
): void {
  stop(trip, 'unknown', component, id, code, direction, decision, at, concerns);
}

export function note(trip: Trip, code: NoteCode, component: Component, id: string, decision?: Decision): void {
  if (trip.notes.some((known) => known.code === code && known.id === id && known.component === component)) return;
  trip.notes.push({code, component, id, ...(decision ? {decision} : {})});
}

/** Rewrites the source: an internet gateway or a NAT gateway does. Nobody behind it knows who sent the packet. */
export function rewriteSource(trip: Trip, value: AddressValue, text: string, port = trip.packet.sourcePort): void {
  const {destination, protocol, destinationPort, icmpType, icmpCode} = trip.packet;
  trip.packet = {source: text, destination, protocol, sourcePort: port, destinationPort, icmpType, icmpCode};
  trip.source = value;
  trip.identity = null;
}

export function rewriteDestination(
  trip: Trip,
  value: AddressValue,
  text: string,
  port = trip.packet.destinationPort,
): void {
  const {source, protocol, sourcePort, icmpType, icmpCode} = trip.packet;
  trip.packet = {source, destination: text, protocol, sourcePort, destinationPort: port, icmpType, icmpCode};
  trip.destination = value;
  trip.key = keyOf(trip.packet);
}

import {parseAddress} from '../net/address';
import {protocols} from '../net/protocol';
import type {Packet} from './answer';
import {inAny} from './blocks';
import type {CompiledInterface} from './compiled';
import {checkBlockPublicAccess, enterFromInternet, steerInward} from './internet';
import {block, newTrip, pass, type Arrival, type Sender, type Trip} from './trip';
import {enterSubnet, sendFrom} from './walk';

/** Echo replies have a type of their own; ACLs see it (rule R70). Other types are answered by themselves here. */
function replyType({protocol, icmpType}: Packet): number {
  if (protocol === protocols.icmp && icmpType === 8) return 0;
  return protocol === protocols.icmpv6 && icmpType === 128 ? 129 : icmpType;
}

/** The reply to the packet as it arrived: ends swapped, ports swapped (rule R62). */
function replyTo(packet: Packet): Packet {
  return {
    source: packet.destination,
    destination: packet.source,
    protocol: packet.protocol,
    sourcePort: packet.destinationPort,
    destinationPort: packet.sourcePort,
    icmpType: replyType(packet),
    icmpCode: packet.icmpCode,
  };
}

const turn = (there: Trip): Trip =>
  newTrip(there.prepared, there.flow, replyTo(there.packet), there.destination, there.source, there);

function start(back: Trip, from: Arrival): void {
  switch (from.kind) {
    case 'interface':
      sendFrom(back, from.interface);
      return;
    case 'internet':
      fromInternet(back, from);
      return;
    case 'on-premises':
      fromSite(back, from);
      return;
    case 'gateway-endpoint':
      fromEndpoint(back, from);
      return;
    case 'at-once':
      return;
  }
}

function fromInternet(back: Trip, {gateway, vpc, sender}: Extract<Arrival, {kind: 'internet'}>): void {
  if (gateway === null) {
    homeAsIfMended(back, sender);
    return;
  }
  const owner = back.prepared.publicOwners.get(back.destination);
  if (owner === undefined) return;
  const eigw = back.prepared.targets.get(gateway);
  if (eigw?.kind === 'egress-only-gateway' && owner.kind === 'interface') {
    checkBlockPublicAccess(back, vpc, owner.interface.subnet, false, true);
    pass(back, 'egress-only-gateway', gateway, 'eigw-passes', null, null, vpc.place);
    enterSubnet(back, owner.interface.subnet, null);
    return;
  }
  enterFromInternet(back, owner);
}

/** The request never left, so whichever gateway is put in its way, the reply enters the sender's subnet. */
function homeAsIfMended(back: Trip, sender: Sender): void {
  if (sender.kind === 'interface') enterSubnet(back, sender.interface.subnet, null);
  else if (sender.kind === 'nat' && sender.nat.subnet !== null) enterSubnet(back, sender.nat.subnet, null);
}

function fromSite(back: Trip, {gateway, vpc}: Extract<Arrival, {kind: 'on-premises'}>): void {
  pass(back, 'vpn-gateway', gateway, 'vgw-enters', null, null, vpc.place);
  const subnet = vpc.subnets.find((one) => inAny(one.blocks, back.destination));
  if (subnet === undefined) block(back, 'vpc-router', vpc.vpc.id, 'no-subnet-owns-address', null, null, vpc.place);
  else steerInward(back, gateway, vpc, subnet);
}

/** From a gateway endpoint there is no lookup, only the ACL of the subnet it goes to (rule R37). */
function fromEndpoint(back: Trip, {endpoint, subnet}: Extract<Arrival, {kind: 'gateway-endpoint'}>): void {
  pass(back, 'vpc-endpoint', endpoint, 'gateway-endpoint-returns', null, null, subnet.place);
  enterSubnet(back, subnet, null);
}

/** The gateway or endpoint that a reply left by. */
const edgeOf = (arrival: Arrival): string =>
  'gateway' in arrival ? (arrival.gateway ?? '') : arrival.kind === 'gateway-endpoint' ? arrival.endpoint : '';

/** Equal as written, else by value: a flow may write an IPv6 address another way than the model does. */
const isSameAddress = (one: string, other: string): boolean =>
  one === other || parseAddress(one) === parseAddress(other);

/** Whether the reply came back to whoever asked; otherwise the asker never sees it (rules R61, R80). */
function checkHome(there: Trip, back: Trip): void {
  const {arrival} = back;
  if (arrival === null) return;
  const {source} = there.flow;
  if (source.kind === 'interface') {
    const one = there.prepared.interfaces.get(source.id);
    if (arrival.kind === 'interface' && arrival.interface !== one) elsewhere(back, arrival.interface);
    else if (arrival.kind !== 'interface' && arrival.kind !== 'at-once') anotherEdge(back, edgeOf(arrival));
    return;
  }
  if (source.kind === 'internet') {
    const same = arrival.kind === 'internet' && isSameAddress(back.packet.source, there.flow.destination);
    if (arrival.kind === 'interface') elsewhere(back, arrival.interface);
    else if (!same) anotherEdge(back, edgeOf(arrival));
    return;
  }
  if (arrival.kind === 'interface') elsewhere(back, arrival.interface);
  else if (arrival.kind !== 'on-premises' || arrival.gateway !== source.gateway) {
    anotherEdge(back, edgeOf(arrival));
  }
}

function elsewhere(back: Trip, one: CompiledInterface): void {
  block(back, 'wrong-destination', one.source.id, 'reply-goes-elsewhere', null, null, one.place);
}

function anotherEdge(back: Trip, gateway: string): void {
  block(back, 'wrong-destination', gateway, 'reply-leaves-by-another-edge');
}

/** The way back from where the request arrived, routed afresh (rules R60 to R63). */
export function returnTrip(there: Trip, arrival: Arrival): Trip {
  const back = turn(there);
  start(back, arrival);
  if (back.arrival !== null) checkHome(there, back);
  return back;
}

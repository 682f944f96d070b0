import {parseAddress} from '../../engines/net/address';
import {holdsAddress, parseCidr} from '../../engines/net/cidr';
import {hasPorts, isIcmp} from '../../engines/net/protocol';
import type {Flow, Source} from '../../engines/vpc/answer';
import type {FigureFlow} from '../../engines/vpc/fence/figure';
import type {Model} from '../../engines/vpc/model';
import {resolveDestination, resolveSource} from '../../engines/vpc/resolve';
import {err, ok, type Result} from '../../engines/result';

export interface Question {
  readonly flow: Flow;
  /** The ends as the drawing knows them: an interface, `internet`, a gateway for the site behind it, or an address. */
  readonly source: string;
  readonly destination: string;
}

/** Names that lead nowhere. */
export interface NamesUnknown {
  readonly source?: string;
  readonly destination?: string;
  readonly names: readonly string[];
}

const drawnSource = (source: Source): string => {
  switch (source.kind) {
    case 'interface':
      return source.id;
    case 'internet':
      return 'internet';
    case 'on-premises':
      return source.gateway;
  }
};

function drawnDestination(model: Model, name: string, address: string): string {
  const owner = model.interfaces.find(
    ({addresses, ipv6}) =>
      ipv6.includes(address) || addresses.some((own) => own.address === address || own.publicIp === address),
  );
  return owner?.id ?? (name === 'internet' ? name : address);
}

function holds(text: string, address: string): boolean {
  const cidr = parseCidr(text);
  const value = parseAddress(address);
  return cidr.ok && value !== undefined && holdsAddress(cidr.value, value);
}

/** A private address that nobody here has is a host of the site behind a gateway: the one that announces it, else the first. */
function sourceOf(model: Model, from: string): Result<Source, unknown> {
  const source = resolveSource(model, from);
  if (source.ok || source.error.code !== 'address-of-nobody') return source;
  const {gateways} = source.error;
  const sites = model.vpnGateways.filter(({id}) => gateways.includes(id));
  const site = sites.find(({onPremises}) => onPremises !== 'unknown' && onPremises.some((cidr) => holds(cidr, from)));
  const via = (site ?? sites[0])?.id;
  return via === undefined ? source : resolveSource(model, from, {via});
}

/** The figure's flow, told by name, as a question for the tracer. */
export function questionOf(model: Model, asked: FigureFlow): Result<Question, NamesUnknown> {
  const {from, to} = asked;
  const source = sourceOf(model, from);
  const destination = resolveDestination(model, to);
  if (!source.ok || !destination.ok) {
    const unknown = {...(source.ok ? {} : {source: from}), ...(destination.ok ? {} : {destination: to})};
    return err({...unknown, names: Object.values(unknown)});
  }
  const address = destination.value;
  return ok({
    flow: {source: inFamilyOf(address, source.value, model), destination: address, ...details(asked, address)},
    source: drawnSource(source.value),
    destination: drawnDestination(model, asked.to, address),
  });
}

/** First port of the range that Windows and macOS clients use, and inside Linux's: a client as common as any. */
const USUAL_SOURCE_PORT = 49_152;

const ICMP = 1;
const ICMP_V6 = 58;

/** A request as a client makes it: from an ephemeral port; for ICMP an echo, type 8, in ICMPv6 type 128. */
function details({protocol, port, sourcePort}: FigureFlow, destination: string): Omit<Flow, 'source' | 'destination'> {
  const number = protocol === ICMP && isIpv6(destination) ? ICMP_V6 : protocol;
  if (hasPorts(number)) {
    const ports = {sourcePort: sourcePort ?? USUAL_SOURCE_PORT};
    return {protocol: number, ...ports, ...(port === undefined ? {} : {destinationPort: port})};
  }
  return isIcmp(number) ? {protocol: number, icmpType: number === ICMP_V6 ? 128 : 8, icmpCode: 0} : {protocol: number};
}

const isIpv6 = (address: string): boolean => address.includes(':');

/** Somebody outside with IPv6, from the range kept for documentation. */
const SOMEONE_OUTSIDE_V6 = '2001:db8:ffff:ffff::7';

/** To an IPv6 address one sends from an IPv6 address; the primary address of an interface is its IPv4 one. */
function inFamilyOf(destination: string, source: Source, model: Model): Source {
  if (!isIpv6(destination)) return source;
  if (source.kind === 'internet' && !isIpv6(source.address)) return {...source, address: SOMEONE_OUTSIDE_V6};
  if (source.kind !== 'interface' || source.address !== undefined) return source;
  const address = model.interfaces.find(({id}) => id === source.id)?.ipv6[0];
  return address === undefined ? source : {...source, address};
}

import {ephemeralPorts} from '../facts/vpc-security';
import type {Hop} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import {code} from './vpc-names';

export type Gateway = Pick<Hop, 'component' | 'id'>;

/** Gateways a leg went through, in order, each once: what a reader wants to hear of a delivered packet's way. */
export const gatewaysOf = (hops: readonly Hop[], leg: Hop['leg']): readonly Gateway[] => {
  const found: Gateway[] = [];
  for (const hop of hops)
    if (hop.leg === leg && wayMarks.has(hop.component) && !found.some((one) => one.id === hop.id))
      found.push({component: hop.component, id: hop.id});
  return found;
};

const wayMarks: ReadonlySet<Hop['component']> = new Set<Hop['component']>([
  'internet-gateway',
  'egress-only-gateway',
  'nat-gateway',
  'vpn-gateway',
  'vpc-peering',
  'vpc-endpoint',
  'transit-gateway-attachment',
]);

/** The NAT gateway whose subnet's table or ACL is asked at this hop, if the packet has already been through it. */
export const natBefore = (hops: readonly Hop[], at: Hop['at'], leg: Hop['leg'], model: Model): string | undefined => {
  const subnet = at.subnet;
  const through = hops.filter((hop) => hop.leg === leg && hop.component === 'nat-gateway' && hop.outcome === 'pass');
  return through
    .map((hop) => hop.id)
    .find((id) => subnet !== undefined && model.natGateways.some((nat) => nat.id === id && nat.subnet === subnet));
};

/** How addresses change at a hop, told by the packet that the next hop sees: "`10.0.0.4:40000 → 203.0.113.4:1024`". */
export const changeAt = (hops: readonly Hop[], at: object, end: 'source' | 'destination'): string => {
  const index = hops.findIndex((hop) => hop === at);
  const [before, after] = [hops[index], hops[index + 1]];
  if (index < 0 || before === undefined || after === undefined || before.leg !== after.leg) return '';
  const port = `${end}Port` as const;
  const isPortChanged = before.packet[port] !== after.packet[port];
  if (before.packet[end] === after.packet[end] && !isPortChanged) return '';
  const text = ({packet}: Hop): string => (isPortChanged ? `${packet[end]}:${String(packet[port])}` : packet[end]);
  return code(`${text(before)} → ${text(after)}`);
};

/** The last gateway of each leg: where the request came in, and where the reply goes out. */
export const edgesOf = (
  hops: readonly Hop[],
): {readonly request: Gateway | undefined; readonly reply: Gateway | undefined} => ({
  request: gatewaysOf(hops, 'forward').at(-1),
  reply: gatewaysOf(hops, 'return').at(-1),
});

const {windows, awsServices} = ephemeralPorts.value;

/** Source ports that the usual clients take (rule R18). Linux's own range ends at 60999; AWS's guide rounds it up. */
const clients = [
  {client: 'Linux', min: 32_768, max: 60_999},
  {client: 'Windows', ...windows},
  {client: 'nat', ...awsServices},
] as const;

/** Clients that also use ports outside of this range. */
export const clientsOutside = ([from, to]: readonly [number, number]): readonly ('Linux' | 'Windows' | 'nat')[] =>
  clients.filter((one) => one.min < from || one.max > to).map((one) => one.client);

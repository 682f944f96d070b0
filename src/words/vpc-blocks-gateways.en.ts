import type {BlockCode} from '../engines/vpc/answer';
import type {BlockWords} from './vpc-blocks.en';
import type {Facts} from './vpc-facts.en';
import {code, isPrivate, nameOf, sourceIsLocal} from './vpc-names';
import {protocol} from './vpc-terms.en';

type GatewayCode = Extract<
  BlockCode,
  | `igw-${string}`
  | `eigw-${string}`
  | `bpa-${string}`
  | `nat-${string}`
  | `vgw-${string}`
  | `peering-${string}`
  | `gateway-endpoint-${string}`
  | `endpoint-${string}`
  | `tgw-${string}`
>;

const notThrough = (gateway: string): BlockWords['outcome'] => [
  `Stopped at the ${gateway}.`,
  `The reply is stopped at the ${gateway}.`,
];

const igw = notThrough('internet gateway');
const eigw = notThrough('egress-only internet gateway');
const nat = notThrough('NAT gateway');
const vgw = notThrough('virtual private gateway');
const tgw = notThrough('transit gateway');
const endpoint = notThrough('endpoint');
const pcx: BlockWords['outcome'] = ['It cannot reach the other VPC.', 'The reply cannot reach the other VPC.'];
const stopped: BlockWords['outcome'] = ['Blocked.', 'The reply is blocked.'];
const nobody: BlockWords['outcome'] = ['There is no receiver.', 'The reply has no receiver.'];

const notAttached = (f: Facts): string => `${f.thing} is not attached to the VPC.`;
const notAvailable = (f: Facts): string => `${f.thing} is not available${spaced(f.state)}.`;
const spaced = (state: string): string => (state === '' ? '' : ` ${state}`);

export const gatewayBlocks: Readonly<Record<GatewayCode, BlockWords>> = {
  'igw-detached': {
    outcome: igw,
    cause: (f) =>
      f.model.vpcs.some((vpc) => vpc.id === f.at.id)
        ? `No internet gateway is attached to VPC ${nameOf(f.model, f.at.id)}.`
        : notAttached(f),
  },
  'igw-no-public-address': {
    outcome: igw,
    cause: (f) =>
      f.isPrivateNat
        ? `${f.sender} is of the private type, which has no way to the internet.`
        : `The route is there, but ${f.sender} has no public IPv4 address.`,
  },
  'igw-private-destination': {
    outcome: igw,
    cause: (f) =>
      f.at.component === 'internet'
        ? `${f.to} is a private address; from the internet there is no way to it.`
        : `${f.thing} sends nothing out to private addresses such as ${f.to}.`,
  },
  'igw-private-source': {
    outcome: igw,
    cause: (f) => `The source ${f.from} is a private address, which cannot come in from the internet.`,
  },
  'igw-unknown-public-address': {
    outcome: nobody,
    cause: (f) =>
      isPrivate(f.at.packet.destination)
        ? `${f.to} is a private address; from the internet there is no way to it.`
        : `No network interface has ${f.to} as its public address.`,
  },
  'igw-not-global-ipv6': {
    outcome: igw,
    cause: (f) => `${sourceIsLocal(f.at.packet) ? f.from : f.to} is not a global IPv6 address.`,
  },
  'eigw-detached': {outcome: eigw, cause: notAttached},
  'eigw-inbound': {outcome: eigw, cause: (f) => `${f.thing} lets in no connection that starts outside.`},
  'eigw-ipv4': {outcome: eigw, cause: (f) => `${f.thing} carries IPv6 only.`},
  'bpa-blocks': {
    outcome: stopped,
    cause: (f) =>
      f.model.blockPublicAccess.mode === 'block-ingress'
        ? 'VPC Block Public Access stops connections that start on the internet.'
        : 'VPC Block Public Access stops all traffic to and from the internet.',
  },
  'nat-not-available': {outcome: nat, cause: notAvailable},
  'nat-protocol': {
    outcome: nat,
    cause: (f) => `${f.thing} carries TCP, UDP and ICMP, but this packet is ${protocol(f.at.packet.protocol)}.`,
  },
  'nat-foreign-source': {
    outcome: nat,
    cause: (f) => `${f.thing} serves its own VPC only, and the source ${f.from} lies outside it.`,
  },
  'nat-own-subnet': {outcome: nat, cause: (f) => `${f.thing} does not serve the subnet it stands in.`},
  'nat-inbound': {
    outcome: nat,
    cause: (f) => `${f.thing} takes no connection from outside, only replies to what it sent out itself.`,
  },
  'nat-private-to-internet': {
    outcome: nat,
    cause: (f) => `${f.nat ?? f.thing} is of the private type, which has no way to the internet.`,
  },
  'nat-no-public-address': {outcome: nat, cause: (f) => `${f.nat ?? f.thing} has no Elastic IP address.`},
  'nat-zone-not-served': {outcome: nat, cause: (f) => `Regional ${f.thing} does not serve ${zone(f)}.`},
  'vgw-detached': {outcome: vgw, cause: notAttached},
  'vgw-destination-unknown-there': {
    outcome: vgw,
    cause: (f) => `The network behind ${f.thing} does not hold ${f.to}.`,
  },
  'vgw-not-vpc-address': {
    outcome: vgw,
    cause: (f) => `${f.thing} carries only addresses of the VPC it is attached to.`,
  },
  'vgw-no-transit': {
    outcome: vgw,
    cause: (f) => `${f.thing} does not carry packets that come from another VPC.`,
  },
  'peering-not-active': {outcome: pcx, cause: peeringState},
  'peering-outside-cidrs': {
    outcome: pcx,
    cause: (f) => `${f.to} is not in the VPC at the other end of ${f.thing}, and peering leads no further.`,
  },
  'gateway-endpoint-protocol': {
    outcome: endpoint,
    cause: (f) => `${f.thing} carries TCP and ICMP echo, but this packet is ${protocol(f.at.packet.protocol)}.`,
  },
  'gateway-endpoint-not-available': {outcome: endpoint, cause: notAvailable},
  'gateway-endpoint-outside-source': {
    outcome: endpoint,
    cause: (f) => `${f.thing} carries only packets from inside its own VPC, but this one comes from another.`,
  },
  'endpoint-never-initiates': {outcome: stopped, cause: (f) => `${f.thing} never starts a connection.`},
  'tgw-no-attachment': {
    outcome: tgw,
    cause: (f) => `${f.vpc} is not attached to transit gateway ${nameOf(f.model, f.at.id)}.`,
  },
  'tgw-zone-without-attachment': {
    outcome: tgw,
    cause: (f) => `${f.thing} has no subnet in ${zone(f)} and takes nothing from there.`,
  },
  'tgw-attachment-not-available': {outcome: tgw, cause: notAvailable},
  'tgw-no-associated-table': {
    outcome: tgw,
    cause: (f) => `${f.thing} is associated with no transit gateway route table.`,
  },
  'tgw-no-route': {outcome: tgw, cause: (f) => `${f.thing} has no route to ${f.to}.`},
  'tgw-blackhole': {
    outcome: ['The packet is discarded.', 'The reply is discarded.'],
    cause: (f) => `In ${f.thing} the most specific route${f.namely} is a blackhole.`,
  },
};

function peeringState(f: Facts): string {
  const status = f.model.peerings.find((one) => one.id === f.at.id)?.status;
  return `${f.thing} ${status === 'pending-acceptance' ? 'is not accepted yet' : 'is not active'}${spaced(f.state)}.`;
}

const zone = (f: Facts): string => {
  const az = f.model.subnets.find((one) => one.id === f.at.at.subnet)?.az;
  return az === undefined ? 'the Availability Zone of the source' : `Availability Zone ${code(az)}`;
};

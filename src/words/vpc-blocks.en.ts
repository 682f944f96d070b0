import {hasPorts} from '../engines/net/protocol';
import type {BlockCode} from '../engines/vpc/answer';
import {gatewayBlocks} from './vpc-blocks-gateways.en';
import type {Facts} from './vpc-facts.en';
import {code, isPrivate, nameOf, referencedGroup} from './vpc-names';
import {traffic} from './vpc-terms.en';

/** The outcome for a request and for a reply, and the cause as one sentence; two at most. */
export interface BlockWords {
  readonly outcome: readonly [request: string, reply: string];
  readonly cause: (facts: Facts) => string;
}

const refused = ['Blocked.', 'The reply is blocked.'] as const;
const discarded = ['The packet is discarded.', 'The reply is discarded.'] as const;
const nobody = ['There is no receiver.', 'The reply has no receiver.'] as const;
const stuck = ['It cannot reach its destination.', 'The reply finds no way back.'] as const;

export const blocks: Readonly<Record<BlockCode, BlockWords>> = {
  ...gatewayBlocks,
  'foreign-source-address': {
    outcome: ['It cannot be sent.', 'The reply cannot be sent.'],
    cause: (f) => `${f.owner} has its source/destination check on, and ${f.from} is not one of its own addresses.`,
  },
  'no-address-of-that-family': {
    outcome: ['It cannot be sent.', 'The reply cannot be sent.'],
    cause: (f) =>
      `${f.owner} has no ${f.to.includes(':') ? 'IPv6' : 'IPv4'} address, and the two kinds never talk to each other.`,
  },
  'not-its-own-destination': {
    outcome: refused,
    cause: (f) => `${f.owner} has its source/destination check on and drops what is addressed to ${f.to}.`,
  },
  'group-no-rules': {outcome: refused, cause: (f) => `${groups(f)} no ${f.side} rules at all.`},
  'group-no-match': {outcome: refused, cause: (f) => onlyPrefixList(f) ?? noRule(f)},
  'group-reference-lost': {
    outcome: refused,
    cause: (f) => {
      const group = referencedGroup(f.at, f.model);
      const named = group === undefined ? 'another group' : `security group ${nameOf(f.model, group)}`;
      return `${f.side} rules of ${f.thing} allow ${named} only, and ${counterpart(f)} is no private address of that group.`;
    },
  },
  'acl-denies': {outcome: refused, cause: aclRefuses},
  'acl-final-deny': {outcome: refused, cause: aclRefuses},
  'no-route': {outcome: stuck, cause: noRoute},
  'blackhole-route': {
    outcome: discarded,
    cause: (f) => `The most specific route${f.namely} is a blackhole, and no wider route is tried.`,
  },
  'no-subnet-owns-address': {
    outcome: discarded,
    cause: (f) => `${f.to} lies in ${f.vpc}, but in none of its subnets.`,
  },
  'no-interface-has-address': {
    outcome: nobody,
    cause: (f) => `No network interface in ${f.subnet} has the address ${f.to}.`,
  },
  'interface-not-in-use': {
    outcome: nobody,
    cause: (f) => `network interface ${nameOf(f.model, f.at.id)} is attached to nothing.`,
  },
  'instance-not-running': {
    outcome: nobody,
    cause: (f) => `${f.owner} is not running${instanceState(f)}.`,
  },
  'platform-range': {
    outcome: discarded,
    cause: (f) => `${f.to} lies in the link-local range \`169.254.0.0/16\`, which is never routed.`,
  },
  'routing-loop': {
    outcome: ['The packet goes in circles.', 'The reply goes in circles.'],
    cause: (f) => `${f.thing} sends it back to a place it has already been.`,
  },
  'edge-target-invalid': {
    outcome: discarded,
    cause: (f) =>
      `${f.thing} steers incoming packets to a target that cannot take them${f.route === '' ? '' : `: ${f.route}`}.`,
  },
  'reply-goes-elsewhere': {
    outcome: ['The packet goes somewhere else.', 'The reply goes somewhere else.'],
    cause: (f) => `${f.to} exists in two places, and the reply arrives at the one that never asked.${byRoute(f)}`,
  },
  'reply-leaves-by-another-edge': {
    outcome: ['The packet leaves by a different way.', 'The reply leaves by a different way.'],
    cause: (f) =>
      f.cameBy === '' || f.leavesBy === ''
        ? `The reply leaves by a different way than the request came in, so the sender never gets it.${byRoute(f)}`
        : `The request comes in through ${f.cameBy}, but the reply leaves through ${f.leavesBy}, so the sender never gets it.`,
  },
};

const byRoute = (f: Facts): string => (f.route === '' ? '' : ` The route ${f.route} sends it there.`);

const counterpart = (f: Facts): string => (f.at.direction === 'egress' ? `destination ${f.to}` : `source ${f.from}`);

/** All groups of an interface count together, so none of them alone is to blame. Comes with its verb. */
const groups = (f: Facts): string => {
  const own = f.model.interfaces.find((one) => one.id === f.at.at.interface)?.groups ?? [];
  if (own.length < 2 || !own.includes(f.at.id)) return `${f.thing} has`;
  return `Security groups ${own.map((group) => nameOf(f.model, group)).join(', ')} have`;
};

const noRule = (f: Facts): string =>
  f.at.direction === 'egress'
    ? `${groups(f)} no outbound rule that allows ${traffic(f.at.packet)} to ${f.to}.`
    : `${groups(f)} no inbound rule that allows ${traffic(f.at.packet)} from ${f.from}.`;

const onlyPrefixList = (f: Facts): string | undefined => {
  const rules = f.model.securityGroups.find((one) => one.id === f.at.id)?.rules ?? [];
  const peers = rules.filter((rule) => rule.direction === f.at.direction).map((rule) => rule.peer);
  const [first] = peers;
  if (first === undefined || !('prefixList' in first)) return undefined;
  const list = first.prefixList;
  if (!peers.every((one) => 'prefixList' in one && one.prefixList === list)) return undefined;
  return `${f.thing} allows ${f.side} traffic for prefix list ${nameOf(f.model, list)} only, and ${counterpart(f)} is not in it.`;
};

function aclRefuses(f: Facts): string {
  const {packet, direction} = f.at;
  const rule = `${f.side} ${f.entry} of ${f.thing} denies`;
  if (f.back) {
    const port = hasPorts(packet.protocol) ? ` to port ${String(packet.destinationPort)}` : '';
    return `${rule} the reply${port}.`;
  }
  return `${rule} ${traffic(packet)} ${direction === 'egress' ? `to ${f.to}` : `from ${f.from}`}.`;
}

function noRoute(f: Facts): string {
  if (f.nat !== undefined && !isPrivate(f.at.packet.destination))
    return `${f.nat} stands in ${f.subnet}, whose route table has no route to an internet gateway.`;
  return `${f.thing}, which ${f.subnet} uses, has no route to ${f.to}.`;
}

const instanceState = (f: Facts): string => {
  const id = f.model.interfaces.find((one) => one.id === f.at.at.interface)?.instance ?? f.at.id;
  const state = f.model.instances.find((one) => one.id === id)?.state;
  return state === undefined ? '' : ` (${code(state)})`;
};

/** Some outcomes say more when it is known where the packet was going. */
export const sharperOutcome = (kind: BlockCode, f: Facts): string | undefined => {
  if (f.back) return undefined;
  if (kind === 'instance-not-running' || kind === 'interface-not-in-use')
    return sends(f) ? 'It cannot be sent.' : undefined;
  if (kind === 'igw-private-destination') return f.at.component === 'internet' ? 'It cannot come in.' : undefined;
  if (kind !== 'no-route') return undefined;
  if (f.nat !== undefined) return 'It gets no further than the NAT gateway.';
  return isPrivate(f.at.packet.destination) ? undefined : 'It cannot reach the internet.';
};

/** The packet is this interface's own, so it is not one that nobody receives. */
const sends = (f: Facts): boolean => {
  const own = f.model.interfaces.find((one) => one.id === (f.at.at.interface ?? f.at.id));
  return own?.addresses.some((one) => one.address === f.at.packet.source) === true;
};

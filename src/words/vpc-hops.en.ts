import type {BlockCode, Hop, PassCode} from '../engines/vpc/answer';
import {blocks} from './vpc-blocks.en';
import {factsOf, sentence, type Facts} from './vpc-facts.en';
import {isJustMain, nameOf, plainNameOf, routeText, tidy} from './vpc-names';
import {aclEntry, components, direction, groupRule, owner} from './vpc-terms.en';
import {unknowns} from './vpc-unknowns.en';
import type {HopText, WordContext} from './vpc.types';

type Passing = readonly [chip: string, detail: (facts: Facts) => string];

export const passes: Readonly<Record<PassCode, Passing>> = {
  'same-interface': ['arrives', () => 'sent to itself'],
  'source-own-address': ['passes', (f) => `${f.from} is its own address`],
  'source-check-off': ['passes', () => 'source/destination check is off'],
  'group-admits': ['allowed', decided],
  'group-remembers': ['remembered', () => 'stateful: the reply to an allowed request needs no rule'],
  'service-exempt': ['passes', () => 'an AWS service address, which rules do not touch'],
  'same-subnet': ['passes', () => 'same subnet: no route table and no network ACL on the way'],
  'acl-admits': ['allowed', decided],
  'route-chosen': ['chosen', decided],
  'local-delivery': ['passes', (f) => `delivered to the subnet of ${f.to}`],
  'address-owned': ['arrives', (f) => `has the address ${f.to}`],
  'igw-maps-out': ['passes', (f) => `source becomes the public address${and(f.sourceChange)}`],
  'igw-maps-in': ['passes', (f) => `destination becomes the private address${and(f.destinationChange)}`],
  'igw-passes-ipv6': ['passes', () => 'IPv6 addresses stay as they are'],
  'igw-returns': ['passes', (f) => `the address is changed back${and(f.destinationChange || f.sourceChange)}`],
  'eigw-passes': ['passes', () => 'outgoing IPv6 connections and their replies only'],
  'internet-reached': ['arrives', (f) => f.to],
  'internet-sends': ['starts', (f) => f.from],
  'nat-accepts': ['passes', (f) => `takes the packet of ${f.from}`],
  'nat-translates': ['translated', (f) => `source address and port become its own${and(f.sourceChange)}`],
  'nat-translates-back': ['translated', (f) => `address and port are changed back${and(f.destinationChange)}`],
  'vgw-passes': ['passes', () => 'sent on to the on-premises network'],
  'vgw-enters': ['passes', () => 'comes in from the on-premises network'],
  'on-premises-reached': ['arrives', (f) => f.to],
  'peering-crosses': ['passes', (f) => `crosses to the other VPC: ${f.to}`],
  'gateway-endpoint-carries': ['passes', () => 'sent to the service without a public address'],
  'gateway-endpoint-returns': ['passes', () => 'the reply comes back without a route table'],
  'tgw-attachment-accepts': ['passes', (f) => `taken from ${f.vpc}`],
  'tgw-route-chosen': ['chosen', decided],
  'tgw-delivers': ['passes', (f) => `delivered into ${f.vpc}`],
  'edge-table-steers': ['chosen', decided],
  'interface-forwards': ['passes', () => 'sends on what it received'],
  'assumed-route': [
    'assumed',
    (f) => (f.route === '' ? 'not in the data: assumed' : `not in the data, assumed: ${f.route}`),
  ],
};

const and = (change: string): string => (change === '' ? '' : `: ${change}`);

const blockChips: Partial<Readonly<Record<BlockCode, string>>> = {
  'acl-denies': 'denied',
  'acl-final-deny': 'denied',
  'group-no-rules': 'no rule',
  'group-no-match': 'no rule',
  'no-route': 'no route',
  'tgw-no-route': 'no route',
  'blackhole-route': 'blackhole',
  'tgw-blackhole': 'blackhole',
};

/** The line of the configuration that decided, as it is written there. */
function decided(f: Facts): string {
  const {decision} = f.at;
  switch (decision?.kind) {
    case 'group-rule':
      return groupRule(decision.rule, f.model);
    case 'acl-entry':
      return aclEntry(decision.entry);
    case 'acl-final-deny':
      return '`*` deny all';
    case 'route':
    case 'transit-route':
      return routeText(decision.route, f.model);
    default:
      return f.thing;
  }
}

const isPass = (hopCode: Hop['code']): hopCode is PassCode => hopCode in passes;
const isBlock = (hopCode: Hop['code']): hopCode is BlockCode => hopCode in blocks;

export const hopText = (hop: Hop, context: WordContext): HopText => ({
  title: sentence(title(hop, context)),
  ...what(hop.code, factsOf(hop, context)),
});

const what = (hopCode: Hop['code'], facts: Facts): Omit<HopText, 'title'> => {
  if (isPass(hopCode)) return {detail: passes[hopCode][1](facts), chip: passes[hopCode][0]};
  if (isBlock(hopCode))
    return {detail: sentence(tidy(blocks[hopCode].cause(facts))), chip: blockChips[hopCode] ?? 'blocked'};
  return {detail: unknowns[hopCode](facts), chip: 'unknown'};
};

const title = (hop: Hop, {model}: WordContext): string => {
  const side = hop.direction === null ? '' : `, ${direction[hop.direction]}`;
  // A table or ACL that the data do not hold has no id; the subnet that uses it stands in its place.
  const isOfSubnet = hop.component !== 'subnet' && model.subnets.some((one) => one.id === hop.id);
  if (isOfSubnet) return `${components[hop.component]} of subnet ${nameOf(model, hop.id)}${side}`;
  switch (hop.component) {
    case 'internet':
    case 'on-premises':
    case 'vpc-block-public-access':
    case 'wrong-destination':
      return `${components[hop.component]}${side}`;
    case 'interface':
      return owner(model, hop.id);
    case 'route-table':
      return isJustMain(hop.id, plainNameOf(model, hop.id))
        ? 'main route table'
        : `${components[hop.component]} ${nameOf(model, hop.id)}`;
    case 'source-dest-check':
      return `${components[hop.component]}: ${owner(model, hop.id)}`;
    default:
      return `${components[hop.component]} ${nameOf(model, hop.id)}${side}`;
  }
};

import type {UnknownCode} from '../engines/vpc/answer';
import type {Facts} from './vpc-facts.en';
import {code, nameOf} from './vpc-names';

const missing = (what: string): string => `The imported data does not hold ${what}. That does not mean it is blocked.`;
const outside = (what: string): string => `${what} is not computed here. That does not mean it is blocked.`;

/** What is missing or not computed, and that this is not a block. */
export const unknowns: Readonly<Record<UnknownCode, (facts: Facts) => string>> = {
  'target-not-in-data': (f) => missing(f.route === '' ? f.thing : `the target of the route ${f.route}`),
  'table-not-in-data': (f) => missing(`the route table that ${f.subnet} uses`),
  'acl-not-in-data': (f) => missing(`the network ACL of ${f.subnet}`),
  'group-not-in-data': (f) => missing(f.thing),
  'prefix-list-not-in-data': (f) => missing(`the entries of prefix list ${prefixList(f)}`),
  'vpc-not-in-data': (f) => missing(f.vpc),
  'subnet-not-in-data': (f) => missing(`the subnet that owns ${f.to}`),
  'interface-not-in-data': (f) => missing(`the network interface that has ${f.to}`),
  'target-not-modelled': (f) => outside(`What lies behind ${f.route === '' ? f.thing : `the target of ${f.route}`}`),
  'appliance-inside-unknown': (f) => outside(`What the software inside ${f.owner} does with the packet`),
  'on-premises-routes-unknown': (f) => missing(`the BGP routes behind ${f.thing}`),
  'prefix-lists-overlap': (f) =>
    `In ${f.thing}, routes to prefix lists overlap with the same length. AWS picks one of them; which one is not defined.`,
  'load-balancer-not-modelled': (f) => outside(`Which target ${f.thing} sends it to`),
  'source-not-in-data': (f) => missing(`the source ${code(f.at.id)}`),
};

const prefixList = (f: Facts): string => {
  const {decision} = f.at;
  if (decision?.kind === 'route') return nameOf(f.model, decision.route.destination);
  if (decision?.kind === 'group-rule' && 'prefixList' in decision.rule.peer)
    return nameOf(f.model, decision.rule.peer.prefixList);
  return nameOf(f.model, f.at.id);
};

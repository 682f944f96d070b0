import type {
  AclEntry,
  Direction,
  GroupRule,
  Model,
  NetworkAcl,
  RouteTable,
  SecurityGroup,
} from '../../../engines/vpc/model';
import {words as vpcWords} from '../../../words/vpc';
import {words} from '../../../words/vpc-figure';
import {nameOf, plainNameOf} from '../../../words/vpc-names';
import type {Listing} from './inspection';
import type {Lit} from './lit';

const {labels} = words.inspect;

/** A line that is not in the configuration, and by that decided. */
const missing = (cells: readonly string[]): Listing['rows'] =>
  cells.length > 0 ? [{key: 'missing', cells, lit: true}] : [];

/** Route, rule and entry lists as tables, the deciding line lit. */
export function routesOf(table: RouteTable, model: Model, lit: Lit): Listing {
  const address = lit.noRoute(table.id);
  const missed = address === undefined ? [] : [`✕ ${words.inspect.noRouteFor(address)}`];
  return {
    caption: words.inspect.routesOf(plainNameOf(model, table.id)),
    head: [labels.destination, labels.target, labels.state],
    rows: [
      ...table.routes.map((route) => ({
        key: `${route.destination} ${route.target}`,
        cells: [
          nameOf(model, route.destination),
          nameOf(model, route.target),
          route.origin === 'propagated' ? `\`${route.state}\`, \`propagated\`` : `\`${route.state}\``,
        ],
        lit: lit.route(table.id, route),
      })),
      ...missing(missed),
    ],
  };
}

const BOTH: readonly Direction[] = ['ingress', 'egress'];

/** "TCP 443" */
export function trafficText({protocol, ports, icmp}: Pick<GroupRule, 'protocol' | 'ports' | 'icmp'>): string {
  const name = vpcWords.protocol(protocol);
  if (ports) return `${name} ${ports[0] === ports[1] ? ports[0] : words.inspect.range(...ports)}`;
  return icmp ? `${name} ${words.inspect.icmp(...icmp)}` : name;
}

function ruleRow(rule: GroupRule, index: number, group: string, model: Model, lit: Lit): Listing['rows'][number] {
  const peer = 'cidr' in rule.peer ? rule.peer.cidr : 'group' in rule.peer ? rule.peer.group : rule.peer.prefixList;
  return {
    key: String(index),
    cells: [trafficText(rule), nameOf(model, peer)],
    lit: lit.rule(group, rule),
  };
}

export function rulesOf(group: SecurityGroup, model: Model, lit: Lit): readonly Listing[] {
  return BOTH.map((direction) => {
    const rules = group.rules.filter((rule) => rule.direction === direction);
    return {
      caption: words.inspect.rulesOf(plainNameOf(model, group.id), vpcWords.direction[direction]),
      head: [labels.protocolPorts, labels.peer],
      rows: [
        ...rules.map((rule, index) => ruleRow(rule, index, group.id, model, lit)),
        ...(lit.noRule(group.id, direction)
          ? missing([`✕ ${words.inspect.noRuleFits}`])
          : rules.length === 0
            ? [{key: 'none', cells: [words.inspect.noRules]}]
            : []),
      ],
    };
  });
}

const entryRow = (entry: AclEntry, acl: string, lit: Lit): Listing['rows'][number] => ({
  key: String(entry.number),
  cells: [String(entry.number), trafficText(entry), `\`${entry.cidr}\``, vpcWords.action[entry.action]],
  lit: lit.entry(acl, entry),
});

/** Sorted as AWS reads them; the final deny that every list has stands last. */
export function entriesOf(acl: NetworkAcl, model: Model, lit: Lit): readonly Listing[] {
  return BOTH.map((direction) => ({
    caption: words.inspect.rulesOf(plainNameOf(model, acl.id), vpcWords.direction[direction]),
    head: [labels.number, labels.protocolPorts, labels.peer, labels.action],
    rows: [
      ...acl.entries
        .filter((entry) => entry.direction === direction)
        .sort((a, b) => a.number - b.number)
        .map((entry) => entryRow(entry, acl.id, lit)),
      {
        key: 'final',
        cells: [words.inspect.finalRule, vpcWords.protocol(-1), words.inspect.all, vpcWords.action.deny],
        lit: lit.finalDeny(acl.id, direction),
      },
    ],
  }));
}

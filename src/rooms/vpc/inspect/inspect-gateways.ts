import type {Model, PeeringSide} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-figure';
import {nameOf, plainNameOf} from '../../../words/vpc-names';
import {hostIn} from '../choices';
import type {Inspection, Listing} from './inspection';
import type {Lit} from './lit';
import {named, valued} from './names';

type Unnamed = Omit<Inspection, 'name'>;

const plain = {remarks: [], tables: []} as const;

const attachedTo = (model: Model, vpc: string | null): string =>
  vpc === null ? words.inspect.detached : nameOf(model, vpc);

export function inspectInternetGateway(
  model: Model,
  kind: 'internet-gateway' | 'egress-only-gateway',
  id: string,
): Unnamed | undefined {
  const list = kind === 'internet-gateway' ? model.internetGateways : model.egressOnlyGateways;
  const gateway = list.find((one) => one.id === id);
  return gateway && {...plain, kind, properties: [['attachedTo', attachedTo(model, gateway.vpc)]]};
}

export function inspectNat(model: Model, id: string): Unnamed | undefined {
  const nat = model.natGateways.find((one) => one.id === id);
  if (!nat) return undefined;
  return {
    ...plain,
    kind: 'nat-gateway',
    properties: [
      ['connectivity', `\`${nat.connectivity}\``],
      ['state', `\`${nat.state}\``],
      nat.subnet === undefined ? ['vpc', nameOf(model, nat.vpc)] : ['subnet', nameOf(model, nat.subnet)],
      ['privateAddress', valued(nat.addresses.map(({address}) => address))],
      ['publicAddress', valued(nat.addresses.flatMap(({publicIp}) => publicIp ?? []))],
    ],
    end: {destination: id},
  };
}

export function inspectVpn(model: Model, id: string): Unnamed | undefined {
  const gateway = model.vpnGateways.find((one) => one.id === id);
  if (!gateway) return undefined;
  const {onPremises} = gateway;
  return {
    ...plain,
    kind: 'vpn-gateway',
    properties: [
      ['attachedTo', attachedTo(model, gateway.vpc)],
      ['sites', onPremises === 'unknown' ? words.inspect.unknown : valued(onPremises)],
    ],
  };
}

export function inspectSite(model: Model, gatewayId: string): Inspection {
  const gateway = model.vpnGateways.find((one) => one.id === gatewayId);
  const ranges = gateway && gateway.onPremises !== 'unknown' ? gateway.onPremises : [];
  const [first] = ranges;
  const site: Inspection = {
    ...plain,
    kind: 'on-premises',
    properties: [['sites', ranges.length > 0 ? valued(ranges) : words.inspect.unknown]],
  };
  return first === undefined ? site : {...site, end: {source: hostIn(first), destination: hostIn(first)}};
}

export function inspectEndpoint(model: Model, id: string): Unnamed | undefined {
  const endpoint = model.endpoints.find((one) => one.id === id);
  if (!endpoint) return undefined;
  const usedBy = endpoint.type === 'gateway' ? endpoint.routeTables : endpoint.subnets;
  return {
    ...plain,
    kind: 'endpoint',
    properties: [
      ['service', `\`${endpoint.service}\``],
      ['type', `\`${endpoint.type}\``],
      ['state', `\`${endpoint.state}\``],
      ['usedBy', named(model, usedBy)],
    ],
    ...(endpoint.interfaces.length > 0 ? {end: {destination: id}} : {}),
  };
}

const side = (model: Model, {vpc, cidrs}: PeeringSide): string =>
  [nameOf(model, vpc), ...cidrs.map((cidr) => `\`${cidr}\``)].join(' ');

export function inspectPeering(model: Model, id: string): Unnamed | undefined {
  const peering = model.peerings.find((one) => one.id === id);
  if (!peering) return undefined;
  return {
    ...plain,
    kind: 'peering',
    properties: [
      ['state', `\`${peering.status}\``],
      ['requester', side(model, peering.requester)],
      ['accepter', side(model, peering.accepter)],
    ],
  };
}

export function inspectTransit(model: Model, id: string, lit: Lit): Unnamed | undefined {
  if (!model.transitGateways.some((one) => one.id === id)) return undefined;
  const attachments = model.transitAttachments.filter((one) => one.transitGateway === id);
  const {labels} = words.inspect;
  const tables = model.transitRouteTables.filter((one) => one.transitGateway === id);
  return {
    kind: 'transit-gateway',
    properties: [],
    remarks: [],
    tables: [
      {
        caption: labels.attachment,
        head: [labels.attachment, words.inspect.kinds.vpc, labels.subnets, labels.routeTable, labels.state],
        rows: attachments.map((one) => ({
          key: one.id,
          cells: [
            nameOf(model, one.id),
            nameOf(model, one.resource),
            named(model, one.subnets),
            one.routeTable === undefined ? words.inspect.none : nameOf(model, one.routeTable),
            `\`${one.state}\``,
          ],
        })),
      },
      ...tables.map((table): Listing => ({
        caption: words.inspect.routesOf(plainNameOf(model, table.id)),
        head: [labels.destination, labels.target, labels.state],
        rows: table.routes.map((route) => ({
          key: route.destination,
          cells: [
            nameOf(model, route.destination),
            route.attachment === undefined ? words.inspect.none : nameOf(model, route.attachment),
            `\`${route.state}\``,
          ],
          lit: lit.transitRoute(table.id, route.destination),
        })),
      })),
    ],
  };
}

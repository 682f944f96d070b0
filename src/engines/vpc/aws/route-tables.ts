import * as v from 'valibot';
import type {Route, RouteTable} from '../model';
import {readCidr} from './addresses';
import type {Entry, Members} from './lists';
import {below, type Report, type Where} from './report';
import {flag, id, list, maybe, named, readEach, state, text, understand, understandAll} from './shape';

const tableShape = v.object({RouteTableId: id, VpcId: id, Associations: list, Routes: list});

const associationShape = v.object({
  Main: maybe(flag),
  SubnetId: maybe(text),
  GatewayId: maybe(text),
  AssociationState: state,
});

const routeShape = v.looseObject({
  DestinationCidrBlock: maybe(text),
  DestinationIpv6CidrBlock: maybe(text),
  DestinationPrefixListId: maybe(text),
  State: maybe(text),
  Origin: maybe(text),
});

export interface RouteTablesRead {
  readonly routeTables: readonly RouteTable[];
  /** Subnet to table, explicit associations only. */
  readonly tableOf: ReadonlyMap<string, string>;
}

/** `vpnRoutes`: per gateway, the destinations of its static VPN routes; a propagated one among them is learned from there. */
export const readRouteTables = (
  entries: readonly Entry[] | undefined,
  vpnRoutes: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): RouteTablesRead => {
  const tableOf = new Map<string, string>();
  const routeTables = readEach(entries, tableShape, report, (table, {where, members}): RouteTable => {
    const associations = understandAll(associationShape, table.Associations, below(where, 'Associations'), report)
      .map(({value}) => value)
      .filter((association) => !/^(?:disassociat|fail)/.test(association.AssociationState?.State ?? ''));
    for (const {SubnetId} of associations) if (SubnetId) tableOf.set(SubnetId, table.RouteTableId);
    return {
      id: table.RouteTableId,
      ...named(members),
      vpc: table.VpcId,
      main: associations.some((association) => association.Main === true),
      gateways: associations.flatMap((association) => association.GatewayId ?? []),
      routes: readRoutes(table.Routes, below(where, 'Routes'), vpnRoutes, report),
    };
  });
  return {routeTables, tableOf};
};

const readRoutes = (
  routes: readonly unknown[],
  where: Where,
  vpnRoutes: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): readonly Route[] =>
  understandAll(routeShape, routes, where, report).flatMap(({value, where: here}) => {
    const destination = readDestination(value, here, report);
    if (destination === undefined) return [];
    const target = readTarget(value, here, report);
    const route: Route = {
      destination,
      target,
      state: value.State === 'blackhole' ? 'blackhole' : 'active',
      origin: originOf(value.Origin, target),
    };
    const isStaticVpn = route.origin === 'propagated' && vpnRoutes.get(target)?.has(destination) === true;
    return [isStaticVpn ? {...route, learned: 'vpn-static'} : route];
  });

const originOf = (origin: string | null | undefined, target: string): Route['origin'] => {
  if (target === 'local') return 'local';
  return origin === 'EnableVgwRoutePropagation' || origin === 'Advertisement' ? 'propagated' : 'static';
};

const readDestination = (route: v.InferOutput<typeof routeShape>, where: Where, report: Report): string | undefined => {
  if (route.DestinationPrefixListId) return route.DestinationPrefixListId;
  const cidr = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
  // Without any destination, the shape's own words are the best report.
  if (!cidr) return understand(v.object({DestinationCidrBlock: text}), {}, where, report)?.DestinationCidrBlock;
  return readCidr(cidr, where, report);
};

/** An instance target comes with its interface; the interface is the more exact one. */
const targetKeys = [
  'GatewayId',
  'NatGatewayId',
  'NetworkInterfaceId',
  'InstanceId',
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'EgressOnlyInternetGatewayId',
  'VpcEndpointId',
  'LocalGatewayId',
  'CarrierGatewayId',
  'CoreNetworkArn',
  'OdbNetworkArn',
];

const notTargets = new Set(['InstanceOwnerId', 'DestinationPrefixListId', 'IpAddress']);

/**
 * A route is kept even when its target is of a kind we do not know: dropping it would let the packet fall through to a
 * wider route, which AWS does not do (rules R26, R28).
 */
const readTarget = (route: Members, where: Where, report: Report): string => {
  const value = (key: string): string[] => {
    const target = route[key];
    return typeof target === 'string' && target !== '' ? [target] : [];
  };
  const known = targetKeys.flatMap(value)[0];
  if (known !== undefined) return known;
  const keys = Object.keys(route).filter((key) => /(?:Id|Arn)$/.test(key) && !notTargets.has(key));
  report.add(where, 'route-without-target', {keys: keys.join(', ')});
  return keys.flatMap(value)[0] ?? 'unknown';
};

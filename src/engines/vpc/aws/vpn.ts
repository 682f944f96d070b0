import * as v from 'valibot';
import type {VpnGateway} from '../model';
import {readCidr, unique} from './addresses';
import {attachedVpc} from './gateways';
import type {Entry} from './lists';
import {below, type Report} from './report';
import {flag, id, maybe, named, readEach, text} from './shape';

const connectionShape = v.object({
  VpnConnectionId: id,
  State: maybe(text),
  VpnGatewayId: maybe(text),
  TransitGatewayId: maybe(text),
  Options: maybe(v.object({StaticRoutesOnly: maybe(flag)})),
  Routes: maybe(v.array(v.object({DestinationCidrBlock: text, State: maybe(text)})), []),
  VgwTelemetry: maybe(v.array(v.object({Status: maybe(text)})), []),
});

export interface VpnConnection {
  readonly id: string;
  /** The virtual private gateway or transit gateway it ends at. */
  readonly gateway: string;
  /** `unknown`: learned over BGP, which no describe answer tells. */
  readonly routes: readonly string[] | 'unknown';
  readonly tunnels: 'up' | 'down' | 'unknown';
}

export const readVpnConnections = (entries: readonly Entry[] | undefined, report: Report): readonly VpnConnection[] =>
  readEach(entries, connectionShape, report, (connection, {where}): VpnConnection | undefined => {
    const gateway = connection.VpnGatewayId ?? connection.TransitGatewayId;
    if (!gateway || /^delet/.test(connection.State ?? '')) return undefined;
    const routes = connection.Routes.filter((route) => !/^delet/.test(route.State ?? '')).flatMap(
      (route) => readCidr(route.DestinationCidrBlock, below(where, 'Routes'), report) ?? [],
    );
    const isStatic = connection.Options?.StaticRoutesOnly === true || routes.length > 0;
    const statuses = connection.VgwTelemetry.flatMap((tunnel) => tunnel.Status ?? []);
    return {
      id: connection.VpnConnectionId,
      gateway,
      routes: isStatic ? routes : 'unknown',
      tunnels: statuses.length === 0 ? 'unknown' : statuses.includes('UP') ? 'up' : 'down',
    };
  });

/** Per gateway, the destinations of its static routes. */
export const staticVpnRoutes = (connections: readonly VpnConnection[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const routes = new Map<string, Set<string>>();
  for (const connection of connections) {
    if (connection.routes === 'unknown') continue;
    const known = routes.get(connection.gateway) ?? new Set<string>();
    routes.set(connection.gateway, known);
    for (const route of connection.routes) known.add(route);
  }
  return routes;
};

const gatewayShape = v.object({
  VpnGatewayId: id,
  State: maybe(text),
  VpcAttachments: maybe(v.array(v.object({State: maybe(text), VpcId: maybe(text)})), []),
});

export const readVpnGateways = (
  entries: readonly Entry[] | undefined,
  connections: readonly VpnConnection[],
  report: Report,
): readonly VpnGateway[] =>
  readEach(entries, gatewayShape, report, (gateway, {members}): VpnGateway => {
    const own = connections.filter((connection) => connection.gateway === gateway.VpnGatewayId);
    // Without any connection in the data it may still serve Direct Connect, or one of another file.
    const isKnown = own.length > 0 && own.every((connection) => connection.routes !== 'unknown');
    const onPremises = isKnown ? unique(own.flatMap((one) => (one.routes === 'unknown' ? [] : one.routes))) : 'unknown';
    return {
      id: gateway.VpnGatewayId,
      ...named(members),
      vpc: /^delet/.test(gateway.State ?? '') ? null : attachedVpc(gateway.VpcAttachments),
      onPremises,
      tunnels: tunnelsOf(own),
    };
  });

const tunnelsOf = (connections: readonly VpnConnection[]): VpnConnection['tunnels'] => {
  if (connections.some((connection) => connection.tunnels === 'up')) return 'up';
  if (connections.length > 0 && connections.every((connection) => connection.tunnels === 'down')) return 'down';
  return 'unknown';
};

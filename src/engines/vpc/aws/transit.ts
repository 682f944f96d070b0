import * as v from 'valibot';
import type {TransitAttachment, TransitGateway, TransitRouteTable, Vpc} from '../model';
import type {Entry} from './lists';
import type {Collected} from './merge';
import type {Report} from './report';
import {id, maybe, named, readEach, text} from './shape';
import {readAttachments} from './transit-attachments';
import {readTransitRoutes} from './transit-routes';
import type {VpnConnection} from './vpn';

const gatewayShape = v.object({TransitGatewayId: id, TransitGatewayArn: maybe(text), State: maybe(text)});

const tableShape = v.object({TransitGatewayRouteTableId: id, TransitGatewayId: id, State: maybe(text)});

export interface TransitRead {
  readonly transitGateways: readonly TransitGateway[];
  readonly transitAttachments: readonly TransitAttachment[];
  readonly transitRouteTables: readonly TransitRouteTable[];
}

export const readTransit = (
  kinds: Collected,
  vpcs: readonly Vpc[],
  connections: readonly VpnConnection[],
  report: Report,
): TransitRead => {
  const transitGateways = readEach(kinds.get('TransitGateways'), gatewayShape, report, readGateway);
  const transitAttachments = readAttachments(kinds, report);
  const tables = readEach(kinds.get('TransitGatewayRouteTables'), tableShape, report, (table, {members}) =>
    isGone(table.State)
      ? undefined
      : {id: table.TransitGatewayRouteTableId, ...named(members), transitGateway: table.TransitGatewayId},
  );
  const routes = readTransitRoutes(kinds, {tables, attachments: transitAttachments, vpcs, connections}, report);
  const transitRouteTables = tables.map((table) => ({...table, routes: routes.get(table.id) ?? []}));
  return {transitGateways, transitAttachments, transitRouteTables};
};

const isGone = (state: string | null | undefined): boolean => /^(?:delet|fail|reject)/.test(state ?? '');

const readGateway = (gateway: v.InferOutput<typeof gatewayShape>, {members, region}: Entry): TransitGateway => {
  const inRegion = gateway.TransitGatewayArn?.split(':')[3] ?? region;
  return {id: gateway.TransitGatewayId, ...named(members), ...(inRegion !== undefined && {region: inRegion})};
};

import * as v from 'valibot';
import type {TransitAttachment, TransitGateway, TransitRouteTable, Vpc} from '../model';
import type {Entry} from './lists';
import type {Collected} from './merge';
import type {Report} from './report';
import {id, maybe, named, readEach, text, texts} from './shape';
import {readTransitRoutes} from './transit-routes';
import type {VpnConnection} from './vpn';

const gatewayShape = v.object({TransitGatewayId: id, TransitGatewayArn: maybe(text), State: maybe(text)});

const attachmentShape = v.object({
  TransitGatewayAttachmentId: id,
  TransitGatewayId: id,
  ResourceType: maybe(text, 'other'),
  ResourceId: maybe(text, ''),
  State: maybe(text, 'available'),
  Association: maybe(v.object({TransitGatewayRouteTableId: maybe(text), State: maybe(text)})),
});

const vpcAttachmentShape = v.object({
  TransitGatewayAttachmentId: id,
  TransitGatewayId: id,
  VpcId: id,
  State: maybe(text, 'available'),
  SubnetIds: texts,
  Options: maybe(v.object({SecurityGroupReferencingSupport: maybe(text)})),
});

const tableShape = v.object({TransitGatewayRouteTableId: id, TransitGatewayId: id, State: maybe(text)});

const types: Readonly<Record<string, TransitAttachment['type']>> = {
  vpc: 'vpc',
  vpn: 'vpn',
  peering: 'peering',
  'direct-connect-gateway': 'direct-connect',
};

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

/** The general list knows kinds and tables, the VPC list knows subnets; either may be missing. */
const readAttachments = (kinds: Collected, report: Report): readonly TransitAttachment[] => {
  const ofVpcs = new Map(
    readEach(kinds.get('TransitGatewayVpcAttachments'), vpcAttachmentShape, report, (shape, {members}) => ({
      id: shape.TransitGatewayAttachmentId,
      ...named(members),
      transitGateway: shape.TransitGatewayId,
      type: 'vpc' as const,
      resource: shape.VpcId,
      subnets: shape.SubnetIds,
      state: shape.State,
      ...(shape.Options?.SecurityGroupReferencingSupport && {
        groupReferencing: shape.Options.SecurityGroupReferencingSupport === 'enable',
      }),
    })).map((attachment) => [attachment.id, attachment]),
  );
  const seen = new Set<string>();
  const general = readEach(
    kinds.get('TransitGatewayAttachments'),
    attachmentShape,
    report,
    (shape, {members}): TransitAttachment => {
      const isAssociated = shape.Association?.State === undefined || shape.Association.State === 'associated';
      const routeTable = isAssociated ? shape.Association?.TransitGatewayRouteTableId : undefined;
      const ofVpc = ofVpcs.get(shape.TransitGatewayAttachmentId);
      const sideId = attachmentId(shape.TransitGatewayAttachmentId, shape.TransitGatewayId, seen);
      return {
        subnets: [],
        ...ofVpc,
        id: sideId,
        ...named(members),
        transitGateway: shape.TransitGatewayId,
        type: types[shape.ResourceType] ?? 'other',
        resource: shape.ResourceId,
        state: ofVpc?.state ?? shape.State,
        ...(routeTable && {routeTable}),
      };
    },
  );
  return [...general, ...[...ofVpcs.values()].filter((attachment) => !seen.has(attachment.id))];
};

/**
 * The two transit gateways of a peering show the same attachment id, each from its side and with its own table. Ids are unique in
 * the model, so the second side is called `tgw-attach-…@tgw-…`.
 */
const attachmentId = (plain: string, transitGateway: string, seen: Set<string>): string => {
  const own = seen.has(plain) ? `${plain}@${transitGateway}` : plain;
  seen.add(own);
  return own;
};

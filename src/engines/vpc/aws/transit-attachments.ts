import * as v from 'valibot';
import type {TransitAttachment} from '../model';
import type {Entry} from './lists';
import type {Collected} from './merge';
import {below, type Report} from './report';
import {id, list, maybe, named, readEach, text, texts, understandAll} from './shape';

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

const types: Readonly<Record<string, TransitAttachment['type']>> = {
  vpc: 'vpc',
  vpn: 'vpn',
  peering: 'peering',
  'direct-connect-gateway': 'direct-connect',
};

/** The general list knows kinds and tables, the list of VPC attachments knows subnets; either may be missing. */
export const readAttachments = (kinds: Collected, report: Report): readonly TransitAttachment[] => {
  const ofVpcs = new Map(
    readEach(kinds.get('TransitGatewayVpcAttachments'), vpcAttachmentShape, report, vpcAttachment).map((attachment) => [
      attachment.id,
      attachment,
    ]),
  );
  const tables = associatedTables(kinds.get('TransitGatewayAssociations'), report);
  const seen = new Set<string>();
  const general = readEach(
    kinds.get('TransitGatewayAttachments'),
    attachmentShape,
    report,
    (shape, {members}): TransitAttachment => {
      const {TransitGatewayAttachmentId: plain, Association: association} = shape;
      const isAssociated = (association?.State ?? 'associated') === 'associated';
      const routeTable = isAssociated ? (association?.TransitGatewayRouteTableId ?? tables.get(plain)) : undefined;
      const ofVpc = ofVpcs.get(plain);
      return {
        subnets: [],
        ...ofVpc,
        id: sideId(plain, shape.TransitGatewayId, seen),
        ...named(members),
        transitGateway: shape.TransitGatewayId,
        type: types[shape.ResourceType] ?? 'other',
        resource: shape.ResourceId,
        state: ofVpc?.state ?? shape.State,
        ...(routeTable && {routeTable}),
      };
    },
  );
  const defaults = defaultTables(kinds.get('TransitGateways'), report);
  const alone = [...ofVpcs.values()]
    .filter((attachment) => !seen.has(attachment.id))
    .map((attachment) => {
      const routeTable = tables.get(attachment.id) ?? defaults.get(attachment.transitGateway);
      return routeTable === undefined ? attachment : {...attachment, routeTable};
    });
  return [...general, ...alone];
};

const vpcAttachment = (shape: v.InferOutput<typeof vpcAttachmentShape>, {members}: Entry): TransitAttachment => {
  const referencing = shape.Options?.SecurityGroupReferencingSupport;
  return {
    id: shape.TransitGatewayAttachmentId,
    ...named(members),
    transitGateway: shape.TransitGatewayId,
    type: 'vpc',
    resource: shape.VpcId,
    subnets: shape.SubnetIds,
    state: shape.State,
    ...(referencing && {groupReferencing: referencing === 'enable'}),
  };
};

/**
 * The two transit gateways of a peering show the same attachment id, each from its side and with its own table. Ids are unique in
 * the model, so the second side is called `tgw-attach-…@tgw-…`.
 */
const sideId = (plain: string, transitGateway: string, seen: Set<string>): string => {
  const own = seen.has(plain) ? `${plain}@${transitGateway}` : plain;
  seen.add(own);
  return own;
};

const associationsShape = v.object({TransitGatewayRouteTableId: id, Associations: list});
const associationShape = v.object({TransitGatewayAttachmentId: id, State: maybe(text, 'associated')});

/** Table by attachment, from `get-transit-gateway-route-table-associations`. */
const associatedTables = (entries: readonly Entry[] | undefined, report: Report): ReadonlyMap<string, string> => {
  const tables = new Map<string, string>();
  readEach(entries, associationsShape, report, (shape, {where}) => {
    for (const {value} of understandAll(associationShape, shape.Associations, below(where, 'Associations'), report))
      if (value.State === 'associated') tables.set(value.TransitGatewayAttachmentId, shape.TransitGatewayRouteTableId);
  });
  return tables;
};

const defaultsShape = v.object({
  TransitGatewayId: id,
  Options: maybe(v.object({DefaultRouteTableAssociation: maybe(text), AssociationDefaultRouteTableId: maybe(text)})),
});

/** Where no answer tells an attachment's table, it is taken to be the one that new attachments get by themselves. */
const defaultTables = (entries: readonly Entry[] | undefined, report: Report): ReadonlyMap<string, string> =>
  new Map(
    readEach(entries, defaultsShape, report, ({TransitGatewayId, Options}): [string, string] | undefined =>
      Options?.DefaultRouteTableAssociation === 'enable' && Options.AssociationDefaultRouteTableId
        ? [TransitGatewayId, Options.AssociationDefaultRouteTableId]
        : undefined,
    ),
  );

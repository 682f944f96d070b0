import * as v from 'valibot';
import type {TransitAttachment, TransitRoute, Vpc} from '../model';
import {readCidr} from './addresses';
import type {Collected} from './merge';
import {below, type Report, type Where} from './report';
import {id, list, maybe, readEach, text, understandAll} from './shape';
import type {VpnConnection} from './vpn';

const staticShape = v.object({TransitGatewayRouteTableId: id, Routes: list});

const routeShape = v.object({
  DestinationCidrBlock: maybe(text),
  PrefixListId: maybe(text),
  State: maybe(text),
  Type: maybe(text),
  TransitGatewayAttachments: maybe(v.array(v.object({TransitGatewayAttachmentId: id})), []),
});

const propagationShape = v.object({TransitGatewayRouteTableId: id, TransitGatewayRouteTablePropagations: list});

const propagatingShape = v.object({TransitGatewayAttachmentId: id, State: maybe(text)});

export interface Known {
  readonly tables: readonly {readonly id: string; readonly transitGateway: string}[];
  readonly attachments: readonly TransitAttachment[];
  readonly vpcs: readonly Vpc[];
  readonly connections: readonly VpnConnection[];
}

/** Routes by table: the listed ones, and those that enabled propagations add. */
export const readTransitRoutes = (
  kinds: Collected,
  known: Known,
  report: Report,
): ReadonlyMap<string, readonly TransitRoute[]> => {
  const routes = new Map<string, TransitRoute[]>();
  const add = (table: string, added: readonly TransitRoute[]): void => {
    const before = routes.get(table) ?? [];
    const isNew = (route: TransitRoute): boolean =>
      !before.some((one) => one.destination === route.destination && one.attachment === route.attachment);
    routes.set(table, [...before, ...added.filter(isNew)]);
  };

  readEach(kinds.get('TransitGatewayStaticRoutes'), staticShape, report, (shape, {where}) => {
    const table = shape.TransitGatewayRouteTableId;
    add(table, readListed(shape.Routes, below(where, 'Routes'), attachmentsOf(table, known), report));
  });

  readEach(kinds.get('TransitGatewayPropagations'), propagationShape, report, (shape, {where}) => {
    const table = shape.TransitGatewayRouteTableId;
    const here = below(where, 'TransitGatewayRouteTablePropagations');
    for (const item of understandAll(propagatingShape, shape.TransitGatewayRouteTablePropagations, here, report)) {
      if ((item.value.State ?? 'enabled') !== 'enabled') continue;
      const attachment = attachmentsOf(table, known)(item.value.TransitGatewayAttachmentId);
      const announced = announcedBy(attachment, item.value.TransitGatewayAttachmentId, known);
      const values = {attachment: item.value.TransitGatewayAttachmentId, table};
      if (announced !== 'unknown') add(table, announced);
      else if (attachment === undefined || attachment.type === 'vpc')
        report.add(item.where, 'attachment-unknown', values);
      else report.add(item.where, 'bgp-routes', values);
    }
  });
  return routes;
};

/** An attachment as the table's own transit gateway sees it: a peering has one id and two sides. */
const attachmentsOf =
  (table: string, known: Known) =>
  (plain: string): TransitAttachment | undefined => {
    const owner = known.tables.find((one) => one.id === table)?.transitGateway;
    const sides = known.attachments.filter((one) => one.id === plain || one.id.startsWith(`${plain}@`));
    return sides.find((side) => side.transitGateway === owner) ?? sides[0];
  };

const readListed = (
  items: readonly unknown[],
  where: Where,
  attachmentFor: (plain: string) => TransitAttachment | undefined,
  report: Report,
): readonly TransitRoute[] =>
  understandAll(routeShape, items, where, report).flatMap(({value, where: here}): TransitRoute[] => {
    const destination = value.PrefixListId ?? readCidr(value.DestinationCidrBlock ?? '', here, report);
    if (destination === undefined) return [];
    const origin = value.Type === 'propagated' ? 'propagated' : 'static';
    const plain = value.TransitGatewayAttachments[0]?.TransitGatewayAttachmentId;
    if (value.State === 'blackhole' || plain === undefined) return [{destination, state: 'blackhole', origin}];
    return [{destination, attachment: attachmentFor(plain)?.id ?? plain, state: 'active', origin}];
  });

/** A VPC announces its blocks, a static VPN its routes; what BGP announces no describe answer tells. */
const announcedBy = (
  attachment: TransitAttachment | undefined,
  plain: string,
  known: Known,
): readonly TransitRoute[] | 'unknown' => {
  const cidrs = blocksOf(attachment, known);
  if (cidrs === 'unknown') return 'unknown';
  return cidrs.map((destination) => ({
    destination,
    attachment: attachment?.id ?? plain,
    state: 'active',
    origin: 'propagated',
  }));
};

const blocksOf = (attachment: TransitAttachment | undefined, known: Known): readonly string[] | 'unknown' => {
  if (attachment?.type === 'vpc') {
    const vpc = known.vpcs.find((one) => one.id === attachment.resource);
    return vpc === undefined ? 'unknown' : [...vpc.cidrs, ...vpc.ipv6Cidrs];
  }
  if (attachment?.type === 'vpn')
    return known.connections.find((one) => one.id === attachment.resource)?.routes ?? 'unknown';
  return 'unknown';
};

import type {Model, TransitAttachment, TransitGateway, TransitRoute, TransitRouteTable} from '../model';
import {listOf, mapOf} from './print';
import type {Printed, PrintedMap} from './print';
import {defaultTransitTable} from './implied';

export const writeTransit = (model: Model, region: string): PrintedMap => ({
  entries: model.transitGateways.map((gateway) => [gateway.id, writeGateway(gateway, model, region)]),
});

function writeGateway(gateway: TransitGateway, model: Model, region: string): PrintedMap {
  const attachments = model.transitAttachments.filter(({transitGateway}) => transitGateway === gateway.id);
  const tables = model.transitRouteTables.filter(({transitGateway}) => transitGateway === gateway.id);
  const [only] = tables.length === 1 ? tables : [];
  const implied = only !== undefined && isDefault(only, attachments, model);
  const entries = attachments.map((one): [string, Printed] => [one.id, writeAttachment(one, only?.id)]);
  return mapOf([
    ['region', gateway.region === undefined || gateway.region === region ? undefined : gateway.region],
    ['attachments', entries.length === 0 ? undefined : {entries}],
    [
      'tables',
      implied ? undefined : {entries: tables.map((table): [string, Printed] => [table.id, writeTable(table)])},
    ],
  ]);
}

/** The one table a new transit gateway has, with the blocks of its VPCs propagated. */
function isDefault(table: TransitRouteTable, attachments: readonly TransitAttachment[], {vpcs}: Model): boolean {
  const routes = attachments.flatMap(({id, type, resource}): TransitRoute[] => {
    const vpc = type === 'vpc' ? vpcs.find((one) => one.id === resource) : undefined;
    const blocks = vpc === undefined ? [] : [...vpc.cidrs, ...vpc.ipv6Cidrs];
    return blocks.map((destination) => ({destination, attachment: id, state: 'active', origin: 'propagated'}));
  });
  return (
    table.id === defaultTransitTable(table.transitGateway) &&
    JSON.stringify(table.routes.map(writeRoute)) === JSON.stringify(routes.map(writeRoute)) &&
    sameDestinations(table.routes, routes)
  );
}

const sameDestinations = (a: readonly TransitRoute[], b: readonly TransitRoute[]): boolean =>
  a.map(({destination}) => destination).join() === b.map(({destination}) => destination).join();

function writeAttachment(attachment: TransitAttachment, only: string | undefined): Printed {
  const {type, resource, subnets, state, routeTable, groupReferencing} = attachment;
  return mapOf([
    [type === 'other' ? 'vpn' : type, resource],
    ['subnets', listOf(subnets)],
    ['table', routeTable === only ? undefined : (routeTable ?? 'none')],
    ['state', state === 'available' ? undefined : state],
    ['group-referencing', groupReferencing === undefined ? undefined : String(groupReferencing)],
  ]);
}

const writeTable = ({routes}: TransitRouteTable): Printed => ({
  entries: routes.map((route): [string, Printed] => [route.destination, writeRoute(route)]),
});

function writeRoute({attachment, state, origin}: TransitRoute): Printed {
  const target = attachment ?? 'blackhole';
  if (attachment !== undefined && state === 'blackhole') {
    return mapOf([
      ['to', target],
      ['state', 'blackhole'],
      ['origin', origin === 'propagated' ? origin : undefined],
    ]);
  }
  return origin === 'propagated' ? `${target} propagated` : target;
}

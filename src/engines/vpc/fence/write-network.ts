import type {Model, Route, RouteTable, Subnet, Vpc} from '../model';
import {contains, parseBlock} from './block';
import {mainTableName} from './implied';
import {listOf, mapOf} from './print';
import type {Printed, PrintedMap} from './print';
import {zoneFromName} from './regions';

const blocksOf = ({cidrs, ipv6Cidrs}: Vpc): string[] => [...cidrs, ...ipv6Cidrs];

/** `vpc` for one in the figure's Region, `vpcs` otherwise. */
export function writeVpcs({vpcs}: Model, region: string): [string, Printed] {
  const [only] = vpcs;
  if (vpcs.length === 1 && only !== undefined) return ['vpc', [only.id, ...blocksOf(only)].join(' ')];
  const entries = vpcs.map((vpc): [string, Printed] => {
    const line = blocksOf(vpc).join(' ');
    return [
      vpc.id,
      vpc.region === undefined || vpc.region === region
        ? line
        : mapOf([
            ['cidr', line],
            ['region', vpc.region],
          ]),
    ];
  });
  return ['vpcs', {entries}];
}

export const writeSubnets = (model: Model): PrintedMap => ({
  entries: model.subnets.map((subnet) => [subnet.id, writeSubnet(subnet, model)]),
});

function writeSubnet(subnet: Subnet, {vpcs}: Model): Printed {
  const {id, vpc, cidr, ipv6Cidrs, az, mapPublicIp} = subnet;
  const blocks = [...(cidr === undefined ? [] : [cidr]), ...ipv6Cidrs];
  const region = vpcs.find((one) => one.id === vpc)?.region ?? '';
  const zone = az === undefined || az === zoneFromName(id, region) ? undefined : shortZone(az, region);
  const line = blocks.join(' ');
  const owner = isClear(blocks[0], vpcs) ? undefined : vpc;
  if (zone === undefined && owner === undefined && mapPublicIp !== true) return line;
  return mapOf([
    ['cidr', line],
    ['az', zone],
    ['vpc', owner],
    ['public-ip', mapPublicIp === true ? 'true' : undefined],
  ]);
}

const shortZone = (az: string, region: string): string =>
  az.startsWith(region) && az.length === region.length + 1 ? az.slice(region.length) : az;

/** Whether the subnet's block alone says which VPC it is in. */
function isClear(text: string | undefined, vpcs: readonly Vpc[]): boolean {
  if (vpcs.length === 1) return true;
  const block = text === undefined ? null : parseBlock(text);
  if (block === null) return false;
  const fits = (own: string): boolean => {
    const outer = parseBlock(own);
    return outer !== null && contains(outer, block);
  };
  return vpcs.filter((vpc) => blocksOf(vpc).some(fits)).length === 1;
}

export const writeTables = (model: Model): PrintedMap => ({
  entries: model.routeTables.flatMap((table): [string, Printed][] => {
    const written = writeTable(table, model);
    const implied = table.main && isMainName(table, model);
    return implied && written.entries.length === 0 ? [] : [[table.id, written]];
  }),
});

const isMainName = ({id, vpc}: RouteTable, {vpcs}: Model): boolean => id === mainTableName(vpc, vpcs);

function writeTable(table: RouteTable, model: Model): PrintedMap {
  const {id, vpc, main, gateways} = table;
  const subnets = model.subnets.filter(({routeTable}) => routeTable === id).map((subnet) => subnet.id);
  const edge = [...model.internetGateways, ...model.vpnGateways].find((gateway) => gateway.id === gateways[0]);
  const isNamed = isMainName(table, model);
  const clear = isNamed || model.vpcs.length === 1 || subnets.length > 0 || edge?.vpc === vpc;
  const routes = table.routes
    .filter((route) => !isImplied(route, table, model))
    .map((route): [string, Printed] => [route.destination, writeRoute(route)]);
  return mapOf([
    ['main', main && !isNamed ? 'true' : undefined],
    ['vpc', clear ? undefined : vpc],
    ['gateways', listOf(gateways)],
    ['subnets', listOf(subnets)],
    ['routes', routes.length === 0 ? undefined : {entries: routes}],
  ]);
}

/** Local routes of the VPC's own blocks, and those that gateway endpoints add (whatever AWS calls the prefix list). */
function isImplied({destination, target}: Route, {id, vpc}: RouteTable, model: Model): boolean {
  const owner = model.vpcs.find((one) => one.id === vpc);
  if (target === 'local') return owner !== undefined && blocksOf(owner).includes(destination);
  const isBlock = destination.includes('/');
  return (
    !isBlock &&
    model.endpoints.some((one) => one.id === target && one.type === 'gateway' && one.routeTables.includes(id))
  );
}

function writeRoute({target, state, origin, learned}: Route): Printed {
  const marks = [state === 'blackhole' ? 'blackhole' : '', origin === 'propagated' ? 'propagated' : ''];
  if (learned === undefined) return [target, ...marks].filter((word) => word !== '').join(' ');
  return mapOf([
    ['to', target],
    ['learned', learned],
    ['state', state === 'blackhole' ? 'blackhole' : undefined],
  ]);
}

import type {VpcEndpoint} from '../model';
import {mainTableVpc} from './implied';
import {ownerVpc, subnetOf} from './owners';
import {unknownWord} from './gateway-text';
import type {GatewayText} from './gateway-text';
import {GATEWAY_SERVICES, prefixListName, serviceName, servicePrefixes} from './services';
import type {AddressRequest, Sketch} from './sketch';
import type {Word} from './tree';

interface Parts {
  readonly service?: Word | undefined;
  readonly tables: readonly Word[];
  readonly subnets: readonly Word[];
  readonly groups: readonly Word[];
}

/** `endpoint s3 rtb-private`, `endpoint ssm private-a sg-endpoint`, or a map. In tables it is a gateway, in subnets it has interfaces. */
export function readEndpoint(gateway: GatewayText, sketch: Sketch): void {
  const {report} = sketch;
  const {name, fields} = gateway;
  const {service, tables, subnets, groups} = partsOf(gateway, sketch);
  if (service === undefined) {
    report.add(name.at, 'endpoint-service', {gateway: name.text});
    return;
  }
  if (tables.some((table) => isReplacedMain(table, sketch))) return;
  if (tables.length > 0 && subnets.length > 0) report.add(name.at, 'endpoint-both', {gateway: name.text});
  const isGateway = tables.length > 0 || (subnets.length === 0 && GATEWAY_SERVICES.includes(service.text));
  if (isGateway && !GATEWAY_SERVICES.includes(service.text)) {
    report.add(tables[0]?.at ?? name.at, 'endpoint-gateway-only', {gateway: name.text, service: service.text});
  }
  if (isGateway && groups.length > 0) report.add(groups[0]?.at ?? name.at, 'endpoint-groups', {gateway: name.text});
  const vpc = vpcOf(gateway, tables, subnets, sketch);
  if (vpc === undefined) return;
  const region = sketch.vpcs.find(({id}) => id === vpc)?.region ?? sketch.region;
  const privateDns = fields.flag('private-dns');
  const value: Omit<VpcEndpoint, 'interfaces'> = {
    id: name.text,
    vpc,
    type: isGateway ? 'gateway' : 'interface',
    service: serviceName(service.text, region),
    state: fields.text('state')?.text ?? 'available',
    routeTables: tables.map(({text}) => text),
    subnets: subnets.map(({text}) => text),
    ...(privateDns === undefined ? {} : {privateDns}),
  };
  const prefixList = isGateway ? impliedPrefixList(service.text, region, sketch) : undefined;
  if (prefixList !== undefined) checkTwice(tables, prefixList, sketch);
  const requests = isGateway ? [] : requestsOf(gateway, subnets, sketch);
  if (!isGateway) oneSubnetPerZone(name.text, subnets, sketch);
  const rest = {at: name.at, groups: isGateway ? [] : groups, requests};
  sketch.endpoints.push({value, ...(prefixList === undefined ? {} : {prefixList}), ...rest});
}

function partsOf({name, words, fields}: GatewayText, sketch: Sketch): Parts {
  const {names} = sketch;
  const listed = (key: 'tables' | 'subnets' | 'groups', kind: 'table' | 'subnet' | 'group'): Word[] =>
    (fields.words(key) ?? []).filter((word) => names.check(word, kind));
  const tables = listed('tables', 'table');
  const subnets = listed('subnets', 'subnet');
  const groups = listed('groups', 'group');
  let service = fields.text('service');
  for (const word of words) {
    const kind = names.kindOf(word.text);
    if (kind === 'table') tables.push(word);
    else if (kind === 'subnet') subnets.push(word);
    else if (kind === 'group') groups.push(word);
    else if (service === undefined) service = word;
    else
      unknownWord(
        word,
        name,
        'endpoint',
        (['table', 'subnet', 'group'] as const).flatMap((one) => names.known(one)),
        sketch,
      );
  }
  return {service, tables, subnets, groups};
}

/** AWS's own main table is there only as long as no other is written as main. */
function isReplacedMain(table: Word, sketch: Sketch): boolean {
  const {report, names, tables} = sketch;
  if (mainTableVpc(table.text, sketch) === undefined || tables.some(({value}) => value.id === table.text)) return false;
  const known = names
    .known('table')
    .filter((name) => name !== table.text)
    .join(', ');
  const values = {name: table.text, expected: 'table', suggestion: '', known} as const;
  report.add(table.at, 'unknown-name', values, 'InvalidRouteTableID.NotFound');
  return true;
}

function vpcOf(
  {name, fields}: GatewayText,
  tables: readonly Word[],
  subnets: readonly Word[],
  sketch: Sketch,
): string | undefined {
  const ofTables = tables.flatMap(({text}) => sketch.tables.find(({value}) => value.id === text)?.value.vpc ?? []);
  const said = fields.text('vpc');
  const vpc =
    said === undefined && ofTables[0] !== undefined ? ofTables[0] : ownerVpc(name, 'gateway', said, subnets, sketch);
  for (const table of tables) tableInVpc(table, vpc, name.text, sketch);
  return vpc;
}

function tableInVpc(table: Word, vpc: string | undefined, owner: string, sketch: Sketch): void {
  const actual = sketch.tables.find(({value}) => value.id === table.text)?.value.vpc;
  if (actual === undefined || vpc === undefined || actual === vpc) return;
  const values = {name: table.text, kind: 'table', vpc: actual, expected: vpc, owner} as const;
  sketch.report.add(table.at, 'other-vpc', values, 'InvalidParameterValue');
}

/** The list of the service, unless the fence writes one of that name itself. */
function impliedPrefixList(service: string, region: string, {prefixLists}: Sketch): string {
  const id = prefixListName(service);
  if (!prefixLists.some((list) => list.id === id)) prefixLists.push({id, cidrs: servicePrefixes(service, region)});
  return id;
}

/** A table has one route to a service: the second endpoint that brings it is refused. */
function checkTwice(tables: readonly Word[], prefixList: string, {endpoints, report}: Sketch): void {
  for (const {text: table, at} of tables) {
    const other = endpoints.find((one) => one.prefixList === prefixList && one.value.routeTables.includes(table));
    if (other === undefined) continue;
    report.add(
      at,
      'route-twice',
      {destination: prefixList, table, line: report.lineOf(other.at)},
      'RouteAlreadyExists',
    );
  }
}

/** One interface in each subnet; addresses, where written, stand in the order of the subnets. */
function requestsOf({name, fields}: GatewayText, subnets: readonly Word[], {report}: Sketch): AddressRequest[] {
  const addresses = fields.words('ip') ?? [];
  if (addresses.length > subnets.length) {
    const values = {gateway: name.text, subnets: String(subnets.length), addresses: String(addresses.length)};
    report.add(fields.keyAt('ip'), 'endpoint-addresses', values);
  }
  return subnets.map((subnet, index) => {
    const address = addresses[index];
    return {owner: name.text, at: subnet.at, subnet: subnet.text, ...(address === undefined ? {} : {address})};
  });
}

/** Endpoints and transit gateway attachments take one subnet of each zone. */
export function oneSubnetPerZone(owner: string, subnets: readonly Word[], sketch: Sketch): void {
  const seen = new Map<string, string>();
  for (const subnet of subnets) {
    const zone = subnetOf(subnet.text, sketch)?.az;
    if (zone === undefined) continue;
    const other = seen.get(zone);
    if (other === undefined) seen.set(zone, subnet.text);
    else
      sketch.report.add(
        subnet.at,
        'same-zone',
        {owner, subnet: subnet.text, other, zone},
        'DuplicateSubnetsInSameZone',
      );
  }
}

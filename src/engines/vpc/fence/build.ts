import type {
  BlockPublicAccess,
  Model,
  NetworkAcl,
  NetworkInterface,
  PrivateAddress,
  Route,
  RouteTable,
  SecurityGroup,
} from '../model';
import {emptyModel} from '../model';
import type {Given} from './addresses';
import {parseAddress} from './block';
import {defaultAclName, defaultGroupName, impliedAcl, localRoutes} from './implied';
import {subnetOf} from './owners';
import type {AddressRequest, EndpointSketch, InstanceSketch, NatSketch, Sketch, TableSketch} from './sketch';
import type {Word} from './tree';

type Addresses = ReadonlyMap<AddressRequest, Given>;

/** The model of a fence without problems. Lists keep the order of the text; what AWS makes by itself comes first. */
export function buildModel(
  sketch: Sketch,
  securityGroups: readonly SecurityGroup[],
  addresses: Addresses,
  blockPublicAccess: BlockPublicAccess,
): Model {
  const endpoints = sketch.endpoints.map((endpoint) => ({
    endpoint,
    interfaces: endpointInterfaces(endpoint, addresses, sketch),
  }));
  return {
    ...emptyModel,
    vpcs: sketch.vpcs.map(({id, region, blocks}) => ({
      id,
      cidrs: blocks.flatMap(({block}) => (block.family === 4 ? [block.text] : [])),
      ipv6Cidrs: blocks.flatMap(({block}) => (block.family === 6 ? [block.text] : [])),
      region,
    })),
    subnets: sketch.subnets.map(({id, vpc, az, ipv4, ipv6, mapPublicIp}) => ({
      id,
      vpc,
      ...(ipv4 === undefined ? {} : {cidr: ipv4.block.text}),
      ipv6Cidrs: ipv6.map(({block}) => block.text),
      az,
      ...optional('routeTable', sketch.tableOf.get(id)),
      ...optional('networkAcl', sketch.aclOf.get(id)),
      ...(mapPublicIp ? {mapPublicIp} : {}),
    })),
    routeTables: sketch.tables.map((table) => toTable(table, sketch)),
    networkAcls: toAcls(sketch),
    securityGroups,
    interfaces: [
      ...sketch.instances.map((instance) => instanceInterface(instance, addresses, sketch)),
      ...sketch.nats.flatMap((nat) => natInterface(nat, addresses)),
      ...endpoints.flatMap(({interfaces}) => interfaces),
    ],
    instances: sketch.instances.map(({value}) => value),
    internetGateways: sketch.internetGateways,
    egressOnlyGateways: sketch.egressOnlyGateways,
    natGateways: sketch.nats.map((nat) => toNat(nat, addresses)),
    vpnGateways: sketch.vpnGateways,
    peerings: sketch.peerings,
    endpoints: endpoints.map(({endpoint, interfaces}) => ({
      ...endpoint.value,
      interfaces: interfaces.map(({id}) => id),
    })),
    prefixLists: sketch.prefixLists,
    transitGateways: sketch.transitGateways,
    transitAttachments: sketch.attachments,
    transitRouteTables: sketch.transitTables,
    blockPublicAccess,
  };
}

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({[key]: value} as Record<Key, string>);

function toTable({value, routes}: TableSketch, {vpcs, endpoints}: Sketch): RouteTable {
  const blocks = vpcs.find(({id}) => id === value.vpc)?.blocks.map(({block}) => block.text) ?? [];
  const isLocal = ({target, destination}: Route): boolean => target === 'local' && blocks.includes(destination);
  const written = routes.map(({route}) => route).filter((route) => !isLocal(route));
  // A written route for a whole block of the VPC takes the place of the local one (rule R23); a propagated one does not (rule R22).
  const replaced = written.filter(({origin}) => origin === 'static').map(({destination}) => destination);
  const locals = localRoutes(blocks.filter((block) => !replaced.includes(block)));
  const services = endpoints
    .filter((endpoint) => endpoint.value.routeTables.includes(value.id) && endpoint.prefixList !== undefined)
    .map(({value: {id}, prefixList = ''}): Route => ({
      destination: prefixList,
      target: id,
      state: 'active',
      origin: 'static',
    }));
  return {...value, routes: [...locals, ...written, ...services]};
}

function toAcls(sketch: Sketch): NetworkAcl[] {
  const {acls, vpcs} = sketch;
  const defaults = vpcs.map(
    (vpc) => acls.find(({id}) => id === defaultAclName(vpc.id, vpcs)) ?? impliedAcl(vpc, sketch),
  );
  return [...defaults, ...acls.filter((acl) => !defaults.includes(acl))];
}

const groupsOf = (words: readonly Word[], vpc: string, {vpcs}: Sketch): string[] =>
  words.length > 0 ? words.map(({text}) => text) : [defaultGroupName(vpc, vpcs)];

function instanceInterface(instance: InstanceSketch, addresses: Addresses, sketch: Sketch): NetworkInterface {
  const {request, value} = instance;
  const subnet = subnetOf(request.subnet ?? '', sketch);
  return {
    id: value.id,
    subnet: request.subnet ?? '',
    addresses: [...addressesOf(request, addresses), ...(request.more ?? []).map(({text}) => ({address: text}))],
    ipv6: instance.ipv6.map(({text}) => parseAddress(text)?.text ?? text),
    groups: groupsOf(instance.groups, subnet?.vpc ?? '', sketch),
    instance: value.id,
    sourceDestCheck: instance.sourceDestCheck,
    kind: 'instance',
    state: value.state === 'terminated' ? 'available' : 'in-use',
  };
}

function addressesOf(request: AddressRequest, addresses: Addresses): PrivateAddress[] {
  const {address = null, publicIp = null} = addresses.get(request) ?? {};
  return address === null ? [] : [{address, ...(publicIp === null ? {} : {publicIp})}];
}

export const natInterfaceName = (nat: string): string => `eni-${nat}`;
export const endpointInterfaceName = (endpoint: string, subnet: string): string => `eni-${endpoint}-${subnet}`;

function natInterface({id, request}: NatSketch, addresses: Addresses): NetworkInterface[] {
  const {subnet} = request;
  if (subnet === undefined) return [];
  const common = {ipv6: [], groups: [], sourceDestCheck: false, kind: 'nat', state: 'in-use'} as const;
  return [{id: natInterfaceName(id), subnet, addresses: addressesOf(request, addresses), ...common}];
}

function toNat(
  {id, vpc, connectivity, state, zones, request}: NatSketch,
  addresses: Addresses,
): Model['natGateways'][number] {
  const publicIp = addresses.get(request)?.publicIp;
  // A regional NAT gateway shows no private address; its public one stands for both.
  const regional = publicIp === undefined || publicIp === null ? [] : [{address: publicIp, publicIp}];
  return {
    id,
    vpc,
    ...optional('subnet', request.subnet),
    connectivity,
    state,
    addresses: zones === undefined ? addressesOf(request, addresses) : regional,
    ...(zones === undefined ? {} : {zones}),
  };
}

function endpointInterfaces(
  {value, requests, groups}: EndpointSketch,
  addresses: Addresses,
  sketch: Sketch,
): NetworkInterface[] {
  return requests.map((request) => ({
    id: endpointInterfaceName(value.id, request.subnet ?? ''),
    subnet: request.subnet ?? '',
    addresses: addressesOf(request, addresses),
    ipv6: [],
    groups: groupsOf(groups, value.vpc, sketch),
    sourceDestCheck: true,
    kind: 'endpoint',
    state: 'in-use',
  }));
}

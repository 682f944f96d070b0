import type {
  Model,
  NatGateway,
  NetworkAcl,
  NetworkInterface,
  RouteTable,
  Subnet,
  Vpc,
  VpcEndpoint,
} from '../../../engines/vpc/model';
import {aclOf, kindOf, tableOf, tierOf, type Referred} from './routing';
import type {PartRef, SubnetKind} from './types';

/** The model sorted into the boxes it is drawn in; everything has a place, also what the data leave dangling. */
export interface PlacedVpc {
  readonly id: string;
  /** `null`: others name it, the data do not hold it. */
  readonly vpc: Vpc | null;
  readonly region: string | null;
  readonly subnets: readonly PlacedSubnet[];
  readonly top: readonly BorderGateway[];
  readonly bottom: readonly BorderGateway[];
  readonly shelf: readonly BorderGateway[];
}

export interface PlacedSubnet {
  readonly id: string;
  readonly subnet: Subnet | null;
  readonly zone: string | null;
  readonly kind: SubnetKind;
  readonly tier: number;
  readonly table: Referred<RouteTable>;
  readonly acl: Referred<NetworkAcl>;
  readonly cards: readonly CardItem[];
}

export type CardItem =
  | {readonly kind: 'interface'; readonly id: string; readonly interface: NetworkInterface}
  | {readonly kind: 'nat'; readonly id: string; readonly nat: NatGateway; readonly interfaces: readonly string[]}
  | {readonly kind: 'endpoint'; readonly id: string; readonly endpoint: VpcEndpoint};

/** Stands on the VPC's border, or on the shelf inside when the border is full. */
export interface BorderGateway {
  readonly id: string;
  readonly kind: 'internet' | 'egress-only' | 'vpn' | 'endpoint' | 'interface-endpoint' | 'nat' | 'table' | 'acl';
  readonly part: PartRef;
  /** Endpoint: its service. Table: what its edge association names. */
  readonly detail?: string;
}

export interface PlacedModel {
  readonly vpcs: readonly PlacedVpc[];
  /** Attached to nothing. */
  readonly tray: readonly BorderGateway[];
}

/** For interfaces whose subnet, or subnets whose VPC, is not in the data. */
export const nowhere = '?';

export function placeModel(model: Model): PlacedModel {
  const known = new Map(model.vpcs.map((vpc) => [vpc.id, vpc]));
  const ids = unique([...known.keys(), ...mentionedVpcs(model)]);
  const subnets = [...model.subnets, ...ghostSubnets(model)];
  const orphans = subnets.length > model.subnets.length ? [nowhere] : [];
  const vpcs = unique([...ids, ...orphans]).map((id): PlacedVpc => {
    const own = subnets.filter((subnet) => subnet.vpc === id);
    const placed = own.map((subnet) => placeSubnet(subnet, model));
    const vpc = known.get(id) ?? null;
    return {id, vpc, region: regionOf(vpc, own), subnets: placed, ...gatewaysOf(id, placed, model)};
  });
  return {vpcs, tray: trayOf(model)};
}

function placeSubnet(subnet: Subnet, model: Model): PlacedSubnet {
  const table = tableOf(subnet, model);
  const kind = kindOf(table, model);
  const real = subnet.vpc === nowhere ? null : subnet;
  const zone = subnet.az ?? null;
  return {
    id: subnet.id,
    subnet: real,
    zone,
    kind,
    tier: tierOf(kind, table),
    table,
    acl: aclOf(subnet, model),
    cards: cardsOf(subnet.id, model),
  };
}

/** NAT gateways and interface endpoints stand for their own interfaces. */
function cardsOf(subnet: string, model: Model): CardItem[] {
  const interfaces = model.interfaces.filter((each) => each.subnet === subnet);
  const nats = model.natGateways.filter((nat) => nat.subnet === subnet);
  const owned = new Map(
    nats.map((nat) => {
      const addresses = new Set(nat.addresses.map(({address}) => address));
      const own = interfaces.filter(
        (each) => each.kind === 'nat' && each.addresses.some(({address}) => addresses.has(address)),
      );
      return [nat.id, own.map(({id}) => id)] as const;
    }),
  );
  const hidden = new Set([...owned.values()].flat());
  const bare = model.endpoints.filter(
    (endpoint) =>
      endpoint.subnets.includes(subnet) && !interfaces.some((each) => endpoint.interfaces.includes(each.id)),
  );
  return [
    ...interfaces
      .filter(({id}) => !hidden.has(id))
      .map((each): CardItem => ({kind: 'interface', id: each.id, interface: each})),
    ...nats.map((nat): CardItem => ({kind: 'nat', id: nat.id, nat, interfaces: owned.get(nat.id) ?? []})),
    ...bare.map((endpoint): CardItem => ({kind: 'endpoint', id: endpoint.id, endpoint})),
  ];
}

function gatewaysOf(
  vpc: string,
  subnets: readonly PlacedSubnet[],
  model: Model,
): Pick<PlacedVpc, 'top' | 'bottom' | 'shelf'> {
  const here = <Thing extends {readonly vpc: string | null}>(list: readonly Thing[]): Thing[] =>
    list.filter((each) => each.vpc === vpc);
  const drawn = new Set(subnets.map(({id}) => id));
  const used = new Set(subnets.map(({table}) => table?.id));
  const usedAcls = new Set(subnets.map(({acl}) => acl?.id));
  // A main table that no subnet uses and that only holds local routes has nothing to tell.
  const idle = here(model.routeTables).filter(
    (table) =>
      !used.has(table.id) &&
      !(table.main && subnets.length > 0 && table.routes.every(({origin}) => origin === 'local')),
  );
  return {
    top: [
      ...here(model.internetGateways).map(({id}) => gateway(id, 'internet', 'internet-gateway')),
      ...here(model.egressOnlyGateways).map(({id}) => gateway(id, 'egress-only', 'egress-only-gateway')),
    ],
    bottom: [
      ...here(model.vpnGateways).map(({id}) => gateway(id, 'vpn', 'vpn-gateway')),
      ...here(model.endpoints)
        .filter((endpoint) => !endpoint.subnets.some((subnet) => drawn.has(subnet)) && !hasCard(endpoint, drawn, model))
        .map(({id, type, service}) =>
          gateway(id, type === 'gateway' ? 'endpoint' : 'interface-endpoint', 'endpoint', service),
        ),
    ],
    shelf: [
      ...here(model.natGateways)
        .filter(({subnet}) => subnet === undefined || !drawn.has(subnet))
        .map(({id}) => gateway(id, 'nat', 'nat-gateway')),
      ...idle.map(({id, gateways}) => gateway(id, 'table', 'route-table', gateways.join(' '))),
      ...here(model.networkAcls)
        .filter((acl) => !usedAcls.has(acl.id) && !acl.isDefault)
        .map(({id}) => gateway(id, 'acl', 'network-acl')),
    ],
  };
}

const gateway = (id: string, kind: BorderGateway['kind'], part: PartRef['kind'], detail = ''): BorderGateway => ({
  id,
  kind,
  part: {kind: part, id},
  ...(detail === '' ? {} : {detail}),
});

const hasCard = (endpoint: VpcEndpoint, subnets: ReadonlySet<string>, model: Model): boolean =>
  endpoint.interfaces.some((id) => model.interfaces.some((each) => each.id === id && subnets.has(each.subnet)));

const trayOf = (model: Model): BorderGateway[] => [
  ...model.internetGateways.filter(({vpc}) => vpc === null).map(({id}) => gateway(id, 'internet', 'internet-gateway')),
  ...model.egressOnlyGateways
    .filter(({vpc}) => vpc === null)
    .map(({id}) => gateway(id, 'egress-only', 'egress-only-gateway')),
  ...model.vpnGateways.filter(({vpc}) => vpc === null).map(({id}) => gateway(id, 'vpn', 'vpn-gateway')),
];

function mentionedVpcs(model: Model): string[] {
  const lists = [
    model.subnets,
    model.routeTables,
    model.networkAcls,
    model.internetGateways,
    model.egressOnlyGateways,
    model.natGateways,
    model.vpnGateways,
    model.endpoints,
  ] as const;
  const transit = model.transitAttachments.filter(({type}) => type === 'vpc').map(({resource}) => resource);
  const peers = model.peerings.flatMap(({requester, accepter}) => [requester.vpc, accepter.vpc]);
  return [...lists.flatMap((list) => list.map(({vpc}) => vpc)), ...peers, ...transit].filter(
    (id) => id !== null && id !== '',
  ) as string[];
}

function ghostSubnets(model: Model): Subnet[] {
  const known = new Set(model.subnets.map(({id}) => id));
  const missing = unique(model.interfaces.map(({subnet}) => subnet).filter((id) => !known.has(id)));
  return missing.map((id) => ({id, vpc: nowhere, ipv6Cidrs: []}));
}

function regionOf(vpc: Vpc | null, subnets: readonly Subnet[]): string | null {
  if (vpc?.region) return vpc.region;
  const zone = subnets.find(({az}) => az !== undefined)?.az;
  return zone ? (/^(.*\d)[a-z]$/.exec(zone)?.[1] ?? null) : null;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

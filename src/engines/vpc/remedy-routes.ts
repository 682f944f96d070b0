import type {Fix} from './answer';
import {chooseRoute} from './choose-route';
import type {Model, NatGateway, NetworkInterface, Subnet} from './model';
import {
  anyHolds,
  canonical,
  everywhere,
  fix,
  freshPrivateAddress,
  freshPublicAddress,
  host,
  isPublic,
  staticRoute,
  subnetAt,
  type Ailment,
} from './remedy';

interface Journey {
  readonly ailment: Ailment;
  readonly table: string;
  readonly vpc: string;
  readonly subnet: string | undefined;
  readonly destination: string;
}

/** Subnets of a VPC whose table sends everything to an attached internet gateway. */
function publicSubnets({prepared, model}: Ailment, vpc: string): readonly Subnet[] {
  const attached = new Set(model.internetGateways.filter((gateway) => gateway.vpc === vpc).map(({id}) => id));
  return model.subnets.filter((subnet) => {
    if (subnet.vpc !== vpc) return false;
    const table = prepared.subnets.get(subnet.id)?.table;
    const route = table ? chooseRoute(table, 0xc6336407) : undefined;
    return route !== undefined && route.route.state === 'active' && attached.has(route.route.target);
  });
}

/** The interface that sends this packet, reply or request: the one whose address it carries as its source. */
const senderOf = ({ailment: {model, prepared, block}, vpc}: Journey): NetworkInterface | undefined =>
  model.interfaces.find(
    (one) =>
      prepared.subnets.get(one.subnet)?.subnet.vpc === vpc &&
      (one.ipv6.includes(block.packet.source) || one.addresses.some(({address}) => address === block.packet.source)),
  );

const putRoute = (table: string, destination: string, target: string, known: boolean): Fix =>
  fix(known ? 'replace-route' : 'add-route', [{op: 'put-route', table, route: staticRoute(destination, target)}]);

const hasRoute = (model: Model, table: string, destination: string): boolean =>
  model.routeTables.some((one) => one.id === table && one.routes.some((route) => route.destination === destination));

/** Straight to the internet gateway, for a sender that has a public address or a NAT gateway that needs the way out. */
function toInternetGateway(journey: Journey): readonly Fix[] {
  const {ailment, table, vpc, destination} = journey;
  const {model, block} = ailment;
  const {source} = block.packet;
  const nats = model.natGateways.flatMap((one) => (one.connectivity === 'public' ? one.addresses : []));
  const own = [...(senderOf(journey)?.addresses ?? []), ...nats].find(({address}) => address === source);
  if (own?.publicIp === undefined && !destination.includes(':')) return [];
  const all = everywhere(destination);
  return model.internetGateways
    .filter((gateway) => gateway.vpc === vpc)
    .map(({id}) => putRoute(table, all, id, hasRoute(model, table, all)));
}

function toNat({ailment, table, vpc, subnet, destination}: Journey): readonly Fix[] {
  const {model} = ailment;
  if (destination.includes(':')) return [];
  const open = new Set(publicSubnets(ailment, vpc).map(({id}) => id));
  const usable = (nat: NatGateway) =>
    nat.vpc === vpc &&
    nat.state === 'available' &&
    nat.connectivity === 'public' &&
    nat.subnet !== subnet &&
    (nat.subnet === undefined || open.has(nat.subnet));
  return model.natGateways
    .filter(usable)
    .map(({id}) => putRoute(table, '0.0.0.0/0', id, hasRoute(model, table, '0.0.0.0/0')));
}

/** A NAT gateway that does not exist yet, in a public subnet that is not the sender's own. */
export function newNat({ailment, table, vpc, subnet, destination}: Journey): readonly Fix[] {
  const {model} = ailment;
  if (destination.includes(':')) return [];
  const place = publicSubnets(ailment, vpc).find(({id}) => id !== subnet);
  const address = place === undefined ? undefined : freshPrivateAddress(model, place);
  if (place === undefined || address === undefined) return [];
  const ids = new Set(model.natGateways.map(({id}) => id));
  const id =
    ['nat-new', ...Array.from({length: 99}, (_, n) => `nat-new-${n + 2}`)].find((one) => !ids.has(one)) ?? 'nat-new';
  const gateway: NatGateway = {
    id,
    vpc,
    subnet: place.id,
    connectivity: 'public',
    state: 'available',
    addresses: [{address, publicIp: freshPublicAddress(model)}],
  };
  return [
    fix('create-nat-in-public-subnet', [
      {op: 'put-nat-gateway', gateway},
      {op: 'put-route', table, route: staticRoute('0.0.0.0/0', id)},
    ]),
  ];
}

/** Moving the sender itself: for something that should be reached from outside as well. */
function move(journey: Journey): readonly Fix[] {
  const {ailment, vpc, subnet, destination} = journey;
  const {model} = ailment;
  const sender = senderOf(journey);
  const place = publicSubnets(ailment, vpc).find(({id}) => id !== subnet);
  const address = place === undefined ? undefined : freshPrivateAddress(model, place);
  if (destination.includes(':') || !sender || place === undefined || address === undefined) return [];
  return [
    fix('move-to-public-subnet', [
      {op: 'move-interface', interface: sender.id, subnet: place.id, address},
      {op: 'set-public-address', interface: sender.id, address, publicIp: freshPublicAddress(model)},
    ]),
  ];
}

/** The whole block of the other VPC; where that already leads somewhere else, only the subnet or the one address (rule R80). */
function blocksFor({ailment: {model}, table, destination}: Journey, block: string, other: string): readonly string[] {
  const taken = model.routeTables
    .find(({id}) => id === table)
    ?.routes.some((route) => route.destination === block && route.state === 'active');
  if (taken !== true) return [block, host(destination)];
  const part = subnetAt(model, destination, other)?.cidr;
  return part === undefined ? [host(destination)] : [part, host(destination)];
}

/** To another VPC of the model, by a peering that is there or a transit gateway that both are attached to. */
function toOtherVpc(journey: Journey): readonly Fix[] {
  const {ailment, table, vpc, destination} = journey;
  const {model} = ailment;
  const others = model.vpcs.filter((one) => one.id !== vpc && anyHolds([...one.cidrs, ...one.ipv6Cidrs], destination));
  return others.flatMap((other) => {
    const block =
      [...other.cidrs, ...other.ipv6Cidrs].find((cidr) => anyHolds([cidr], destination)) ?? host(destination);
    const peerings = model.peerings.filter(
      ({status, requester, accepter}) =>
        status === 'active' &&
        [requester.vpc, accepter.vpc].includes(vpc) &&
        [requester.vpc, accepter.vpc].includes(other.id),
    );
    const attached = (id: string) =>
      model.transitAttachments
        .filter((one) => one.type === 'vpc' && one.resource === id)
        .map(({transitGateway}) => transitGateway);
    const transit = attached(vpc).filter((id) => attached(other.id).includes(id));
    return [...peerings.map(({id}) => id), ...transit].flatMap((target) =>
      blocksFor(journey, canonical(block), other.id).map((to) =>
        putRoute(table, to, target, hasRoute(model, table, to)),
      ),
    );
  });
}

function toSite({ailment, table, vpc, destination}: Journey): readonly Fix[] {
  const {model, answer} = ailment;
  const {source} = answer.flow;
  return model.vpnGateways
    .filter((gateway) => gateway.vpc === vpc)
    .flatMap(({id, onPremises}) => {
      const blocks = onPremises === 'unknown' ? [] : onPremises;
      const known = blocks.find((cidr) => anyHolds([cidr], destination));
      const asker = source.kind === 'on-premises' && source.gateway === id && source.address === destination;
      const to = known ?? (asker ? host(destination) : undefined);
      return to === undefined ? [] : [putRoute(table, to, id, hasRoute(model, table, to))];
    });
}

/** Another table of the VPC that already has a usable way. */
function otherTable({ailment, table, vpc, subnet}: Journey): readonly Fix[] {
  const {model} = ailment;
  if (subnet === undefined) return [];
  return model.routeTables
    .filter((one) => one.vpc === vpc && one.id !== table && one.gateways.length === 0)
    .map((one) => fix('associate-table', [{op: 'associate-table', subnet, table: one.id}]));
}

/** Where the table that failed stands, and where the packet wanted to go. */
function journeyOf(ailment: Ailment): Journey | undefined {
  const {model, answer} = ailment;
  // A reply that went astray was sent wrong where its first table was asked, not where it ended.
  const astray = ailment.block.component === 'wrong-destination';
  const turn = astray
    ? answer.hops.find((hop) => hop.leg === ailment.block.leg && hop.component === 'route-table')
    : undefined;
  const block = turn ?? ailment.block;
  const {subnet} = block.at;
  const own = subnet === undefined ? undefined : ailment.prepared.subnets.get(subnet);
  const table = block.component === 'route-table' ? block.id : own?.table?.table.id;
  const vpc = own?.vpc.vpc.id ?? block.at.vpc ?? model.routeTables.find(({id}) => id === table)?.vpc;
  if (table === undefined || vpc === undefined) return undefined;
  const seen = turn === undefined ? ailment : {...ailment, block: {...ailment.block, packet: turn.packet}};
  return {ailment: seen, table, vpc, subnet, destination: block.packet.destination};
}

/** Ways for a packet that has none: what exists first, then what would have to be made. */
export function findRoute(ailment: Ailment): readonly Fix[] {
  const journey = journeyOf(ailment);
  if (journey === undefined) return [];
  const inside = [...toOtherVpc(journey), ...toSite(journey)];
  if (!isPublic(journey.destination)) return [...inside, ...otherTable(journey)];
  return [
    ...inside,
    ...toInternetGateway(journey),
    ...toNat(journey),
    ...newNat(journey),
    ...otherTable(journey),
    ...move(journey),
  ];
}

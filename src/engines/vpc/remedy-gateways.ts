import type {Fix} from './answer';
import type {Operation} from './operations';
import {canonical, fix, freshPublicAddress, host, type Ailment} from './remedy';

const freshId = (ids: readonly string[], stem: string): string =>
  [stem, ...Array.from({length: 99}, (_, n) => `${stem}-${n + 2}`)].find((id) => !ids.includes(id)) ?? stem;

/** An internet gateway that is detached, or missing. */
export function attachInternetGateway({model, block}: Ailment): readonly Fix[] {
  const vpc = block.at.vpc;
  if (vpc === undefined) return [];
  const gateway = model.internetGateways.find(({id}) => id === block.id);
  const attached = model.internetGateways.some((one) => one.vpc === vpc);
  if (gateway && !attached)
    return [fix('attach-internet-gateway', [{op: 'put-internet-gateway', gateway: {...gateway, vpc}}])];
  if (gateway || attached) return [];
  const id = freshId(
    model.internetGateways.map((one) => one.id),
    'igw-new',
  );
  return [fix('create-internet-gateway', [{op: 'put-internet-gateway', gateway: {id, vpc}}])];
}

/** A public address for the sender: the interface that has none, or the private NAT gateway. */
export function givePublicAddress({model, block}: Ailment): readonly Fix[] {
  const [who] = block.concerns;
  const publicIp = freshPublicAddress(model);
  const sender = model.interfaces.find(({id}) => id === who);
  const own = sender?.addresses.find(({address}) => address === block.packet.source) ?? sender?.addresses[0];
  if (sender && own) {
    return [
      fix('give-public-address', [{op: 'set-public-address', interface: sender.id, address: own.address, publicIp}]),
    ];
  }
  const nat = model.natGateways.find(({id}) => id === who);
  const [first, ...others] = nat?.addresses ?? [];
  if (!nat || !first) return [];
  const gateway = {...nat, connectivity: 'public' as const, addresses: [{...first, publicIp}, ...others]};
  return [fix('give-public-address', [{op: 'put-nat-gateway', gateway}])];
}

export const allowForwarding = ({block}: Ailment): readonly Fix[] => [
  fix('turn-off-source-dest-check', [{op: 'set-source-dest-check', interface: block.id, value: false}]),
];

export function startInstance({block}: Ailment): readonly Fix[] {
  const [instance = block.id] = block.concerns;
  return [fix('start-instance', [{op: 'set-instance-state', instance, state: 'running'}])];
}

/** A route to an instance that does not run: started, the route is no blackhole any more (rule R25). */
export function startTarget({model, block}: Ailment): readonly Fix[] {
  const {decision} = block;
  if (decision?.kind !== 'route') return [];
  const {route, table} = decision;
  const id = model.interfaces.find((one) => one.id === route.target)?.instance ?? route.target;
  const instance = model.instances.find((one) => one.id === id);
  if (instance?.state !== 'stopped') return [];
  const start: Operation = {op: 'set-instance-state', instance: instance.id, state: 'running'};
  const revive: Operation = {op: 'put-route', table, route: {...route, state: 'active'}};
  return [fix('start-instance', route.state === 'blackhole' ? [start, revive] : [start])];
}

export function acceptPeering({model, block}: Ailment): readonly Fix[] {
  const peering = model.peerings.find(({id}) => id === block.id);
  if (peering?.status !== 'pending-acceptance') return [];
  return [fix('accept-peering', [{op: 'set-peering-status', peering: peering.id, status: 'active'}])];
}

export function attachVpnGateway({block}: Ailment): readonly Fix[] {
  const {vpc} = block.at;
  return vpc === undefined ? [] : [fix('attach-vpn-gateway', [{op: 'attach-vpn-gateway', gateway: block.id, vpc}])];
}

export const announce = ({block}: Ailment): readonly Fix[] => [
  fix('announce-on-premises', [{op: 'add-on-premises', gateway: block.id, cidr: host(block.packet.destination)}]),
];

export const openPublicAccess = ({model}: Ailment): readonly Fix[] => {
  const value = {...model.blockPublicAccess, mode: 'off' as const};
  return [fix('turn-off-block-public-access', [{op: 'set-block-public-access', value}])];
};

export function attachZone({model, block}: Ailment): readonly Fix[] {
  const {subnet} = block.at;
  const known = model.transitAttachments.some(({id}) => id === block.id);
  if (subnet === undefined || !known) return [];
  return [fix('attach-zone-to-tgw', [{op: 'add-transit-subnet', attachment: block.id, subnet}])];
}

/** A transit route to the attachment of the VPC that has the destination. */
export function addTransitRoute({model, block}: Ailment): readonly Fix[] {
  const table = model.transitRouteTables.find(({id}) => id === block.id);
  if (table === undefined) return [];
  const {destination} = block.packet;
  const routes = model.transitAttachments
    .filter((one) => one.transitGateway === table.transitGateway && one.type === 'vpc')
    .flatMap((one): Operation[] => {
      const vpc = model.vpcs.find(({id}) => id === one.resource);
      return [...(vpc?.cidrs ?? []), ...(vpc?.ipv6Cidrs ?? [])].flatMap((cidr) =>
        [canonical(cidr), host(destination)].map((to) => ({
          op: 'put-transit-route' as const,
          table: table.id,
          route: {destination: to, attachment: one.id, state: 'active' as const, origin: 'static' as const},
        })),
      );
    });
  return routes.map((operation) => fix('add-transit-route', [operation]));
}

export function associateTransitTable({model, block}: Ailment): readonly Fix[] {
  const attachment = model.transitAttachments.find(({id}) => id === block.id);
  return model.transitRouteTables
    .filter((table) => table.transitGateway === attachment?.transitGateway)
    .map((table) =>
      fix('associate-transit-table', [{op: 'associate-transit-table', attachment: block.id, table: table.id}]),
    );
}

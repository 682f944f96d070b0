import type {Model, NetworkAcl, RouteTable, Subnet} from '../../../engines/vpc/model';
import type {SubnetKind} from './types';

/** Something that is referred to: the object where the data have it, else only its id. */
export type Referred<Thing> = {readonly id: string; readonly thing: Thing | null} | null;

/** Explicit association, else the VPC's main table; `null` where the data do not tell. */
export function tableOf(subnet: Subnet, model: Model): Referred<RouteTable> {
  if (subnet.routeTable) return referred(subnet.routeTable, model.routeTables);
  const main = model.routeTables.find((table) => table.vpc === subnet.vpc && table.main);
  return main ? {id: main.id, thing: main} : null;
}

/** Explicit association, else the VPC's default ACL; `null` where the data do not tell. */
export function aclOf(subnet: Subnet, model: Model): Referred<NetworkAcl> {
  if (subnet.networkAcl) return referred(subnet.networkAcl, model.networkAcls);
  const standard = model.networkAcls.find((acl) => acl.vpc === subnet.vpc && acl.isDefault);
  return standard ? {id: standard.id, thing: standard} : null;
}

function referred<Thing extends {readonly id: string}>(id: string, list: readonly Thing[]): Referred<Thing> {
  return {id, thing: list.find((thing) => thing.id === id) ?? null};
}

const isDefaultRoute = (destination: string): boolean => destination === '0.0.0.0/0' || destination === '::/0';

/** A subnet is public when its table has an active default route to an internet gateway. */
export function kindOf(table: Referred<RouteTable>, model: Model): SubnetKind {
  if (!table?.thing) return 'unknown';
  const gateways = new Set(model.internetGateways.map((gateway) => gateway.id));
  const opens = table.thing.routes.some(
    ({destination, target, state}) =>
      isDefaultRoute(destination) && state === 'active' && (gateways.has(target) || target.startsWith('igw-')),
  );
  return opens ? 'public' : 'private';
}

/** Public first, then private with a way out, then isolated, then unknown: the order from top to bottom. */
export function tierOf(kind: SubnetKind, table: Referred<RouteTable>): number {
  if (kind === 'public') return 0;
  if (kind === 'unknown') return 3;
  return table?.thing?.routes.some((route) => isDefaultRoute(route.destination)) ? 1 : 2;
}

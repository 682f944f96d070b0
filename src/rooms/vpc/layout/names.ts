import type {Model, Route} from '../../../engines/vpc/model';

/** Every name of the model by id, for looking up without searching. */
export function namesOf(model: Model): ReadonlyMap<string, string> {
  const things = [
    ...model.vpcs,
    ...model.subnets,
    ...model.routeTables,
    ...model.networkAcls,
    ...model.securityGroups,
    ...model.interfaces,
    ...model.internetGateways,
    ...model.egressOnlyGateways,
    ...model.natGateways,
    ...model.vpnGateways,
    ...model.peerings,
    ...model.endpoints,
    ...model.prefixLists,
    ...model.transitGateways,
    ...model.instances,
    ...model.loadBalancers,
  ];
  return new Map(things.flatMap((thing) => (thing.name ? [[thing.id, thing.name] as const] : [])));
}

/** "0.0.0.0/0 → igw-1" */
export function routeText(route: Route, names: ReadonlyMap<string, string>): string {
  const destination = names.get(route.destination) ?? route.destination;
  return `${destination} → ${names.get(route.target) ?? route.target}`;
}

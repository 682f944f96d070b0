import type {GroupRule, Model, Route} from '../model';

/**
 * The part of a network that belongs to these VPCs: what is in them, the peerings and transit gateways they are joined to, and the prefix
 * lists they name. References out of the part stay: they are then "not in the data", as with an import that never had it.
 */
export function restrictToVpcs(model: Model, ids: ReadonlySet<string>): Model {
  const inside = ({vpc}: {readonly vpc: string | null}): boolean => vpc !== null && ids.has(vpc);
  const subnets = model.subnets.filter(inside);
  const homes = new Set(subnets.map(({id}) => id));
  const interfaces = model.interfaces.filter(({subnet}) => homes.has(subnet));
  const owners = new Set(interfaces.flatMap(({instance}) => instance ?? []));
  const routeTables = model.routeTables.filter(inside);
  const securityGroups = model.securityGroups.filter(inside);
  const joined = new Set(
    model.transitAttachments.filter(({resource}) => ids.has(resource)).map(({transitGateway}) => transitGateway),
  );
  const isJoined = ({transitGateway}: {readonly transitGateway: string}): boolean => joined.has(transitGateway);
  const lists = listsNamed(
    routeTables.flatMap(({routes}) => routes),
    securityGroups.flatMap(({rules}) => rules),
  );
  const {blockPublicAccess} = model;
  return {
    ...model,
    vpcs: model.vpcs.filter(({id}) => ids.has(id)),
    subnets,
    routeTables,
    networkAcls: model.networkAcls.filter(inside),
    securityGroups,
    interfaces,
    instances: model.instances.filter(({id}) => owners.has(id)),
    internetGateways: model.internetGateways.filter(inside),
    egressOnlyGateways: model.egressOnlyGateways.filter(inside),
    natGateways: model.natGateways.filter(inside),
    vpnGateways: model.vpnGateways.filter(inside),
    peerings: model.peerings.filter(({requester, accepter}) => ids.has(requester.vpc) || ids.has(accepter.vpc)),
    endpoints: model.endpoints.filter(inside),
    prefixLists: model.prefixLists.filter(({id}) => lists.has(id)),
    transitGateways: model.transitGateways.filter(({id}) => joined.has(id)),
    transitAttachments: model.transitAttachments.filter(isJoined),
    transitRouteTables: model.transitRouteTables.filter(isJoined),
    loadBalancers: model.loadBalancers.filter(inside),
    blockPublicAccess: {
      ...blockPublicAccess,
      exclusions: blockPublicAccess.exclusions.filter(({resource}) => ids.has(resource) || homes.has(resource)),
    },
  };
}

const listsNamed = (routes: readonly Route[], rules: readonly GroupRule[]): Set<string> =>
  new Set([
    ...routes.map(({destination}) => destination),
    ...rules.flatMap(({peer}) => ('prefixList' in peer ? [peer.prefixList] : [])),
  ]);

import {parseCidr} from '../net/cidr';
import {blockWithin, toBlock, toBlocks} from './blocks';
import type {Block, CompiledRoute, CompiledTable, CompiledTransitTable} from './compiled';
import type {Route, RouteTable, Subnet, TransitRouteTable, Vpc} from './model';

const learnedRank = {'direct-connect': 3, 'vpn-static': 4, 'vpn-bgp': 5} as const;

/** Rule R21: static CIDR, then prefix list, then propagated (Direct Connect, static VPN, BGP VPN). */
function rankOf(route: Route, fromPrefixList: boolean): number {
  if (route.origin === 'local') return 0;
  if (route.origin === 'propagated') return route.learned === undefined ? 4 : learnedRank[route.learned];
  return fromPrefixList ? 2 : 1;
}

function compileRoute(
  route: Route,
  prefixLists: ReadonlyMap<string, readonly string[] | null>,
): readonly CompiledRoute[] {
  const cidr = parseCidr(route.destination);
  if (cidr.ok) return [{route, block: toBlock(cidr.value), rank: rankOf(route, false), prefixListCidr: undefined}];
  return (prefixLists.get(route.destination) ?? []).flatMap((text) =>
    toBlocks([text]).map((block) => ({route, block, rank: rankOf(route, true), prefixListCidr: text})),
  );
}

const localRoute = (destination: string): Route => ({destination, target: 'local', state: 'active', origin: 'local'});

/** Routes for the VPC's own blocks that a source may leave out, since AWS always has them (rule R22). */
function impliedLocals(routes: readonly Route[], vpc: Vpc): readonly Route[] {
  const written = new Set(routes.map(({destination}) => destination));
  return [...vpc.cidrs, ...vpc.ipv6Cidrs].filter((cidr) => !written.has(cidr)).map(localRoute);
}

/** A propagated route inside the VPC's own blocks never beats the local route (rule R22). */
const losesToLocal = (route: CompiledRoute, own: readonly Block[]) =>
  route.route.origin === 'propagated' && own.some((block) => blockWithin(block, route.block));

export function compileTable(
  table: RouteTable,
  vpc: Vpc | undefined,
  prefixLists: ReadonlyMap<string, readonly string[] | null>,
  assumed = false,
): CompiledTable {
  const own = vpc === undefined ? [] : toBlocks([...vpc.cidrs, ...vpc.ipv6Cidrs]);
  const routes = [...table.routes, ...(vpc === undefined ? [] : impliedLocals(table.routes, vpc))];
  const compiled = routes
    .flatMap((route) => compileRoute(route, prefixLists))
    .filter((route) => !losesToLocal(route, own))
    .sort((a, b) => b.block.prefix - a.block.prefix || a.rank - b.rank);
  const unknownLists = routes.filter(
    ({destination}) => !parseCidr(destination).ok && (prefixLists.get(destination) ?? null) === null,
  );
  return {table, routes: compiled, assumed, unknownLists};
}

/** What `assumeRoutes` stands for: local routes, and a default route to the gateway where public addresses are handed out. */
export function assumedTable(subnet: Subnet, vpc: Vpc, internetGateway: string | undefined): RouteTable {
  const opens = subnet.mapPublicIp === true && internetGateway !== undefined;
  return {
    id: `(assumed table of ${subnet.id})`,
    vpc: vpc.id,
    main: false,
    gateways: [],
    routes: opens ? [{destination: '0.0.0.0/0', target: internetGateway, state: 'active', origin: 'static'}] : [],
  };
}

/** Longest prefix first, static before propagated (rule R39). */
export function compileTransitTable(table: TransitRouteTable): CompiledTransitTable {
  const routes = table.routes
    .flatMap((route) => toBlocks([route.destination]).map((block) => ({route, block})))
    .sort(
      (a, b) =>
        b.block.prefix - a.block.prefix ||
        Number(a.route.origin === 'propagated') - Number(b.route.origin === 'propagated'),
    );
  return {table, routes};
}

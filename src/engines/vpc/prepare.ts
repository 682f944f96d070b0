import {parseAddress, type AddressValue} from '../net/address';
import {parseCidr} from '../net/cidr';
import {toBlocks} from './blocks';
import type {CompiledInterface, CompiledSubnet, CompiledTable, CompiledVpc, Owner, Prepared} from './compiled';
import type {Model, Subnet, Vpc} from './model';
import {crossesRegions} from './peering-regions';
import {compileInterface, compileNat, publicAddress} from './prepare-interfaces';
import {compileAcl, compileGroup} from './prepare-rules';
import {assumedTable, compileTable, compileTransitTable} from './prepare-tables';
import {compileTargets} from './prepare-targets';

export type {Prepared} from './compiled';

export interface PrepareOptions {
  /** Where the data hold no route tables: assume local routes, and a default route where public addresses are mapped. */
  readonly assumeRoutes?: boolean;
}

const byId = <Thing extends {readonly id: string}>(things: readonly Thing[]) =>
  new Map(things.map((one) => [one.id, one]));

function resolverOf(vpc: Vpc): AddressValue | undefined {
  const cidr = parseCidr(vpc.cidrs[0] ?? '');
  return cidr.ok && typeof cidr.value.base === 'number' ? cidr.value.base + 2 : undefined;
}

function compileVpcs(
  model: Model,
  prefixLists: ReadonlyMap<string, readonly string[] | null>,
): ReadonlyMap<string, CompiledVpc> {
  return new Map(
    model.vpcs.map((vpc): [string, CompiledVpc] => {
      const edges = model.routeTables.filter((table) => table.vpc === vpc.id && table.gateways.length > 0);
      const compiled: CompiledVpc = {
        vpc,
        blocks: toBlocks([...vpc.cidrs, ...vpc.ipv6Cidrs]),
        subnets: [],
        owners: new Map(),
        place: {vpc: vpc.id},
        internetGateway: model.internetGateways.find((gateway) => gateway.vpc === vpc.id),
        edgeTables: new Map(
          edges.flatMap((table) =>
            table.gateways.map((gateway) => [gateway, compileTable(table, vpc, prefixLists)] as const),
          ),
        ),
        resolver: resolverOf(vpc),
        peers: [],
      };
      return [vpc.id, compiled];
    }),
  );
}

function linkPeers(model: Model, vpcs: ReadonlyMap<string, CompiledVpc>): void {
  for (const peering of model.peerings) {
    const [one, other] = [vpcs.get(peering.requester.vpc), vpcs.get(peering.accepter.vpc)];
    if (peering.status !== 'active' || !one || !other) continue;
    if (crossesRegions(peering, (id) => vpcs.get(id)?.vpc)) continue;
    one.peers.push(other);
    other.peers.push(one);
  }
}

/** Which table and which ACL a subnet uses (rules R02, R03); `null` where the data do not say. */
function placesOf(model: Model, prefixLists: ReadonlyMap<string, readonly string[] | null>, assumeRoutes: boolean) {
  const vpcs = byId(model.vpcs);
  const tables = new Map(
    model.routeTables.map((table) => [table.id, compileTable(table, vpcs.get(table.vpc), prefixLists)]),
  );
  const mains = new Map(
    model.routeTables.filter(({main}) => main).map((table) => [table.vpc, tables.get(table.id) ?? null]),
  );
  const acls = new Map(model.networkAcls.map((acl) => [acl.id, compileAcl(acl)]));
  const defaults = new Map(
    model.networkAcls.filter(({isDefault}) => isDefault).map((acl) => [acl.vpc, acls.get(acl.id) ?? null]),
  );
  const gateways = new Map(model.internetGateways.map((gateway) => [gateway.vpc, gateway.id]));
  const tableOf = (subnet: Subnet): CompiledTable | null => {
    const found = subnet.routeTable === undefined ? mains.get(subnet.vpc) : tables.get(subnet.routeTable);
    const vpc = vpcs.get(subnet.vpc);
    if (found || !assumeRoutes || vpc === undefined) return found ?? null;
    return compileTable(assumedTable(subnet, vpc, gateways.get(vpc.id)), vpc, prefixLists, true);
  };
  const aclOf = (subnet: Subnet) =>
    (subnet.networkAcl === undefined ? defaults.get(subnet.vpc) : acls.get(subnet.networkAcl)) ?? null;
  return {tableOf, aclOf};
}

/**
 * Compiles a model for tracing. The work is linear in the size of the model; a trace then follows pointers and compares numbers.
 *
 * Errors - none: what the model lacks becomes an `unknown` of the trace that meets it (rule R07).
 * Source - rules R01 to R08.
 */
export function prepare(model: Model, {assumeRoutes = false}: PrepareOptions = {}): Prepared {
  const prefixLists = new Map(model.prefixLists.map(({id, cidrs}) => [id, cidrs]));
  const vpcs = compileVpcs(model, prefixLists);
  linkPeers(model, vpcs);
  const {tableOf, aclOf} = placesOf(model, prefixLists, assumeRoutes);
  const subnets = new Map<string, CompiledSubnet>();
  for (const subnet of model.subnets) {
    const vpc = vpcs.get(subnet.vpc);
    if (!vpc) continue;
    const blocks = toBlocks([...(subnet.cidr === undefined ? [] : [subnet.cidr]), ...subnet.ipv6Cidrs]);
    const place = {subnet: subnet.id, vpc: subnet.vpc};
    const compiled = {subnet, vpc, blocks, table: tableOf(subnet), acl: aclOf(subnet), place};
    vpc.subnets.push(compiled);
    subnets.set(subnet.id, compiled);
  }
  const groups = new Map(model.securityGroups.map((group) => [group.id, compileGroup(group, prefixLists)]));
  const instances = byId(model.instances);
  const publicOwners = new Map<AddressValue, Owner & {vpc: CompiledVpc}>();
  const interfaces = new Map<string, CompiledInterface>();
  for (const source of model.interfaces) {
    const subnet = subnets.get(source.subnet);
    if (!subnet) continue;
    const compiled = compileInterface(source, subnet, groups, instances);
    interfaces.set(source.id, compiled);
    own(compiled, publicOwners);
  }
  const nats = model.natGateways.flatMap((nat) => {
    const compiled = compileNat(nat, subnets, vpcs);
    if (!compiled) return [];
    // One that is gone stays listed for a while; its addresses may be somebody else's by now (rule R08).
    if (nat.addresses.length === 0 || nat.state === 'deleted' || nat.state === 'failed') return [compiled];
    const owner = {kind: 'nat', nat: compiled, address: compiled.privateAddress, text: compiled.privateText} as const;
    compiled.vpc.owners.set(compiled.privateAddress, owner);
    if (compiled.publicAddress) publicOwners.set(compiled.publicAddress.value, {...owner, vpc: compiled.vpc});
    return [compiled];
  });
  return {
    model,
    assumeRoutes,
    tablesAbsent: model.absent.includes('route-tables') && !assumeRoutes,
    vpcs,
    subnets,
    interfaces,
    targets: compileTargets(model, interfaces, nats),
    publicOwners,
    transitTables: new Map(model.transitRouteTables.map((table) => [table.id, compileTransitTable(table)])),
    attachments: model.transitAttachments,
  };
}

/** Enters an interface under its private addresses in its VPC, and under its public ones in the whole model. */
function own(one: CompiledInterface, publicOwners: Map<AddressValue, Owner & {vpc: CompiledVpc}>): void {
  const {vpc} = one.subnet;
  for (const {address, publicIp} of one.source.addresses) {
    const value = parseAddress(address);
    if (value === undefined) continue;
    const owner = {kind: 'interface', interface: one, address: value, text: address} as const;
    vpc.owners.set(value, owner);
    const mapped = publicAddress(publicIp);
    if (mapped) publicOwners.set(mapped.value, {...owner, vpc});
  }
  for (const text of one.source.ipv6) {
    const value = parseAddress(text);
    if (value === undefined) continue;
    const owner = {kind: 'interface', interface: one, address: value, text} as const;
    vpc.owners.set(value, owner);
    publicOwners.set(value, {...owner, vpc});
  }
}

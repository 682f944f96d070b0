import type {AbsentKind, Model} from '../model';
import {readBlockPublicAccess} from './block-public-access';
import {readEndpoints, readPrefixLists} from './endpoints';
import {readEgressOnlyGateways, readInternetGateways, readNatGateways} from './gateways';
import {instanceEntries, interfaceEntries, readInstances} from './instances';
import {readElasticAddresses, readInterfaces} from './interfaces';
import {parseJson} from './json';
import type {ReadKind} from './kinds';
import {collectLists} from './lists';
import {readLoadBalancers} from './load-balancers';
import {newCollector, type Collected} from './merge';
import {withTags} from './names';
import {readNetworkAcls} from './network-acls';
import {readPeerings} from './peerings';
import {newReport, type NotUnderstood, type Report} from './report';
import {readRouteTables} from './route-tables';
import {readSecurityGroups} from './security-groups';
import {readTransit} from './transit';
import {readSubnets, readVpcs} from './vpcs';
import {readVpnConnections, readVpnGateways, staticVpnRoutes} from './vpn';

export interface AwsFile {
  readonly path: string;
  readonly text: string;
}

export interface AwsReading {
  readonly model: Model;
  readonly notUnderstood: readonly NotUnderstood[];
  /** How many different things of each kind the files held. */
  readonly read: Readonly<Partial<Record<ReadKind, number>>>;
}

/**
 * Reads answers of AWS's describe calls, in all the forms tools write them, into one model.
 *
 * Files are taken in natural order of their paths, whatever order they come in; of two descriptions of one thing, the later
 * wins member by member. Rules R01 to R08 and the traps of importing are kept here, so that the tracer needs to know none of AWS's
 * shapes. It never fails: what it cannot read stands in `notUnderstood`.
 */
export const readAws = (files: readonly AwsFile[]): AwsReading => {
  const report = newReport();
  const collector = newCollector();
  if (files.length === 0) report.add({path: '', place: ''}, 'no-files');
  for (const file of [...files].sort((a, b) => byNaturalOrder(a.path, b.path))) readFile(file, collector.add, report);
  const kinds = withTags(collector.all(), report);
  return {
    model: toModel(kinds, report),
    notUnderstood: report.all,
    read: Object.fromEntries([...kinds].map(([kind, entries]) => [kind, entries.length])),
  };
};

const readFile = (file: AwsFile, collect: Parameters<typeof collectLists>[2], report: Report): void => {
  if (file.text.trim() === '') {
    report.add({path: file.path, place: ''}, 'empty-file');
    return;
  }
  const parsed = parseJson(file.text);
  if (parsed.ok) collectLists(parsed.value, file.path, collect, report);
  else {
    const {line, column, found} = parsed.error;
    report.add({path: file.path, place: ''}, 'not-json', {line: String(line), column: String(column), found});
  }
};

const toModel = (kinds: Collected, report: Report): Model => {
  const connections = readVpnConnections(kinds.get('VpnConnections'), report);
  const vpcs = readVpcs(kinds.get('Vpcs'), report);
  const {routeTables, tableOf} = readRouteTables(kinds.get('RouteTables'), staticVpnRoutes(connections), report);
  const {networkAcls, aclOf} = readNetworkAcls(kinds.get('NetworkAcls'), report);
  const instances = instanceEntries(kinds.get('Reservations'), kinds.get('Instances'), report);
  const elastic = readElasticAddresses(kinds.get('Addresses'), report);
  const interfaces = readInterfaces(
    interfaceEntries(instances, kinds.get('NetworkInterfaces'), report),
    elastic,
    report,
  );
  const model = {
    vpcs,
    subnets: readSubnets(kinds.get('Subnets'), {tables: tableOf, acls: aclOf}, report),
    routeTables,
    networkAcls,
    securityGroups: readSecurityGroups(kinds.get('SecurityGroups'), kinds.get('SecurityGroupRules'), report),
    interfaces: interfaces.map((one) => one.interface),
    instances: readInstances(instances, report),
    internetGateways: readInternetGateways(kinds.get('InternetGateways'), report),
    egressOnlyGateways: readEgressOnlyGateways(kinds.get('EgressOnlyInternetGateways'), report),
    natGateways: readNatGateways(kinds.get('NatGateways'), report),
    vpnGateways: readVpnGateways(kinds.get('VpnGateways'), connections, report),
    peerings: readPeerings(kinds.get('VpcPeeringConnections'), report),
    endpoints: readEndpoints(kinds.get('VpcEndpoints'), report),
    prefixLists: readPrefixLists(kinds.get('PrefixLists'), report),
    ...readTransit(kinds, vpcs, connections, report),
    loadBalancers: readLoadBalancers(
      kinds.get('LoadBalancers'),
      kinds.get('LoadBalancerDescriptions'),
      interfaces,
      report,
    ),
    blockPublicAccess: readBlockPublicAccess(kinds, report),
  };
  return {...model, absent: absentKinds(model)};
};

/** An account always has some of each of these, so none at all means that the call is missing, not the thing (rule R07). */
const absentKinds = (model: Omit<Model, 'absent'>): readonly AbsentKind[] => {
  const lists: readonly (readonly [AbsentKind, readonly unknown[]])[] = [
    ['route-tables', model.routeTables],
    ['network-acls', model.networkAcls],
    ['security-groups', model.securityGroups],
    ['subnets', model.subnets],
    ['interfaces', model.interfaces],
  ];
  return lists.filter(([, list]) => list.length === 0).map(([kind]) => kind);
};

/** `…_2.json` comes before `…_10.json`; independent of the machine's language. */
const byNaturalOrder = (a: string, b: string): number => {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [x = '', y = ''] = [left[index], right[index]];
    if (x === y) continue;
    return index % 2 === 1 && Number(x) !== Number(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
};

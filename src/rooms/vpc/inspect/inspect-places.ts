import type {Model, NetworkInterface} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-figure';
import {nameOf} from '../../../words/vpc-names';
import {aclOf, tableOf} from '../layout/routing';
import {entriesOf, routesOf} from './listings';
import type {Inspection} from './inspection';
import type {Lit} from './lit';
import {named, valued} from './names';

type Unnamed = Omit<Inspection, 'name'>;

export function inspectVpc(model: Model, id: string): Unnamed | undefined {
  const vpc = model.vpcs.find((one) => one.id === id);
  if (!vpc) return undefined;
  const subnets = model.subnets.filter((subnet) => subnet.vpc === id);
  const main = model.routeTables.filter((table) => table.vpc === id && table.main);
  const gateways = [...model.internetGateways, ...model.egressOnlyGateways, ...model.vpnGateways];
  return {
    kind: 'vpc',
    properties: [
      ['cidr', valued([...vpc.cidrs, ...vpc.ipv6Cidrs])],
      [
        'subnets',
        named(
          model,
          subnets.map((subnet) => subnet.id),
        ),
      ],
      [
        'routeTable',
        named(
          model,
          main.map((table) => table.id),
        ),
      ],
      [
        'gateways',
        named(
          model,
          gateways.filter((gateway) => gateway.vpc === id).map((gateway) => gateway.id),
        ),
      ],
    ],
    remarks: [],
    tables: [],
  };
}

/** With the table and the ACL that decide about its traffic. */
export function inspectSubnet(model: Model, id: string, lit: Lit): Unnamed | undefined {
  const subnet = model.subnets.find((one) => one.id === id);
  if (!subnet) return undefined;
  const table = tableOf(subnet, model);
  const acl = aclOf(subnet, model);
  return {
    kind: 'subnet',
    properties: [
      ['cidr', valued([...(subnet.cidr === undefined ? [] : [subnet.cidr]), ...subnet.ipv6Cidrs])],
      ['zone', subnet.az ?? words.inspect.unknown],
      ['vpc', nameOf(model, subnet.vpc)],
      ['routeTable', table ? nameOf(model, table.id) : words.inspect.unknown],
      ['networkAcl', acl ? nameOf(model, acl.id) : words.inspect.unknown],
    ],
    remarks: table ? [subnet.routeTable === undefined ? words.inspect.usesMain : words.inspect.usesCustom] : [],
    tables: [
      ...(table?.thing ? [routesOf(table.thing, model, lit)] : []),
      ...(acl?.thing ? entriesOf(acl.thing, model, lit) : []),
    ],
  };
}

function stateOf(model: Model, {instance, state}: NetworkInterface): string {
  const owner = model.instances.find((one) => one.id === instance);
  return owner?.state ?? state;
}

export function inspectInterface(model: Model, id: string): Unnamed | undefined {
  const found = model.interfaces.find((one) => one.id === id);
  if (!found) return undefined;
  const publicAddresses = found.addresses.flatMap(({publicIp}) => publicIp ?? []);
  return {
    kind: found.instance !== undefined || found.kind === 'instance' ? 'instance' : 'interface',
    properties: [
      ['privateAddress', valued(found.addresses.map(({address}) => address))],
      ['publicAddress', valued(publicAddresses)],
      ...(found.ipv6.length > 0 ? ([['ipv6', valued(found.ipv6)]] as const) : []),
      ['subnet', nameOf(model, found.subnet)],
      ['groups', named(model, found.groups)],
      ['state', `\`${stateOf(model, found)}\``],
      ['sourceDestCheck', found.sourceDestCheck ? words.inspect.yes : words.inspect.no],
    ],
    remarks: [],
    tables: [],
    end: {source: id, destination: id},
  };
}

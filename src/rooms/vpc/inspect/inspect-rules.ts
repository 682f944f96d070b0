import type {Model} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-figure';
import {nameOf} from '../../../words/vpc-names';
import {aclOf, tableOf} from '../layout/routing';
import {entriesOf, routesOf, rulesOf} from './listings';
import type {Inspection} from './inspection';
import type {Lit} from './lit';
import {named} from './names';

type Unnamed = Omit<Inspection, 'name'>;

export function inspectTable(model: Model, id: string, lit: Lit): Unnamed | undefined {
  const table = model.routeTables.find((one) => one.id === id);
  if (!table) return undefined;
  const users = model.subnets.filter((subnet) => tableOf(subnet, model)?.id === id);
  return {
    kind: 'route-table',
    properties: [
      ['vpc', nameOf(model, table.vpc)],
      ['usedBy', named(model, [...users.map((subnet) => subnet.id), ...table.gateways])],
    ],
    remarks: [table.main ? words.inspect.mainTable : words.inspect.customTable],
    tables: [routesOf(table, model, lit)],
  };
}

export function inspectAcl(model: Model, id: string, lit: Lit): Unnamed | undefined {
  const acl = model.networkAcls.find((one) => one.id === id);
  if (!acl) return undefined;
  const users = model.subnets.filter((subnet) => aclOf(subnet, model)?.id === id);
  return {
    kind: 'network-acl',
    properties: [
      ['vpc', nameOf(model, acl.vpc)],
      [
        'usedBy',
        named(
          model,
          users.map((subnet) => subnet.id),
        ),
      ],
    ],
    remarks: [words.inspect.stateless, ...(acl.isDefault ? [words.inspect.defaultAcl] : [])],
    tables: entriesOf(acl, model, lit),
  };
}

export function inspectGroup(model: Model, id: string, lit: Lit): Unnamed | undefined {
  const group = model.securityGroups.find((one) => one.id === id);
  if (!group) return undefined;
  const users = model.interfaces.filter(({groups}) => groups.includes(id));
  return {
    kind: 'security-group',
    properties: [
      ['vpc', nameOf(model, group.vpc)],
      [
        'usedBy',
        named(
          model,
          users.map((one) => one.id),
        ),
      ],
    ],
    remarks: [words.inspect.stateful],
    tables: rulesOf(group, model, lit),
  };
}

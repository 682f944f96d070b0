import type {Model} from '../../../engines/vpc/model';
import {words} from '../../../words/vpc-figure';
import {nameOf} from '../../../words/vpc-names';
import type {Listing} from '../inspect/inspection';
import {entriesOf, routesOf, rulesOf} from '../inspect/listings';
import type {Lit} from '../inspect/lit';
import {named, valued} from '../inspect/names';
import {aclOf, tableOf} from '../layout/routing';

const {labels} = words.inspect;

function subnets(model: Model): Listing {
  return {
    caption: labels.subnets,
    head: [words.tables.name, labels.cidr, labels.zone, labels.vpc, labels.routeTable, labels.networkAcl],
    rows: model.subnets.map((subnet) => {
      const table = tableOf(subnet, model);
      const acl = aclOf(subnet, model);
      return {
        key: subnet.id,
        cells: [
          nameOf(model, subnet.id),
          valued([...(subnet.cidr === undefined ? [] : [subnet.cidr]), ...subnet.ipv6Cidrs]),
          subnet.az ?? words.inspect.unknown,
          nameOf(model, subnet.vpc),
          table ? nameOf(model, table.id) : words.inspect.unknown,
          acl ? nameOf(model, acl.id) : words.inspect.unknown,
        ],
      };
    }),
  };
}

function interfaces(model: Model): Listing {
  return {
    caption: words.tables.interfaces,
    head: [words.tables.name, labels.subnet, labels.privateAddress, labels.publicAddress, labels.groups],
    rows: model.interfaces.map((one) => ({
      key: one.id,
      cells: [
        nameOf(model, one.id),
        nameOf(model, one.subnet),
        valued([...one.addresses.map(({address}) => address), ...one.ipv6]),
        valued(one.addresses.flatMap(({publicIp}) => publicIp ?? [])),
        named(model, one.groups),
      ],
    })),
  };
}

/** The whole network as tables, empty ones left out, the lines that decided lit. */
export const networkListings = (model: Model, lit: Lit): readonly Listing[] =>
  [
    subnets(model),
    interfaces(model),
    ...model.routeTables.map((table) => routesOf(table, model, lit)),
    ...model.networkAcls.flatMap((acl) => entriesOf(acl, model, lit)),
    ...model.securityGroups.flatMap((group) => rulesOf(group, model, lit)),
  ].filter(({rows}) => rows.length > 0);

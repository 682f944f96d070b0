import type {Model} from './model';
import type {Apply, Operation} from './operations';

type Lists = {
  [Key in keyof Model]: Model[Key] extends readonly (infer Thing)[]
    ? Thing extends {id: string}
      ? Key
      : never
    : never;
}[keyof Model];
type ThingOf<Key extends Lists> = Model[Key][number];

/** Replaces the one object of this id; the model itself when there is none. */
function edit<Key extends Lists>(
  model: Model,
  list: Key,
  id: string,
  change: (thing: ThingOf<Key>) => ThingOf<Key>,
): Model {
  const things = model[list] as readonly ThingOf<Key>[];
  if (!things.some((thing) => thing.id === id)) return model;
  return {...model, [list]: things.map((thing) => (thing.id === id ? change(thing) : thing))};
}

/** Puts an object in place of the one with its id, or at the end. */
function put<Key extends Lists>(model: Model, list: Key, thing: ThingOf<Key>): Model {
  const things = model[list] as readonly ThingOf<Key>[];
  const known = things.some(({id}) => id === thing.id);
  return {...model, [list]: known ? things.map((one) => (one.id === thing.id ? thing : one)) : [...things, thing]};
}

/** An association (or a public address) that is taken away leaves no key behind. */
function without<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key): Omit<Thing, Key> {
  const rest = {...thing};
  Reflect.deleteProperty(rest, key);
  return rest;
}

function applyToPlaces(model: Model, one: Operation): Model | undefined {
  switch (one.op) {
    case 'put-route':
      return edit(model, 'routeTables', one.table, (table) => ({
        ...table,
        routes: [...table.routes.filter(({destination}) => destination !== one.route.destination), one.route],
      }));
    case 'remove-route':
      return edit(model, 'routeTables', one.table, (table) => ({
        ...table,
        routes: table.routes.filter(({destination}) => destination !== one.destination),
      }));
    case 'associate-table':
      return edit(model, 'subnets', one.subnet, (subnet) =>
        one.table === null ? without(subnet, 'routeTable') : {...subnet, routeTable: one.table},
      );
    case 'set-public-address':
      return edit(model, 'interfaces', one.interface, (its) => ({
        ...its,
        addresses: its.addresses.map((own) => {
          if (own.address !== one.address) return own;
          return one.publicIp === null ? without(own, 'publicIp') : {...own, publicIp: one.publicIp};
        }),
      }));
    case 'move-interface':
      return edit(model, 'interfaces', one.interface, (its) => ({
        ...its,
        subnet: one.subnet,
        addresses: [{address: one.address}],
      }));
    case 'set-source-dest-check':
      return edit(model, 'interfaces', one.interface, (its) => ({...its, sourceDestCheck: one.value}));
    case 'set-instance-state':
      return edit(model, 'instances', one.instance, (instance) => ({...instance, state: one.state}));
    default:
      return undefined;
  }
}

function applyToRules(model: Model, one: Operation): Model | undefined {
  switch (one.op) {
    case 'add-group-rule':
      return edit(model, 'securityGroups', one.group, (group) => ({...group, rules: [...group.rules, one.rule]}));
    case 'put-acl-entry':
      return edit(model, 'networkAcls', one.acl, (acl) => ({
        ...acl,
        entries: [
          ...acl.entries.filter(
            ({direction, number}) => direction !== one.entry.direction || number !== one.entry.number,
          ),
          one.entry,
        ],
      }));
    case 'remove-acl-entry':
      return edit(model, 'networkAcls', one.acl, (acl) => ({
        ...acl,
        entries: acl.entries.filter(({direction, number}) => direction !== one.direction || number !== one.number),
      }));
    case 'add-prefix':
      return edit(model, 'prefixLists', one.prefixList, (list) => ({
        ...list,
        cidrs: [...(list.cidrs ?? []), one.cidr],
      }));
    case 'set-block-public-access':
      return {...model, blockPublicAccess: one.value};
    default:
      return undefined;
  }
}

function applyToGateways(model: Model, one: Operation): Model {
  switch (one.op) {
    case 'put-internet-gateway':
      return put(model, 'internetGateways', one.gateway);
    case 'put-nat-gateway':
      return put(model, 'natGateways', one.gateway);
    case 'set-peering-status':
      return edit(model, 'peerings', one.peering, (peering) => ({...peering, status: one.status}));
    case 'attach-vpn-gateway':
      return edit(model, 'vpnGateways', one.gateway, (gateway) => ({...gateway, vpc: one.vpc}));
    case 'add-on-premises':
      return edit(model, 'vpnGateways', one.gateway, (gateway) => ({
        ...gateway,
        onPremises: [...(gateway.onPremises === 'unknown' ? [] : gateway.onPremises), one.cidr],
      }));
    case 'add-transit-subnet':
      return edit(model, 'transitAttachments', one.attachment, (its) => ({
        ...its,
        subnets: [...its.subnets, one.subnet],
      }));
    case 'put-transit-route':
      return edit(model, 'transitRouteTables', one.table, (table) => ({
        ...table,
        routes: [...table.routes.filter(({destination}) => destination !== one.route.destination), one.route],
      }));
    case 'associate-transit-table':
      return edit(model, 'transitAttachments', one.attachment, (its) => ({...its, routeTable: one.table}));
    default:
      return model;
  }
}

/**
 * Applies changes in their order. The given model is never touched; unchanged parts are shared.
 *
 * Errors - none: an operation that names a missing object changes nothing.
 */
export const apply: Apply = (model, operations) =>
  operations.reduce<Model>(
    (now, one) => applyToPlaces(now, one) ?? applyToRules(now, one) ?? applyToGateways(now, one),
    model,
  );

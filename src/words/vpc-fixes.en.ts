import type {Fix, FixCode} from '../engines/vpc/answer';
import type {Model} from '../engines/vpc/model';
import {code, nameOf, operation as the, replacesRoute, routeText} from './vpc-names';
import {direction, match, owner, peer} from './vpc-terms.en';

const sides = {ingress: 'source', egress: 'destination'} as const;

const more = (text: string | undefined): string => (text === undefined || text === '' ? '' : `: ${text}`);

export const fixes: Readonly<Record<FixCode, (fix: Fix, model: Model) => string>> = {
  'add-route': (fix, model) => `Add a route${more(route(fix, model))}`,
  'replace-route': (fix, model) => `Change the target of the route${more(route(fix, model))}`,
  'associate-table': (fix, model) => {
    const change = the(fix, 'associate-table');
    if (change === undefined) return 'Associate a route table';
    const table = change.table === null ? 'the main route table' : `route table ${nameOf(model, change.table)}`;
    return `Associate ${table} with subnet ${nameOf(model, change.subnet)}`;
  },
  'open-group': (fix, model) => {
    const rule = the(fix, 'add-group-rule')?.rule;
    if (rule === undefined) return 'Add a security group rule';
    return `Add an ${direction[rule.direction]} rule: ${match(rule)}, ${sides[rule.direction]} ${peer(rule, model)}`;
  },
  'open-acl': (fix) => {
    const entry = the(fix, 'put-acl-entry')?.entry;
    if (entry === undefined) return 'Add an allow rule to the network ACL';
    return `Allow ${direction[entry.direction]}: ${match(entry)}, ${sides[entry.direction]} ${code(entry.cidr)}`;
  },
  'remove-acl-deny': (fix) => {
    const entry = the(fix, 'remove-acl-entry');
    return entry === undefined
      ? 'Delete the deny rule of the network ACL'
      : `Delete the ${direction[entry.direction]} deny rule ${String(entry.number)}`;
  },
  'attach-internet-gateway': (fix, model) => attach(fix, model),
  'create-internet-gateway': () => 'Create an internet gateway and attach it',
  'give-public-address': (fix, model) => {
    const change = the(fix, 'set-public-address');
    return `Associate an Elastic IP address${more(change && owner(model, change.interface))}`;
  },
  'move-to-public-subnet': (fix, model) => {
    const change = the(fix, 'move-interface');
    return `Move it to a public subnet${more(change && nameOf(model, change.subnet))}`;
  },
  'create-nat-in-public-subnet': (fix, model) => {
    const subnet = the(fix, 'put-nat-gateway')?.gateway.subnet;
    const where = subnet === undefined ? 'a public subnet' : `public subnet ${nameOf(model, subnet)}`;
    return `Create a NAT gateway in ${where} and ${replacesRoute(fix, model) ? 'point the route' : 'add a route'} to it`;
  },
  'turn-off-source-dest-check': (fix, model) => {
    const change = the(fix, 'set-source-dest-check');
    return `Turn off the source/destination check${more(change && owner(model, change.interface))}`;
  },
  'accept-peering': () => 'Accept the peering request on the other side',
  'attach-vpn-gateway': (fix, model) => {
    const change = the(fix, 'attach-vpn-gateway');
    return change === undefined
      ? 'Attach the virtual private gateway'
      : `Attach virtual private gateway ${nameOf(model, change.gateway)} to VPC ${nameOf(model, change.vpc)}`;
  },
  'announce-on-premises': (fix) => `Add an on-premises route${more(codeOf(the(fix, 'add-on-premises')?.cidr))}`,
  'attach-zone-to-tgw': (fix, model) => {
    const change = the(fix, 'add-transit-subnet');
    return `Add a subnet to the transit gateway attachment${more(change && nameOf(model, change.subnet))}`;
  },
  'add-transit-route': (fix, model) => {
    const change = the(fix, 'put-transit-route');
    return `Add a transit gateway route${more(change && routeText(change.route, model))}`;
  },
  'associate-transit-table': (fix, model) => {
    const change = the(fix, 'associate-transit-table');
    return `Associate a transit gateway route table${more(change && nameOf(model, change.table))}`;
  },
  'start-instance': (fix, model) => {
    const change = the(fix, 'set-instance-state');
    return `Start the instance${more(change && nameOf(model, change.instance))}`;
  },
  'turn-off-block-public-access': () => 'Turn off VPC Block Public Access',
  'allow-in-prefix-list': (fix, model) => {
    const change = the(fix, 'add-prefix');
    return change === undefined
      ? 'Add it to the prefix list'
      : `Add to prefix list ${nameOf(model, change.prefixList)}: ${code(change.cidr)}`;
  },
  'use-private-address': (fix) => `Use the private address as destination${more(codeOf(fix.values['address']))}`,
};

const codeOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : code(text));

const route = (fix: Fix, model: Model): string | undefined => {
  const change = the(fix, 'put-route');
  return change === undefined ? undefined : routeText(change.route, model);
};

const attach = (fix: Fix, model: Model): string => {
  const gateway = the(fix, 'put-internet-gateway')?.gateway;
  if (gateway === undefined || gateway.vpc === null) return 'Attach the internet gateway';
  return `Attach internet gateway ${nameOf(model, gateway.id)} to VPC ${nameOf(model, gateway.vpc)}`;
};

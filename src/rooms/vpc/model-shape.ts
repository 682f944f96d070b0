import {emptyModel, type Model} from '../../engines/vpc/model';

/**
 * What a link's network must look like for the tracer to read it: per list, the keys that every member has.
 * `s` text, `t` text or null, `b` true or false, `n` number, `l` list of texts, `o` anything that is an object.
 * A link is written by this site, but anyone may change a letter of it.
 */
type Letter = 's' | 't' | 'b' | 'n' | 'l' | 'o';
type Shape = Readonly<Record<string, Letter | readonly [Shape]>>;

const address: Shape = {address: 's'};

const lists: Readonly<Record<Exclude<keyof Model, 'blockPublicAccess' | 'absent'>, Shape>> = {
  vpcs: {id: 's', cidrs: 'l', ipv6Cidrs: 'l'},
  subnets: {id: 's', vpc: 's', ipv6Cidrs: 'l'},
  routeTables: {
    id: 's',
    vpc: 's',
    main: 'b',
    gateways: 'l',
    routes: [{destination: 's', target: 's', state: 's', origin: 's'}],
  },
  networkAcls: {
    id: 's',
    vpc: 's',
    isDefault: 'b',
    entries: [{number: 'n', direction: 's', action: 's', protocol: 'n', cidr: 's'}],
  },
  securityGroups: {id: 's', vpc: 's', rules: [{direction: 's', protocol: 'n', peer: 'o'}]},
  interfaces: {
    id: 's',
    subnet: 's',
    addresses: [address],
    ipv6: 'l',
    groups: 'l',
    sourceDestCheck: 'b',
    kind: 's',
    state: 's',
  },
  instances: {id: 's', state: 's'},
  internetGateways: {id: 's', vpc: 't'},
  egressOnlyGateways: {id: 's', vpc: 't'},
  natGateways: {id: 's', vpc: 's', connectivity: 's', state: 's', addresses: [address]},
  vpnGateways: {id: 's', vpc: 't'},
  peerings: {id: 's', requester: 'o', accepter: 'o', status: 's'},
  endpoints: {id: 's', vpc: 's', type: 's', service: 's', state: 's', routeTables: 'l', subnets: 'l', interfaces: 'l'},
  prefixLists: {id: 's'},
  transitGateways: {id: 's'},
  transitAttachments: {id: 's', transitGateway: 's', type: 's', resource: 's', subnets: 'l', state: 's'},
  transitRouteTables: {id: 's', transitGateway: 's', routes: [{destination: 's', state: 's', origin: 's'}]},
  loadBalancers: {id: 's', type: 's', scheme: 's', vpc: 's', subnets: 'l', groups: 'l', interfaces: 'l'},
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string';

const letters: Readonly<Record<Letter, (value: unknown) => boolean>> = {
  s: isText,
  t: (value) => value === null || isText(value),
  b: (value) => typeof value === 'boolean',
  n: (value) => Number.isInteger(value),
  l: (value) => Array.isArray(value) && value.every(isText),
  o: isObject,
};

const fits = (value: unknown, shape: Shape): boolean =>
  isObject(value) &&
  Object.entries(shape).every(([key, expected]) =>
    typeof expected === 'string'
      ? letters[expected](value[key])
      : Array.isArray(value[key]) && value[key].every((member) => fits(member, expected[0])),
  );

/** The network of a link, or `undefined` for what the tracer could not read. */
export function readModel(value: unknown): Model | undefined {
  if (!isObject(value)) return undefined;
  const model: Readonly<Record<string, unknown>> = {...emptyModel, ...value};
  const listed = Object.entries(lists).every(
    ([name, shape]) => Array.isArray(model[name]) && model[name].every((member) => fits(member, shape)),
  );
  const access = model['blockPublicAccess'];
  const said = isObject(access) && isText(access['mode']) && Array.isArray(access['exclusions']);
  return listed && said && letters.l(model['absent']) ? (model as unknown as Model) : undefined;
}

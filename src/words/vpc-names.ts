import {parseAddress} from '../engines/net/address';
import {isGlobalV6, isPrivateV4} from '../engines/net/special';
import type {Block, Fix, Packet} from '../engines/vpc/answer';
import type {Model, Route, TransitRoute} from '../engines/vpc/model';
import type {Operation} from '../engines/vpc/operations';

/** A name or value as it stands in a sentence. A backtick inside would end the code span early. */
export const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** A sentence whose pieces may be empty, with single spaces. */
export const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

const known = new WeakMap<Model, ReadonlyMap<string, string>>();

const namesOf = (model: Model): ReadonlyMap<string, string> => {
  const before = known.get(model);
  if (before !== undefined) return before;
  const lists = Object.values(model).filter(Array.isArray) as {id?: string; name?: string}[][];
  const names = new Map<string, string>();
  for (const {id, name} of lists.flat()) if (id !== undefined && name !== undefined) names.set(id, name);
  // An interface is called by its instance where it has no name of its own: nobody knows interfaces by id.
  for (const {id, instance} of model.interfaces)
    if (instance !== undefined && !names.has(id)) names.set(id, names.get(instance) ?? instance);
  known.set(model, names);
  return names;
};

/** What a person calls the thing: its name, or its id. */
export const plainNameOf = (model: Model, id: string): string => namesOf(model).get(id) ?? id;

export const nameOf = (model: Model, id: string): string => code(plainNameOf(model, id));

export type OwnerKind = 'instance' | 'nat' | 'endpoint' | 'load-balancer' | 'interface';

export interface Owner {
  readonly kind: OwnerKind;
  readonly name: string;
  readonly isPrivateNat?: boolean;
}

/** Whose interface it is, so that a sentence can speak of `web-b` and not of `eni-0f3a`. */
export const ownerOf = (model: Model, id: string): Owner => {
  const found = model.interfaces.find((one) => one.id === id);
  if (found?.instance !== undefined) return {kind: 'instance', name: nameOf(model, found.instance)};
  if (found?.kind === 'instance') return {kind: 'instance', name: nameOf(model, id)};
  if (found?.kind === 'nat') {
    const address = found.addresses[0]?.address;
    const gateway = model.natGateways.find((one) => one.addresses.some((own) => own.address === address));
    if (gateway !== undefined) return {kind: 'nat', name: nameOf(model, gateway.id)};
  }
  const endpoint = model.endpoints.find((one) => one.interfaces.includes(id));
  if (endpoint !== undefined) return {kind: 'endpoint', name: nameOf(model, endpoint.id)};
  const balancer = model.loadBalancers.find((one) => one.interfaces.includes(id));
  if (balancer !== undefined) return {kind: 'load-balancer', name: nameOf(model, balancer.id)};
  return {kind: 'interface', name: nameOf(model, id)};
};

/** Whoever sends from this address in this VPC: a NAT gateway, or the owner of an interface. */
export const senderOf = (model: Model, address: string, vpc: string | undefined): Owner | undefined => {
  const nat = model.natGateways.find((one) => one.vpc === vpc && one.addresses.some((own) => own.address === address));
  if (nat !== undefined)
    return {kind: 'nat', name: nameOf(model, nat.id), isPrivateNat: nat.connectivity === 'private'};
  const subnets = new Set(model.subnets.filter((one) => one.vpc === vpc).map((one) => one.id));
  const sender = model.interfaces.find(
    (one) => subnets.has(one.subnet) && one.addresses.some((own) => own.address === address),
  );
  return sender === undefined ? undefined : ownerOf(model, sender.id);
};

/** "S3" for `com.amazonaws.ap-northeast-2.s3`; gateway endpoints exist for two services only. */
export const serviceOf = (model: Model, endpoint: string): string => {
  const last =
    model.endpoints
      .find((one) => one.id === endpoint)
      ?.service.split('.')
      .at(-1) ?? '';
  return last === 'dynamodb' ? 'DynamoDB' : last.toUpperCase();
};

/** `0.0.0.0/0 → igw-1`, in backticks. */
export const routeText = (route: Route | TransitRoute, model: Model): string => {
  const target = 'target' in route ? route.target : route.attachment;
  const to = target === undefined ? 'blackhole' : plainNameOf(model, target);
  return code(`${plainNameOf(model, route.destination)} → ${to}`);
};

/** The name of a main table says nothing when it is called `main`, as in a figure written by hand. */
export const isJustMain = (id: string, name: string): boolean => /^main(?:-|$)/.test(id) && name === id;

/** Addresses that nobody outside has: RFC 1918, RFC 6598, and unique local IPv6. */
export const isPrivate = (address: string): boolean => {
  const value = parseAddress(address);
  return typeof value === 'number' ? isPrivateV4(value) : /^f[cd]/i.test(address);
};

/** Of a packet that a gateway for global IPv6 addresses refuses: whether its source is to blame, or else its destination. */
export const sourceIsLocal = ({source}: Pick<Packet, 'source'>): boolean => {
  const value = parseAddress(source);
  return typeof value !== 'bigint' || !isGlobalV6(value);
};

/** A group that the rules of another one name in this direction, if any: the one whose reference did not match. */
export const referencedGroup = (at: Pick<Block, 'id' | 'direction' | 'decision'>, model: Model): string | undefined => {
  const {decision} = at;
  if (decision?.kind === 'group-rule' && 'group' in decision.rule.peer) return decision.rule.peer.group;
  const rules = model.securityGroups.find((one) => one.id === at.id)?.rules ?? [];
  const peers = rules.filter((rule) => rule.direction === at.direction).map((rule) => rule.peer);
  return peers.flatMap((peer) => ('group' in peer ? [peer.group] : []))[0];
};

/** The state of a thing that has one, as the API writes it. */
export const stateOf = (id: string, model: Model): string => {
  const found =
    model.natGateways.find((one) => one.id === id)?.state ??
    model.peerings.find((one) => one.id === id)?.status ??
    model.endpoints.find((one) => one.id === id)?.state ??
    model.transitAttachments.find((one) => one.id === id)?.state ??
    model.instances.find((one) => one.id === id)?.state;
  return found === undefined ? '' : `(${code(found)})`;
};

type Op<Name extends Operation['op']> = Extract<Operation, {op: Name}>;

/** Whether a fix puts its route where the table already has one for that destination. */
export const replacesRoute = (fix: Fix, model: Model): boolean => {
  const put = operation(fix, 'put-route');
  return model.routeTables.some(
    ({id, routes}) => id === put?.table && routes.some(({destination}) => destination === put.route.destination),
  );
};

/** The first operation of that kind; what a fix does is written in its operations, so the sentence reads them. */
export const operation = <Name extends Operation['op']>(fix: Fix, name: Name): Op<Name> | undefined =>
  fix.operations.find((one): one is Op<Name> => one.op === name);

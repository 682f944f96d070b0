import type {IconName} from '../../../diagram/icons.data';
import type {Instance, NetworkInterface} from '../../../engines/vpc/model';
import type {CardWord} from '../../../words/vpc-drawing.types';
import {nameOf, type Context} from './context';
import type {CardItem} from './place';

/** What a card says, before it has a size. */
export interface CardText {
  readonly name: string;
  readonly address: string;
  /** Further addresses that are not written out. */
  readonly more: number;
  readonly icon: IconName;
  readonly word: CardWord;
  /** A plain server needs no word under its name. */
  readonly role: string;
  readonly notes: readonly string[];
  readonly publicIp: string;
  readonly ipv6: readonly string[];
  readonly groups: readonly string[];
  readonly means: readonly string[];
}

const iconOf: Readonly<Record<CardWord, IconName>> = {
  instance: 'instance',
  database: 'database',
  function: 'function',
  container: 'container',
  appliance: 'appliance',
  'nat-gateway': 'nat-gateway',
  endpoint: 'endpoint',
  'load-balancer': 'load-balancer',
  'transit-gateway': 'transit-gateway',
  interface: 'interface',
};

export function cardText(item: CardItem, context: Context): CardText {
  if (item.kind === 'interface') return interfaceText(item.interface, context);
  const {words} = context;
  const word = item.kind === 'nat' ? 'nat-gateway' : 'endpoint';
  const addresses = item.kind === 'nat' ? item.nat.addresses : [];
  return {
    name: nameOf(context, item.id),
    address: addresses[0]?.address ?? '',
    more: Math.max(0, addresses.length - 1),
    icon: iconOf[word],
    word,
    role: item.kind === 'nat' && item.nat.connectivity === 'private' ? words.privateNat : words.card[word],
    notes: item.kind === 'endpoint' ? [serviceName(item.endpoint.service)] : [],
    publicIp: addresses[0]?.publicIp ?? '',
    ipv6: [],
    groups: [],
    means: [item.id, ...(item.kind === 'nat' ? item.interfaces : []), ...addresses.flatMap(both)],
  };
}

function interfaceText(each: NetworkInterface, context: Context): CardText {
  const {model, words} = context;
  const instance = model.instances.find(({id}) => id === each.instance);
  const endpoint = model.endpoints.find(({interfaces}) => interfaces.includes(each.id));
  const balancer = model.loadBalancers.find(({interfaces}) => interfaces.includes(each.id));
  const owner = endpoint ?? balancer;
  const word = wordOf(each, instance);
  const name = each.instance === undefined ? nameOf(context, each.id) : nameOf(context, each.instance);
  const several = instance && model.interfaces.filter((other) => other.instance === instance.id).length > 1;
  const publicIp = each.addresses.find((address) => address.publicIp)?.publicIp ?? '';
  const plain = word === 'instance' && !publicIp && each.ipv6.length === 0;
  return {
    name: owner && !each.name ? nameOf(context, owner.id) : name,
    address: each.addresses[0]?.address ?? '',
    more: Math.max(0, each.addresses.length - 1),
    icon: iconOf[word],
    word,
    role: word === 'instance' ? '' : words.card[word],
    notes: [
      several ? nameOf(context, each.id) : '',
      endpoint ? serviceName(endpoint.service) : '',
      instance && instance.state !== 'running' ? words.stopped : '',
    ].filter(Boolean),
    publicIp: publicIp || (plain || word === 'database' ? words.noPublicIp : ''),
    ipv6: each.ipv6,
    groups: each.groups,
    means: [
      each.id,
      ...(instance ? [instance.id] : []),
      ...each.addresses.flatMap(both),
      ...each.ipv6,
      ...(owner ? [owner.id] : []),
    ],
  };
}

function wordOf(each: NetworkInterface, instance: Instance | undefined): CardWord {
  if (each.kind === 'nat') return 'nat-gateway';
  if (each.kind === 'endpoint') return 'endpoint';
  if (each.kind === 'transit') return 'transit-gateway';
  if (each.kind === 'load-balancer') return 'load-balancer';
  if (!instance) return each.kind === 'instance' ? 'instance' : 'interface';
  return !instance.role || instance.role === 'server' ? 'instance' : instance.role;
}

/** "com.amazonaws.ap-northeast-2.s3" → "s3" */
export const serviceName = (service: string): string => service.replace(/^com\.amazonaws\.[a-z0-9-]+\./, '');

const both = ({address, publicIp}: {readonly address: string; readonly publicIp?: string}): string[] =>
  publicIp ? [address, publicIp] : [address];

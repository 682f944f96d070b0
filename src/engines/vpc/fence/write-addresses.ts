import type {Model, NetworkInterface, PrivateAddress} from '../model';
import {assignAddresses} from './addresses';
import type {Wanted} from './addresses';
import {parseBlock} from './block';

/** What of an interface's addresses has to be written, because inference would give another. */
export interface ToWrite {
  readonly address?: string;
  /** `any`: the word `public`. */
  readonly publicIp?: string;
}

interface Item {
  readonly key: string;
  readonly subnet: string | undefined;
  readonly addresses: readonly PrivateAddress[];
}

export const interfaceOf = (model: Model, instance: string): NetworkInterface | undefined =>
  model.interfaces.find((one) => one.instance === instance && one.kind === 'instance') ??
  model.interfaces.find((one) => one.instance === instance);

/** In the order in which the parser hands addresses out: instances, NAT gateways, endpoints. */
function itemsOf(model: Model): Item[] {
  const instances = model.instances.map(({id}): Item => {
    const own = interfaceOf(model, id);
    return {key: id, subnet: own?.subnet, addresses: own?.addresses ?? []};
  });
  const nats = model.natGateways.map(({id, subnet, addresses}): Item => ({key: id, subnet, addresses}));
  const endpoints = model.endpoints.flatMap(({interfaces}) =>
    interfaces.flatMap((id): Item[] => {
      const own = model.interfaces.find((one) => one.id === id);
      return own === undefined ? [] : [{key: id, subnet: own.subnet, addresses: own.addresses}];
    }),
  );
  return [...instances, ...nats, ...endpoints];
}

/**
 * Leaves out every address that inference gives back, by trying: at first nothing is written, then, round by round, the first address of each
 * subnet that came out wrong (one that is written can put the rest right). Each round writes at least one more, so it ends.
 */
export function addressesToWrite(model: Model): ReadonlyMap<string, ToWrite> {
  const items = itemsOf(model);
  let wanted = items.map((item) => unwritten(item, model));
  for (let next = correct(wanted, items); next !== wanted; next = correct(wanted, items)) wanted = next;
  return new Map(items.map(({key}, index) => [key, toWrite(wanted[index])]));
}

/** The same list if everything comes out right. */
function correct(wanted: Wanted[], items: readonly Item[]): Wanted[] {
  const given = assignAddresses(wanted);
  const corrected = new Set<string>();
  const next = wanted.map((one, index): Wanted => {
    const [primary] = items[index]?.addresses ?? [];
    const subnet = `${one.scope} ${one.block?.text ?? ''}`;
    if (primary === undefined) return one;
    if (one.block !== undefined && given[index]?.address !== primary.address && !corrected.has(subnet)) {
      corrected.add(subnet);
      return {...one, address: primary.address};
    }
    if (primary.publicIp !== undefined && given[index]?.publicIp !== primary.publicIp && !corrected.has('public')) {
      corrected.add('public');
      return {...one, publicIp: primary.publicIp};
    }
    return one;
  });
  return corrected.size > 0 ? next : wanted;
}

const toWrite = (wanted: Wanted | undefined): ToWrite => ({
  ...(wanted?.address === undefined ? {} : {address: wanted.address}),
  ...(wanted?.publicIp === undefined ? {} : {publicIp: wanted.publicIp}),
});

/** Secondary addresses follow the primary one in the text, so where there are any it has to be there. */
function unwritten({subnet, addresses}: Item, model: Model): Wanted {
  const home = model.subnets.find(({id}) => id === subnet);
  const block = home?.cidr === undefined ? null : parseBlock(home.cidr);
  const [primary, ...more] = addresses;
  return {
    scope: home?.vpc ?? '',
    ...(block === null ? {} : {block}),
    ...(more.length > 0 && primary !== undefined ? {address: primary.address} : {}),
    more: more.map(({address}) => address),
    ...(primary?.publicIp === undefined ? {} : {publicIp: 'any'}),
  };
}

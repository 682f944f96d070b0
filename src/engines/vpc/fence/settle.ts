import {assignAddresses, FIRST_FREE, isReserved, reservedOf} from './addresses';
import type {Given, Wanted} from './addresses';
import {holds, isPrivateAddress, nth} from './block';
import type {Block} from './block';
import {subnetOf} from './owners';
import type {AddressRequest, InstanceSketch, Sketch} from './sketch';
import type {Word} from './tree';
import {readAddress} from './values';

/** All requests for addresses, in the order in which inferred ones are handed out. */
const requestsOf = ({instances, nats, endpoints}: Sketch): AddressRequest[] => [
  ...instances.map(({request}) => request),
  ...nats.map(({request}) => request),
  ...endpoints.flatMap(({requests}) => requests),
];

/** Checks every written address and infers the others. */
export function settle(sketch: Sketch): ReadonlyMap<AddressRequest, Given> {
  const requests = requestsOf(sketch);
  const used = new Map<string, string>();
  const wanted = requests.map((request) => toWanted(request, used, sketch));
  for (const instance of sketch.instances) checkIpv6(instance, used, sketch);
  const given = assignAddresses(wanted);
  requests.forEach((request, index) => {
    reportMissing(request, wanted[index], given[index], sketch);
  });
  return new Map(requests.map((request, index) => [request, given[index] ?? {address: null, publicIp: null}]));
}

function toWanted(request: AddressRequest, used: Map<string, string>, sketch: Sketch): Wanted {
  const subnet = request.subnet === undefined ? undefined : subnetOf(request.subnet, sketch);
  const scope = subnet?.vpc ?? '';
  const block = subnet?.ipv4?.block;
  const [address, ...more] = [request.address, ...(request.more ?? [])].map((word) =>
    word === undefined ? undefined : readPrivate(word, request, block, scope, used, sketch),
  );
  const publicIp =
    request.publicIp === undefined || request.publicIp === 'any'
      ? request.publicIp
      : readPublic(request.publicIp, request.owner, used, sketch);
  return {
    scope,
    ...(block === undefined ? {} : {block}),
    ...(address === undefined ? {} : {address}),
    more: more.flatMap((one) => one ?? []),
    ...(publicIp === undefined ? {} : {publicIp}),
  };
}

function readPrivate(
  word: Word,
  {owner, subnet = ''}: AddressRequest,
  block: Block | undefined,
  scope: string,
  used: Map<string, string>,
  {report}: Sketch,
): string | undefined {
  const address = readAddress(word, report);
  if (address === null) return undefined;
  const {text} = address;
  if (block === undefined) {
    report.add(word.at, 'no-ipv4-subnet', {owner, subnet}, 'InvalidParameterValue');
    return undefined;
  }
  const values = {address: text, subnet, cidr: block.text};
  const holder = used.get(`${scope} ${text}`);
  if (!holds(block, address)) {
    report.add(word.at, 'address-outside', values, 'InvalidParameterValue');
  } else if (isReserved(block, text)) {
    const free = {reserved: reservedOf(block), first: nth(block, FIRST_FREE).text};
    report.add(word.at, 'address-reserved', {...values, ...free}, 'InvalidParameterValue');
  } else if (holder !== undefined) {
    report.add(word.at, 'address-in-use', {address: text, owner: holder}, 'InvalidIPAddress.InUse');
  }
  used.set(`${scope} ${text}`, holder ?? owner);
  return text;
}

function readPublic(word: Word, owner: string, used: Map<string, string>, {report}: Sketch): string | undefined {
  const address = readAddress(word, report);
  if (address === null) return undefined;
  const {text} = address;
  const holder = used.get(`public ${text}`);
  if (isPrivateAddress(address)) report.add(word.at, 'public-address-private', {address: text});
  else if (holder !== undefined)
    report.add(word.at, 'public-address-in-use', {address: text, owner: holder}, 'Resource.AlreadyAssociated');
  used.set(`public ${text}`, holder ?? owner);
  return text;
}

/** IPv6 addresses are always written: a subnet has far too many for a guess to look like one. */
function checkIpv6({value, request, ipv6}: InstanceSketch, used: Map<string, string>, sketch: Sketch): void {
  const {report} = sketch;
  const subnet = request.subnet === undefined ? undefined : subnetOf(request.subnet, sketch);
  for (const word of ipv6) {
    const address = readAddress(word, report, 6);
    if (address === null || subnet === undefined) continue;
    const holder = used.get(address.text);
    if (!subnet.ipv6.some(({block}) => holds(block, address))) {
      const cidr = subnet.ipv6.map(({block}) => block.text).join(', ');
      report.add(word.at, 'address-outside', {address: address.text, subnet: subnet.id, cidr}, 'InvalidParameterValue');
    } else if (holder !== undefined) {
      report.add(word.at, 'address-in-use', {address: address.text, owner: holder}, 'InvalidIPAddress.InUse');
    }
    used.set(address.text, holder ?? value.id);
  }
}

function reportMissing(
  request: AddressRequest,
  wanted: Wanted | undefined,
  given: Given | undefined,
  {report}: Sketch,
): void {
  const {owner, at, subnet = ''} = request;
  if (wanted?.block !== undefined && given?.address === null) {
    report.add(at, 'subnet-full', {subnet, cidr: wanted.block.text, owner}, 'InsufficientFreeAddressesInSubnet');
  }
  if (wanted?.publicIp === 'any' && given?.publicIp === null) report.add(at, 'public-addresses-gone', {owner});
}

import type {Instance, Model, NetworkInterface} from '../model';
import {holds, parseAddress, parseBlock} from './block';
import {defaultGroupName} from './implied';
import {listOf, mapOf} from './print';
import type {Printed, PrintedMap} from './print';
import {interfaceOf} from './write-addresses';
import type {ToWrite} from './write-addresses';

/** An instance without an interface has no place in a drawing, and none in a fence. */
export const writeInstances = (model: Model, addresses: ReadonlyMap<string, ToWrite>): PrintedMap => ({
  entries: model.instances.flatMap((instance): [string, Printed][] => {
    const own = interfaceOf(model, instance.id);
    return own === undefined
      ? []
      : [[instance.id, writeInstance(instance, own, addresses.get(instance.id) ?? {}, model)]];
  }),
});

function writeInstance({role, state}: Instance, own: NetworkInterface, toWrite: ToWrite, model: Model): Printed {
  const subnet = model.subnets.find(({id}) => id === own.subnet);
  const [, ...more] = own.addresses.map(({address}) => address);
  const addresses = [...(toWrite.address === undefined ? [] : [toWrite.address]), ...more];
  const publicIp = publicText(toWrite.publicIp, subnet?.mapPublicIp === true, own);
  const groups = own.groups.join() === defaultGroupName(subnet?.vpc ?? '', model.vpcs) ? [] : own.groups;
  const keywords = [role, state === 'running' ? undefined : state, publicIp === 'true' ? 'public' : undefined].flatMap(
    (word) => word ?? [],
  );
  const line = publicIp === 'true' || publicIp === undefined ? keywords : [...keywords, publicIp];
  const clear =
    own.sourceDestCheck &&
    publicIp !== 'false' &&
    !keywords.some((word) => isTaken(word, model)) &&
    !isInside(publicIp, subnet?.vpc, model);
  if (clear) return [own.subnet, ...addresses, ...own.ipv6, ...groups, ...line].join(' ');
  return mapOf([
    ['subnet', own.subnet],
    ['ip', listOf(addresses)],
    ['public-ip', publicIp],
    ['ipv6', listOf(own.ipv6)],
    ['groups', listOf(groups)],
    ['role', role],
    ['state', state === 'running' ? undefined : state],
    ['source-dest-check', own.sourceDestCheck ? undefined : 'false'],
  ]);
}

/** `true` for the word `public`, `false` for none where the subnet would give one. */
function publicText(toWrite: string | undefined, given: boolean, own: NetworkInterface): string | undefined {
  if (own.addresses[0]?.publicIp === undefined) return given ? 'false' : undefined;
  if (toWrite === 'any') return given ? undefined : 'true';
  return toWrite;
}

/** Names come before keywords: a group called `database` would hide the role. */
const isTaken = (word: string, {subnets, securityGroups}: Model): boolean =>
  securityGroups.some(({id}) => id === word) || (word !== 'public' && subnets.some(({id}) => id === word));

/** In a line, an address inside the VPC would be taken for a private one. */
function isInside(publicIp: string | undefined, vpc: string | undefined, {vpcs}: Model): boolean {
  const address = publicIp === undefined ? null : parseAddress(publicIp);
  if (address === null) return false;
  const blocks = vpcs.find(({id}) => id === vpc)?.cidrs.map(parseBlock) ?? [];
  return blocks.some((block) => block !== null && holds(block, address));
}

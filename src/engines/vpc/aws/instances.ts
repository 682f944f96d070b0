import * as v from 'valibot';
import type {Instance} from '../model';
import {isMembers, type Entry, type Members} from './lists';
import {join, newCollector} from './merge';
import type {Report} from './report';
import {id, maybe, named, readEach, understand} from './shape';

const reservationShape = v.object({Instances: maybe(v.array(v.unknown()), [])});

const states = ['pending', 'running', 'stopping', 'stopped', 'shutting-down', 'terminated'] as const;

const instanceShape = v.object({InstanceId: id, State: maybe(v.object({Name: v.picklist(states)}))});

/** Instances stand inside reservations, or (in one-file exports) in a list of their own. */
export const instanceEntries = (
  reservations: readonly Entry[] | undefined,
  instances: readonly Entry[] | undefined,
  report: Report,
): readonly Entry[] => {
  const collector = newCollector();
  for (const entry of reservations ?? []) {
    const reservation = understand(reservationShape, entry.members, entry.where, report);
    reservation?.Instances.forEach((instance, index) => {
      const where = {path: entry.where.path, place: `${entry.where.place}.Instances[${String(index)}]`};
      if (isMembers(instance)) collector.add('Instances', {...entry, where, members: instance});
      else report.add(where, 'bad-shape', {expected: 'object', received: JSON.stringify(instance)});
    });
  }
  for (const entry of instances ?? []) collector.add('Instances', entry);
  return collector.all().get('Instances') ?? [];
};

export const readInstances = (entries: readonly Entry[], report: Report): readonly Instance[] =>
  readEach(entries, instanceShape, report, (instance, {members}) => ({
    id: instance.InstanceId,
    ...named(members),
    state: instance.State?.Name ?? 'running',
    role: 'server',
  }));

/**
 * The interfaces that instances carry along: some exports hold no others. The list of interfaces itself knows more, so what it
 * says comes later and wins. An instance of which only subnet and address are known gets an interface of its own id.
 * Terminated instances have neither (rule R08).
 */
export const interfaceEntries = (
  instances: readonly Entry[],
  interfaces: readonly Entry[] | undefined,
  report: Report,
): readonly Entry[] => {
  const collector = newCollector();
  const attached = new Set<unknown>();
  for (const entry of carriedInterfaces(instances, report)) collector.add('NetworkInterfaces', entry);
  for (const entry of interfaces ?? []) collector.add('NetworkInterfaces', entry);
  const known = collector.all().get('NetworkInterfaces') ?? [];
  for (const {members} of known)
    if (isMembers(members['Attachment'])) attached.add(members['Attachment']['InstanceId']);
  const own = instances.flatMap((instance) => {
    const members = attached.has(instance.members['InstanceId']) ? undefined : ownInterface(instance.members);
    return members === undefined ? [] : [{...instance, members}];
  });
  return [...known, ...own];
};

const carriedInterfaces = (instances: readonly Entry[], report: Report): readonly Entry[] => {
  const carriers = new Map<unknown, unknown>();
  return instances.flatMap((instance) => {
    const {InstanceId, NetworkInterfaces} = instance.members;
    const list: readonly unknown[] = Array.isArray(NetworkInterfaces) ? NetworkInterfaces : [];
    return list.flatMap((one, index): Entry[] => {
      if (!isMembers(one)) return [];
      const where = {...instance.where, place: `${instance.where.place}.NetworkInterfaces[${String(index)}]`};
      const {NetworkInterfaceId: plain} = one;
      const carrier = carriers.get(plain) ?? InstanceId;
      carriers.set(plain, carrier);
      // Made-up ids of anonymised exports may be the same for all instances; each still has its own address and groups.
      const id = carrier === InstanceId ? plain : `${String(plain)}@${String(InstanceId)}`;
      if (id !== plain) report.add(where, 'interface-twice', {interface: String(plain), instance: String(InstanceId)});
      const members = join(one, {NetworkInterfaceId: id, Attachment: {InstanceId}});
      return [{...instance, where, members}];
    });
  });
};

const ownInterface = (instance: Members): Members | undefined => {
  const {InstanceId, SubnetId, PrivateIpAddress, PublicIpAddress, SecurityGroups, SourceDestCheck} = instance;
  if (!SubnetId || !PrivateIpAddress) return undefined;
  return {
    NetworkInterfaceId: InstanceId,
    SubnetId,
    PrivateIpAddress,
    SourceDestCheck,
    Groups: SecurityGroups,
    Attachment: {InstanceId},
    ...(typeof PublicIpAddress === 'string' && PublicIpAddress !== '' && {Association: {PublicIp: PublicIpAddress}}),
  };
};

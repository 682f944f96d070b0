import * as v from 'valibot';
import type {SecurityGroup} from '../model';
import type {Entry} from './lists';
import {permissionShape, readPermission} from './permissions';
import {below, type Report} from './report';
import {readRulesApart, withIds} from './rules-apart';
import {id, list, maybe, named, readEach, text, understandAll} from './shape';

const groupShape = v.object({
  GroupId: id,
  GroupName: maybe(text),
  VpcId: id,
  IpPermissions: list,
  IpPermissionsEgress: list,
});

/** Groups with the rules they carry themselves, and those of `describe-security-group-rules`, which know their ids. */
export const readSecurityGroups = (
  entries: readonly Entry[] | undefined,
  ruleEntries: readonly Entry[] | undefined,
  report: Report,
): readonly SecurityGroup[] => {
  const byName = groupNames(entries);
  const apart = readRulesApart(ruleEntries, report);
  return readEach(entries, groupShape, report, (group, {where, members}) => {
    const inside = (['IpPermissions', 'IpPermissionsEgress'] as const).flatMap((key) =>
      understandAll(permissionShape, group[key], below(where, key), report).flatMap((permission) =>
        readPermission(permission.value, key === 'IpPermissions' ? 'ingress' : 'egress', permission.where, {
          report,
          byName: (name) => byName.get(`${group.VpcId} ${name}`),
        }),
      ),
    );
    return {
      id: group.GroupId,
      ...named(members, group.GroupName),
      vpc: group.VpcId,
      rules: withIds(inside, apart.get(group.GroupId) ?? []),
    };
  });
};

/** References by name: only the name is written where the group is of the same VPC and the caller gave no id. */
const groupNames = (entries: readonly Entry[] | undefined): ReadonlyMap<string, string> =>
  new Map(
    (entries ?? []).flatMap(({members}) =>
      v.is(groupShape, members) ? [[`${members.VpcId} ${members.GroupName ?? ''}`, members.GroupId] as const] : [],
    ),
  );

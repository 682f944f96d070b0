import * as v from 'valibot';
import type {AclEntry, NetworkAcl} from '../model';
import {readCidr} from './addresses';
import type {Entry} from './lists';
import {protocolNumber, readIcmp, readPorts} from './protocols';
import {below, type Report, type Where} from './report';
import {flag, id, list, maybe, named, number, readEach, text, understandAll} from './shape';

const aclShape = v.object({NetworkAclId: id, VpcId: id, IsDefault: maybe(flag), Associations: list, Entries: list});

const associationShape = v.object({SubnetId: maybe(text)});

const entryShape = v.object({
  RuleNumber: number,
  Egress: flag,
  RuleAction: v.pipe(text, v.toLowerCase(), v.picklist(['allow', 'deny'])),
  Protocol: v.union([v.string(), v.number()]),
  CidrBlock: maybe(text),
  Ipv6CidrBlock: maybe(text),
  PortRange: maybe(v.object({From: maybe(number), To: maybe(number)})),
  IcmpTypeCode: maybe(v.object({Type: maybe(number), Code: maybe(number)})),
});

export interface NetworkAclsRead {
  readonly networkAcls: readonly NetworkAcl[];
  /** Subnet to ACL; every association is listed, the default ACL's too (rule R03). */
  readonly aclOf: ReadonlyMap<string, string>;
}

export const readNetworkAcls = (entries: readonly Entry[] | undefined, report: Report): NetworkAclsRead => {
  const aclOf = new Map<string, string>();
  const networkAcls = readEach(entries, aclShape, report, (acl, {where, members}): NetworkAcl => {
    const associations = understandAll(associationShape, acl.Associations, below(where, 'Associations'), report);
    for (const {value} of associations) if (value.SubnetId) aclOf.set(value.SubnetId, acl.NetworkAclId);
    return {
      id: acl.NetworkAclId,
      ...named(members),
      vpc: acl.VpcId,
      isDefault: acl.IsDefault === true,
      entries: readEntries(acl.Entries, below(where, 'Entries'), report),
    };
  });
  return {networkAcls, aclOf};
};

/** The last entries, shown as `*`: 32767 for IPv4, 32768 for IPv6. The model has them by itself. */
const firstFinalNumber = 32767;

const readEntries = (entries: readonly unknown[], where: Where, report: Report): readonly AclEntry[] =>
  understandAll(entryShape, entries, where, report).flatMap(({value, where: here}) => {
    if (value.RuleNumber >= firstFinalNumber) return [];
    const protocol = protocolNumber(String(value.Protocol), here, report);
    const block = value.CidrBlock ?? value.Ipv6CidrBlock ?? '';
    const cidr = readCidr(block, here, report);
    if (protocol === undefined || cidr === undefined) return [];
    const range = readPorts(protocol, value.PortRange?.From, value.PortRange?.To, here, report);
    if (range === 'bad') return [];
    return [
      {
        number: value.RuleNumber,
        direction: value.Egress ? 'egress' : 'ingress',
        action: value.RuleAction,
        protocol,
        cidr,
        ...range,
        ...readIcmp(protocol, value.IcmpTypeCode?.Type, value.IcmpTypeCode?.Code),
      },
    ];
  });

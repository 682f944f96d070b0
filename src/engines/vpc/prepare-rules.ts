import {isIcmp} from '../net/protocol';
import {toBlocks} from './blocks';
import type {CompiledAcl, CompiledEntry, CompiledGroup, CompiledRule} from './compiled';
import type {AclEntry, Direction, GroupRule, IcmpMatch, NetworkAcl, SecurityGroup} from './model';

/** Any type but one code is no valid form: the code is ignored, and that is said (rule R70). */
export const ignoresCode = (icmp: IcmpMatch | undefined): boolean =>
  icmp !== undefined && icmp[0] === -1 && icmp[1] !== -1;

type Matchable = Pick<AclEntry, 'protocol' | 'ports' | 'icmp'>;

/**
 * The range that a packet's key must lie in. The key is the destination port, or type × 256 + code for ICMP;
 * a rule for all protocols ignores whatever ports come with it (rule R06), one end of -1 means open (section 13).
 */
function keyRange({protocol, ports, icmp}: Matchable): {readonly from: number; readonly to: number} {
  const all = {from: -1, to: 0x1_0000_0000};
  if (protocol === -1) return all;
  if (isIcmp(protocol)) {
    if (icmp === undefined || icmp[0] === -1) return all;
    const [type, code] = icmp;
    return code === -1 ? {from: type * 256, to: type * 256 + 255} : {from: type * 256 + code, to: type * 256 + code};
  }
  if (ports === undefined || (protocol !== 6 && protocol !== 17)) return all;
  const [from, to] = ports;
  return from === -1 && to === -1 ? all : {from: from === -1 ? 0 : from, to: to === -1 ? 65_535 : to};
}

const compileEntry = (entry: AclEntry, index: number, all: readonly AclEntry[]): readonly CompiledEntry[] => {
  const denyFollows = all.slice(index + 1).some(({action}) => action === 'deny');
  return toBlocks([entry.cidr]).map((block) => ({
    entry,
    block,
    protocol: entry.protocol,
    ...keyRange(entry),
    denyFollows,
  }));
};

/** Sorts by number (rule R17): the data do not promise an order. */
export function compileAcl(acl: NetworkAcl): CompiledAcl {
  const side = (direction: Direction) =>
    acl.entries
      .filter((entry) => entry.direction === direction)
      .sort((a, b) => a.number - b.number)
      .flatMap(compileEntry);
  return {acl, ingress: side('ingress'), egress: side('egress')};
}

function compileRule(rule: GroupRule, prefixLists: ReadonlyMap<string, readonly string[] | null>): CompiledRule {
  const {peer, protocol} = rule;
  const base = {rule, protocol, ...keyRange(rule)};
  if ('group' in peer) return {...base, group: peer.group, blocks: null};
  if ('cidr' in peer) return {...base, group: null, blocks: toBlocks([peer.cidr])};
  const cidrs = prefixLists.get(peer.prefixList) ?? null;
  return {...base, group: null, blocks: cidrs === null ? null : toBlocks(cidrs)};
}

export function compileGroup(
  group: SecurityGroup,
  prefixLists: ReadonlyMap<string, readonly string[] | null>,
): CompiledGroup {
  const side = (direction: Direction) =>
    group.rules.filter((rule) => rule.direction === direction).map((rule) => compileRule(rule, prefixLists));
  return {group, ingress: side('ingress'), egress: side('egress')};
}

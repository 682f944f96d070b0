import type {Expected, NameKind} from './problem';
import type {Report} from './report';
import {nearest} from './suggest';
import type {Word} from './tree';

/** Words with a meaning of their own wherever a name may stand. */
const RESERVED = ['internet', 'local', 'blackhole', 'none', 'all'];

/** Letters of any script, digits, dot, underscore, hyphen; an address or a block would be read as one. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}._-]{0,99}$/u;
const LIKE_AN_ADDRESS = /^\d+(\.\d+)*$/;

const KINDS: Readonly<Record<Expected, readonly NameKind[]>> = {
  vpc: ['vpc'],
  subnet: ['subnet'],
  table: ['table'],
  gateway: ['gateway'],
  peering: ['peering'],
  transit: ['transit'],
  attachment: ['attachment'],
  'transit-table': ['transit-table'],
  'prefix-list': ['prefix-list'],
  group: ['group'],
  acl: ['acl'],
  instance: ['instance'],
  'route-target': ['gateway', 'peering', 'transit', 'instance'],
  'rule-peer': ['group', 'prefix-list'],
};

/** AWS's answer to an id of that kind that does not exist. */
const NOT_FOUND: Partial<Record<Expected, string>> = {
  vpc: 'InvalidVpcID.NotFound',
  subnet: 'InvalidSubnetID.NotFound',
  table: 'InvalidRouteTableID.NotFound',
  gateway: 'InvalidGatewayID.NotFound',
  group: 'InvalidGroup.NotFound',
  'prefix-list': 'InvalidPrefixListID.NotFound',
};

interface Named {
  readonly kind: NameKind;
  /** Absent for what AWS makes by itself: main tables, default ACLs and groups. */
  readonly at?: number;
}

/** All names of a fence. A name names one thing, whatever its kind: routes, rules and flows refer to things by name alone. */
export interface Names {
  declare(word: Word, kind: NameKind): boolean;
  /** Things that exist without being written; the fence may write them, to say more, but may not name another kind so. */
  imply(name: string, kind: NameKind): void;
  /** The kind, whatever is expected. */
  kindOf(name: string): NameKind | undefined;
  /** True if the name is of the expected kind; otherwise reports what is wrong with it. */
  check(word: Word, expected: Expected): boolean;
  known(expected: Expected): string[];
}

export function createNames(report: Report): Names {
  const all = new Map<string, Named>();
  const known = (expected: Expected): string[] =>
    [...all].filter(([, named]) => KINDS[expected].includes(named.kind)).map(([name]) => name);

  return {
    declare(word, kind) {
      const name = word.text;
      if (!NAME.test(name) || LIKE_AN_ADDRESS.test(name)) {
        report.add(word.at, 'bad-name', {name});
        return false;
      }
      const taken = all.get(name);
      if (RESERVED.includes(name) || (taken !== undefined && taken.at === undefined && taken.kind !== kind)) {
        report.add(word.at, 'reserved-name', {name});
        return false;
      }
      if (taken?.at !== undefined) {
        report.add(word.at, 'name-taken', {name, kind: taken.kind, line: report.lineOf(taken.at)});
        return false;
      }
      all.set(name, {kind, at: word.at});
      return true;
    },
    imply(name, kind) {
      if (!all.has(name)) all.set(name, {kind});
    },
    kindOf: (name) => all.get(name)?.kind,
    check(word, expected) {
      const named = all.get(word.text);
      if (named === undefined) {
        const names = known(expected);
        const values = {name: word.text, expected, suggestion: nearest(word.text, names), known: names.join(', ')};
        report.add(word.at, 'unknown-name', values, NOT_FOUND[expected]);
        return false;
      }
      if (KINDS[expected].includes(named.kind)) return true;
      report.add(word.at, 'wrong-kind', {name: word.text, kind: named.kind, expected});
      return false;
    },
    known,
  };
}

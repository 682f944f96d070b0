import type {Answer, BlockCode, Decision} from '../../../engines/vpc/answer';
import type {AclEntry, Direction, GroupRule, Route} from '../../../engines/vpc/model';

/** The lines of the configuration that decided about the packet: found by what they are, for the answer may hold copies. */
export interface Lit {
  readonly route: (table: string, route: Route) => boolean;
  readonly transitRoute: (table: string, destination: string) => boolean;
  readonly entry: (acl: string, entry: AclEntry) => boolean;
  readonly finalDeny: (acl: string, direction: Direction) => boolean;
  readonly rule: (group: string, rule: GroupRule) => boolean;
  /** The address for which a table had no route. */
  readonly noRoute: (table: string) => string | undefined;
  /** Nothing in this list of rules let the packet through. */
  readonly noRule: (group: string, direction: Direction) => boolean;
}

const NO_RULE: ReadonlySet<string> = new Set<BlockCode>(['group-no-match', 'group-no-rules', 'group-reference-lost']);

export function litBy(answer: Answer | null): Lit {
  const blocks = (answer?.hops ?? []).filter(({outcome}) => outcome === 'block');
  const decisions = (answer?.hops ?? []).flatMap(({decision}) => decision ?? []);
  const some = <Kind extends Decision['kind']>(kind: Kind, fits: (one: Extract<Decision, {kind: Kind}>) => boolean) =>
    decisions.some((one) => one.kind === kind && fits(one as Extract<Decision, {kind: Kind}>));
  return {
    route: (table, {destination, target}) =>
      some(
        'route',
        (one) => one.table === table && one.route.destination === destination && one.route.target === target,
      ),
    transitRoute: (table, destination) =>
      some('transit-route', (one) => one.table === table && one.route.destination === destination),
    entry: (acl, {number, direction}) =>
      some('acl-entry', (one) => one.acl === acl && one.entry.number === number && one.entry.direction === direction),
    finalDeny: (acl, direction) => some('acl-final-deny', (one) => one.acl === acl && one.direction === direction),
    rule: (group, rule) => some('group-rule', (one) => one.group === group && sameRule(one.rule, rule)),
    noRoute: (table) => blocks.find(({code, id}) => code === 'no-route' && id === table)?.packet.destination,
    noRule: (group, direction) =>
      blocks.some((hop) => NO_RULE.has(hop.code) && hop.id === group && hop.direction === direction),
  };
}

const sameRule = (a: GroupRule, b: GroupRule): boolean => JSON.stringify(a) === JSON.stringify(b);

import {isMembers, type Entry, type Members} from './lists';
import {readKinds, type ReadKind} from './kinds';

/** Things of one kind by their identity, in the order they were first met. */
export type Collected = ReadonlyMap<ReadKind, readonly Entry[]>;

export interface Collector {
  readonly add: (kind: ReadKind, entry: Entry) => void;
  readonly all: () => Collected;
}

/**
 * Collects entries and joins those that describe the same thing. By rule: member by member, the later entry wins where it
 * says anything; what only the earlier one says is kept; lists are taken whole. So the copy of a peering in the other account adds
 * what it alone knows, and a second recording of a call replaces the first.
 */
export const newCollector = (): Collector => {
  const kinds = new Map<ReadKind, Map<string, Entry>>();
  let nameless = 0;
  return {
    add: (kind, entry) => {
      const things = kinds.get(kind) ?? new Map<string, Entry>();
      kinds.set(kind, things);
      const id = identity(kind, entry) ?? `#${String(nameless++)}`;
      const earlier = things.get(id);
      things.set(id, earlier === undefined ? entry : {...entry, members: join(earlier.members, entry.members)});
    },
    all: () => new Map([...kinds].map(([kind, things]) => [kind, [...things.values()]])),
  };
};

const identity = (kind: ReadKind, entry: Entry): string | undefined => {
  const keys: readonly string[] = readKinds[kind];
  const parts = keys.map((key) => entry.members[key]);
  if (keys.length === 0 || parts.some((part) => typeof part !== 'string' || part === '')) return undefined;
  // Names of classic load balancers are unique only within an account and Region.
  if (kind === 'LoadBalancerDescriptions') parts.push(entry.account ?? '', entry.region ?? '');
  return parts.join(' ');
};

export const join = (earlier: Members, later: Members): Members => {
  const joined: Record<string, unknown> = {...earlier};
  for (const [key, value] of Object.entries(later)) {
    const before = joined[key];
    if (value === null || value === undefined) continue;
    joined[key] = isMembers(before) && isMembers(value) ? join(before, value) : value;
  }
  return joined;
};

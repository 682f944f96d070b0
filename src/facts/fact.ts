/**
 * One number, limit, rule, price or date that AWS publishes: where it comes from, how old that source is, and when someone read it.
 * Engines compute with `value`, pages print it, tests read it; nobody types it a second time.
 */

export type FactKind = 'limit' | 'quota' | 'rule' | 'price' | 'date' | 'default';

/** What `value` counts. The words for it are in `src/words/facts.*`. */
export type FactUnit =
  | 'prefix-length'
  | 'addresses'
  | 'vpcs'
  | 'subnets'
  | 'cidr-blocks'
  | 'gateways'
  | 'route-tables'
  | 'routes'
  | 'acls'
  | 'rules'
  | 'groups'
  | 'group-rules-total'
  | 'endpoints'
  | 'peerings'
  | 'attachments'
  | 'exclusions'
  | 'connections'
  | 'tunnels'
  | 'rule-number'
  | 'port'
  | 'seconds'
  | 'minutes'
  | 'days'
  | 'gbps'
  | 'packets-per-second'
  | 'bytes'
  | 'usd-per-hour'
  | 'usd-per-gb'
  | 'asn'
  | 'cidr'
  | 'date';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A number, a text (CIDR, ISO date), or named parts of either; `<Fact show="…">` picks one part. */
export type FactValue = number | string | {readonly [part: string]: number | string | Range | readonly string[]};

/**
 * How old the text is that we read.
 * `api`: AWS's API reference of that day. `docs`: a copy of a user guide, not older than `since`.
 * `archive`: a user guide frozen at `date`. `page`: any other page, dated. `undated`: a copy without a date.
 */
export type SourceAge =
  | {readonly kind: 'api'; readonly date: string}
  | {readonly kind: 'docs'; readonly since: string}
  | {readonly kind: 'archive'; readonly date: string}
  | {readonly kind: 'page'; readonly date: string}
  | {readonly kind: 'undated'};

export interface Source {
  readonly title: string;
  readonly url: string;
  readonly age: SourceAge;
}

/** Where and when a value holds, if not everywhere. Prices always say both. */
export interface FactScope {
  readonly region?: string;
  /** ISO date the price list was read for. */
  readonly date?: string;
}

export interface Fact<V extends FactValue = FactValue> {
  /** `topic.thing.aspect`, lower case. Permanent: pages and links use it. */
  readonly id: string;
  readonly kind: FactKind;
  readonly value: V;
  readonly unit: FactUnit;
  readonly source: Source;
  /** ISO date on which a person compared the value with its source. */
  readonly checkedOn: string;
  readonly scope?: FactScope;
  /** Whether AWS raises it on request. Absent where the question makes no sense. */
  readonly adjustable?: boolean;
}

/** All facts so far were compared with their sources on this day. */
const CHECKED_ON = '2026-11-25';

export function fact<const V extends FactValue>(
  entry: Omit<Fact<V>, 'checkedOn'> & {readonly checkedOn?: string},
): Fact<V> {
  return {checkedOn: CHECKED_ON, ...entry};
}

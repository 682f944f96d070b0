/** One thing the reader met and could not, or must not, put into the model. Nothing is dropped without one of these. */
export interface NotUnderstood {
  /** The file, as it was given. */
  readonly path: string;
  /** Where in the file: `RouteTables[0].Routes[2]`, or empty for the whole file. */
  readonly place: string;
  readonly code: NotUnderstoodCode;
  /** What the sentence needs, by name. */
  readonly values: Readonly<Record<string, string>>;
}

export type NotUnderstoodCode =
  | 'no-files'
  | 'empty-file'
  /** `line`, `column`, `message`. */
  | 'not-json'
  /** JSON, but no list of a describe call in it. */
  | 'not-describe'
  /** A recorded call that failed: `status`, `message`. */
  | 'call-failed'
  /** The answer has a next page that is not here. */
  | 'cut-off'
  /** `list`, `count`. */
  | 'unknown-list'
  /** A list that is known to matter, but that the tracer has no part for: `list`, `count`. */
  | 'not-modelled'
  /** `member`: what every thing of its kind has, and this one lacks. */
  | 'missing-member'
  /** `expected`, `received`. */
  | 'bad-shape'
  /** `value`. */
  | 'bad-cidr'
  | 'bad-address'
  | 'bad-protocol'
  /** `from`, `to`. */
  | 'bad-ports'
  /** `keys`: the members of the route, none of which is a target that we know. */
  | 'route-without-target'
  /** `name`: a group that is referred to by a name nobody in the VPC has. */
  | 'group-by-name'
  /** `group`: a reference into a peering that is gone; it matches nothing. */
  | 'stale-group-reference'
  /** A rule that names no address, group or prefix list; it matches nothing. */
  | 'rule-without-peer'
  /** `interface`, `instance`: two instances carry an interface of the same id; the second is called `eni-…@i-…`. */
  | 'interface-twice'
  /** `kind`: an endpoint of a kind the tracer has no part for. */
  | 'endpoint-kind'
  /** Entries of a prefix list, or routes of a transit table, whose own id is neither in the file nor in its name. */
  | 'owner-unknown'
  /** `attachment`, `table`: the attachment, or the VPC behind it, is not in the data. */
  | 'attachment-unknown'
  /** `attachment`, `table`: what BGP announces is not in any describe answer. */
  | 'bgp-routes'
  /** `modes`: the accounts or Regions differ; the strictest is used for all. */
  | 'several-block-modes';

/** Collects what was not understood, in the order it was met. */
export interface Report {
  readonly add: (where: Where, code: NotUnderstoodCode, values?: NotUnderstood['values']) => void;
  readonly all: readonly NotUnderstood[];
}

export interface Where {
  readonly path: string;
  readonly place: string;
}

export const newReport = (): Report => {
  const all: NotUnderstood[] = [];
  return {
    all,
    add: (where, code, values = {}) => {
      all.push({path: where.path, place: where.place, code, values});
    },
  };
};

/** A place below another: `RouteTables[0]` and `Routes[2]` give `RouteTables[0].Routes[2]`. */
export const below = (where: Where, step: string): Where => ({
  path: where.path,
  place: where.place === '' ? step : `${where.place}.${step}`,
});

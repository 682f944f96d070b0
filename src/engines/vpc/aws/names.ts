import * as v from 'valibot';
import type {Entry} from './lists';
import type {ReadKind} from './kinds';
import {readKinds} from './kinds';
import type {Collected} from './merge';
import type {Report} from './report';
import {id, readEach} from './shape';

const tagShape = v.object({ResourceId: id, Key: id, Value: v.string()});

/** Names from `describe-tags`, for things whose own answer carries no Name tag. */
export const withTags = (kinds: Collected, report: Report): Collected => {
  const names = new Map(
    readEach(kinds.get('Tags'), tagShape, report, (tag): [string, string] | undefined =>
      tag.Key === 'Name' && tag.Value !== '' ? [tag.ResourceId, tag.Value] : undefined,
    ),
  );
  if (names.size === 0) return kinds;
  return new Map([...kinds].map(([kind, entries]) => [kind, entries.map((entry) => withName(kind, entry, names))]));
};

const withName = (kind: ReadKind, entry: Entry, names: ReadonlyMap<string, string>): Entry => {
  const [key = '']: readonly string[] = readKinds[kind];
  const thing = entry.members[key];
  const name = typeof thing === 'string' ? names.get(thing) : undefined;
  const tags = [entry.members['Tags'], entry.members['TagSet']].flatMap((list): unknown[] =>
    Array.isArray(list) ? list : [],
  );
  if (name === undefined || tags.some((tag) => v.is(v.object({Key: v.literal('Name')}), tag))) return entry;
  return {...entry, members: {...entry.members, Tags: [...tags, {Key: 'Name', Value: name}]}};
};

import type {FenceProblemValues} from './problem';
import type {Report} from './report';
import {nearest} from './suggest';
import {isNothing, wordOf, wordsOf} from './tree';
import type {Entry, ListTree, MapTree, TextTree, Tree, Word} from './tree';

/** The keys of one map, read by name. A key with nothing after it counts as not written. */
export interface Fields {
  /** `subnets.public-a`, as people point at things in YAML; '' for the fence itself. */
  readonly within: string;
  readonly at: number;
  tree(key: string): Tree | undefined;
  /** Where the key stands, or the map if it is not written. */
  keyAt(key: string): number;
  has(key: string): boolean;
  /** One text. */
  text(key: string): Word | undefined;
  /** A text or a list of texts, as words: `a b` and `[a, b]` mean the same. */
  words(key: string): Word[] | undefined;
  flag(key: string): boolean | undefined;
  oneOf<Value extends string>(key: string, allowed: readonly Value[]): Value | undefined;
  map(key: string): MapTree | undefined;
}

export function readFields(tree: MapTree, within: string, known: readonly string[], report: Report): Fields {
  const entries = new Map<string, Entry>();
  for (const entry of tree.entries) {
    const {text: key, at} = entry.key;
    if (known.includes(key)) entries.set(key, entry);
    else report.add(at, 'unknown-key', {key, within, known: known.join(', '), suggestion: nearest(key, known)});
  }
  const valueOf = (key: string): Tree | undefined => {
    const value = entries.get(key)?.value;
    return value === undefined || isNothing(value) ? undefined : value;
  };
  const wrong = (key: string, expected: FenceProblemValues['wrong-type']['expected'], value: Tree): void => {
    report.add(value.at, 'wrong-type', {key: pathOf(within, key), expected, found: value.kind});
  };
  const text = (key: string): Word | undefined => {
    const value = valueOf(key);
    if (value === undefined) return undefined;
    if (value.kind === 'text') return wordOf(value);
    wrong(key, 'text', value);
    return undefined;
  };
  const oneOf = <Value extends string>(key: string, allowed: readonly Value[]): Value | undefined => {
    const word = text(key);
    if (word === undefined) return undefined;
    const value = allowed.find((candidate) => candidate === word.text);
    if (value === undefined) {
      const values = {key: pathOf(within, key), found: word.text, allowed: allowed.join(', ')};
      report.add(word.at, 'bad-value', {...values, suggestion: nearest(word.text, allowed)});
    }
    return value;
  };

  return {
    within,
    at: tree.at,
    tree: valueOf,
    keyAt: (key) => entries.get(key)?.key.at ?? tree.at,
    has: (key) => valueOf(key) !== undefined,
    text,
    words(key) {
      const value = valueOf(key);
      if (value === undefined) return undefined;
      if (value.kind === 'text') return wordsOf(value);
      if (value.kind === 'list') return textsOf(value, pathOf(within, key), report).flatMap(wordsOf);
      wrong(key, 'text-or-list', value);
      return undefined;
    },
    flag: (key) => {
      const value = oneOf(key, ['true', 'false']);
      return value === undefined ? undefined : value === 'true';
    },
    oneOf,
    map(key) {
      const value = valueOf(key);
      if (value === undefined || value.kind === 'map') return value;
      wrong(key, 'map', value);
      return undefined;
    },
  };
}

export const pathOf = (within: string, key: string): string => (within === '' ? key : `${within}.${key}`);

/** The texts of a list; an item that is a list or a map is reported. */
export function textsOf(list: ListTree, key: string, report: Report): TextTree[] {
  return list.items.filter((item): item is TextTree => {
    if (item.kind === 'text') return true;
    report.add(item.at, 'wrong-type', {key, expected: 'text', found: item.kind});
    return false;
  });
}

/** The named entries of a section (`subnets:` …); anything but a map is reported. */
export function entriesOf(fields: Fields, section: string): readonly Entry[] {
  return fields.map(section)?.entries ?? [];
}

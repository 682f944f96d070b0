import type {Route} from '../model';
import {contains, parseBlock} from './block';
import {readFields} from './fields';
import {checkRoute} from './check-routes';
import type {OpenTable} from './read-tables';
import type {PlacedRoute, Sketch} from './sketch';
import {nearest} from './suggest';
import {wordsOf} from './tree';
import type {Entry, Word} from './tree';
import {looksLikeBlock, readBlock} from './values';

interface RouteText {
  readonly target: Word;
  readonly state: Route['state'];
  readonly origin: 'static' | 'propagated';
  readonly learned?: NonNullable<Route['learned']>;
}

/** `destination: target`, `destination: {to, state, origin, learned}`. */
export function readRoutes(tables: readonly OpenTable[], sketch: Sketch): void {
  for (const {table, routes} of tables) {
    const found = (routes?.entries ?? []).flatMap((entry) => readRoute(entry, table.value.id, sketch) ?? []);
    const seen = new Map<string, number>();
    const kept = found.filter(({route, at}) => {
      const first = seen.get(route.destination);
      if (first === undefined) {
        seen.set(route.destination, at);
        return true;
      }
      const values = {destination: route.destination, table: table.value.id, line: sketch.report.lineOf(first)};
      sketch.report.add(at, 'route-twice', values, 'RouteAlreadyExists');
      return false;
    });
    for (const one of kept) checkRoute(one, table, sketch);
    const index = sketch.tables.findIndex(({value}) => value.id === table.value.id);
    sketch.tables[index] = {...table, routes: kept};
  }
}

function readRoute(entry: Entry, table: string, sketch: Sketch): PlacedRoute | undefined {
  const destination = readDestination(entry.key, sketch);
  const text = readTarget(entry, `tables.${table}.routes`, sketch);
  if (destination === undefined || text === undefined) return undefined;
  const {target, ...rest} = text;
  if (target.text === 'local') {
    return {
      route: {destination, target: 'local', state: 'active', origin: 'local'},
      at: entry.key.at,
      targetAt: target.at,
    };
  }
  // The target of a blackhole may be gone: that is how most of them come about.
  const gone = rest.state === 'blackhole' && sketch.names.kindOf(target.text) === undefined;
  if (!gone && !sketch.names.check(target, 'route-target')) return undefined;
  return {route: {destination, target: target.text, ...rest}, at: entry.key.at, targetAt: target.at};
}

/** A block, or the name of a prefix list. */
export function readDestination(word: Word, {report, names}: Sketch): string | undefined {
  if (looksLikeBlock(word.text) || (names.kindOf(word.text) === undefined && /^[\d.:]+$/.test(word.text))) {
    return readBlock(word, report, '0.0.0.0/0')?.text;
  }
  return names.check(word, 'prefix-list') ? word.text : undefined;
}

function readTarget({key, value}: Entry, within: string, sketch: Sketch): RouteText | undefined {
  const {report} = sketch;
  const path = `${within}.${key.text}`;
  if (value.kind === 'map') {
    const fields = readFields(value, path, ['to', 'state', 'origin', 'learned'], report);
    const target = fields.text('to');
    const state = fields.oneOf('state', ['active', 'blackhole']) ?? 'active';
    const learned = fields.oneOf('learned', ['direct-connect', 'vpn-static', 'vpn-bgp']);
    const origin =
      fields.oneOf('origin', ['static', 'propagated']) ?? (learned === undefined ? 'static' : 'propagated');
    if (target === undefined) report.add(value.at, 'missing-key', {key: 'to', within: path, example: 'to: igw-1'});
    return target && {target, state, origin, ...(learned === undefined ? {} : {learned})};
  }
  if (value.kind === 'list') {
    report.add(value.at, 'wrong-type', {key: path, expected: 'text-or-map', found: 'list'});
    return undefined;
  }
  const [target, ...marks] = wordsOf(value);
  if (target === undefined) {
    report.add(key.at, 'empty-value', {key: path, example: `${key.text}: igw-1`});
    return undefined;
  }
  for (const mark of marks) {
    if (mark.text === 'blackhole' || mark.text === 'propagated') continue;
    const values = {key: path, found: mark.text, allowed: 'blackhole, propagated'};
    report.add(mark.at, 'bad-value', {...values, suggestion: nearest(mark.text, ['blackhole', 'propagated'])});
  }
  const has = (text: string): boolean => marks.some((mark) => mark.text === text);
  return {
    target,
    state: has('blackhole') ? 'blackhole' : 'active',
    origin: has('propagated') ? 'propagated' : 'static',
  };
}

/** True if the route's destination lies in one of these blocks. */
export function liesIn(destination: string, blocks: readonly string[]): boolean {
  const inner = parseBlock(destination);
  return (
    inner !== null &&
    blocks.some((text) => {
      const outer = parseBlock(text);
      return outer !== null && contains(outer, inner);
    })
  );
}

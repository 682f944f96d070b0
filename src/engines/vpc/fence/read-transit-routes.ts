import type {TransitRoute} from '../model';
import {readFields} from './fields';
import {readDestination} from './read-routes';
import type {Sketch} from './sketch';
import {isNothing, wordsOf} from './tree';
import type {Entry, Word} from './tree';

/** `destination: attachment`, `destination: blackhole`, `destination: {to, state, origin}`. */
export function readTransitRoutes({key, value}: Entry, within: string, transit: string, sketch: Sketch): void {
  const {report} = sketch;
  if (value.kind !== 'map' && !isNothing(value)) {
    report.add(value.at, 'wrong-type', {key: `${within}.${key.text}`, expected: 'map', found: value.kind});
    return;
  }
  const entries = value.kind === 'map' ? value.entries : [];
  const routes = entries.flatMap((entry) => readRoute(entry, `${within}.${key.text}`, sketch) ?? []);
  sketch.transitTables.push({id: key.text, transitGateway: transit, routes});
}

function readRoute({key, value}: Entry, within: string, sketch: Sketch): TransitRoute | undefined {
  const {report} = sketch;
  const destination = readDestination(key, sketch);
  if (destination === undefined) return undefined;
  const path = `${within}.${key.text}`;
  if (value.kind === 'list') {
    report.add(value.at, 'wrong-type', {key: path, expected: 'text-or-map', found: 'list'});
    return undefined;
  }
  if (value.kind === 'text') {
    const [target, mark] = wordsOf(value);
    if (target === undefined) report.add(key.at, 'empty-value', {key: path, example: `${key.text}: att-a`});
    return target && routeTo(destination, target, false, mark?.text === 'propagated', sketch);
  }
  const fields = readFields(value, path, ['to', 'state', 'origin'], report);
  const target = fields.text('to');
  const blackhole = fields.oneOf('state', ['active', 'blackhole']) === 'blackhole';
  const propagated = fields.oneOf('origin', ['static', 'propagated']) === 'propagated';
  if (target === undefined) report.add(value.at, 'missing-key', {key: 'to', within: path, example: 'to: att-a'});
  return target && routeTo(destination, target, blackhole, propagated, sketch);
}

function routeTo(
  destination: string,
  target: Word,
  blackhole: boolean,
  propagated: boolean,
  sketch: Sketch,
): TransitRoute | undefined {
  const origin = propagated ? 'propagated' : 'static';
  if (target.text === 'blackhole') return {destination, state: 'blackhole', origin};
  if (!sketch.names.check(target, 'attachment')) return undefined;
  return {destination, attachment: target.text, state: blackhole ? 'blackhole' : 'active', origin};
}

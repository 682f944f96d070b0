import type {BlockPublicAccess} from '../model';
import {readFields} from './fields';
import type {Fields} from './fields';
import type {Sketch} from './sketch';

const MODES = {off: 'off', ingress: 'block-ingress', bidirectional: 'block-bidirectional'} as const;
const EXCLUSIONS = ['allow-egress', 'allow-bidirectional'] as const;

/** `block-public-access: ingress`, or `{mode: ingress, exclusions: {subnet-or-vpc: allow-egress}}`. Not written is off. */
export function readAccess(fields: Fields, sketch: Sketch): BlockPublicAccess {
  const tree = fields.tree('block-public-access');
  const words = Object.keys(MODES) as (keyof typeof MODES)[];
  if (tree?.kind !== 'map') {
    return {mode: MODES[fields.oneOf('block-public-access', words) ?? 'off'], known: true, exclusions: []};
  }
  const map = readFields(tree, 'block-public-access', ['mode', 'exclusions'], sketch.report);
  const list = map.map('exclusions');
  const excluded =
    list === undefined
      ? undefined
      : readFields(
          list,
          'block-public-access.exclusions',
          list.entries.map(({key}) => key.text),
          sketch.report,
        );
  const exclusions = (list?.entries ?? []).flatMap(({key}) => {
    const kind = sketch.names.kindOf(key.text);
    if (kind !== 'vpc' && kind !== 'subnet') sketch.names.check(key, 'vpc');
    const mode = excluded?.oneOf(key.text, EXCLUSIONS);
    return mode === undefined ? [] : [{resource: key.text, mode}];
  });
  return {mode: MODES[map.oneOf('mode', words) ?? 'off'], known: true, exclusions};
}

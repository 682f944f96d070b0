import type {ReactNode} from 'react';
import {Box} from '../../../diagram/Box';
import {inset} from '../../../diagram/geometry';
import type {Path} from '../layout/path/types';
import type {Layout} from '../layout/types';
import {token} from './tones';

/** Frames the boxes that the step at hand is about: the group, the ACL, the table, the gateway. */
export function StepRings({
  layout,
  path,
  step,
}: {
  readonly layout: Layout;
  readonly path: Path;
  readonly step: number | null;
}): ReactNode {
  if (step === null) return null;
  const now = new Set(path.lit.filter(({hop}) => hop === step).map(({key}) => key));
  const small = layout.nodes.filter(({key, kind}) => now.has(key) && kind === 'group');
  // The card of a group that is shown needs no ring of its own.
  const shown = small.length > 0 ? small : layout.nodes.filter(({key}) => now.has(key));
  return shown.map(({key, rect, kind}) => (
    <Box
      key={key}
      rect={inset(rect, -3.5)}
      radius={kind === 'subnet' ? 3 : 12}
      stroke={token('select')}
      strokeWidth={2}
      dash="1 3"
    />
  ));
}

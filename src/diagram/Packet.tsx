import type {ReactNode} from 'react';
import type {Point} from './geometry';

/** Where the packet is at this step. */
export function Packet({
  at,
  fill,
  ring,
}: {
  readonly at: Point;
  readonly fill: string;
  readonly ring: string;
}): ReactNode {
  return (
    <g transform={`translate(${Math.round(at.x * 10) / 10} ${Math.round(at.y * 10) / 10})`}>
      <circle r="7" fill={ring} />
      <circle r="5" fill={fill} />
    </g>
  );
}

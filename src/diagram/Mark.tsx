import type {ReactNode} from 'react';

export type MarkShape = 'pass' | 'block' | 'unknown';

const strokes: Readonly<Record<MarkShape, string>> = {
  pass: 'M-4 .5L-1.2 3.4L4.2-3.2',
  block: 'M-3.4-3.4L3.4 3.4M3.4-3.4L-3.4 3.4',
  unknown: 'M-2.6-2.2C-2.4-5.4 2.8-5.2 2.6-2C2.4-.2 0-.2 0 1.8M0 4.1V4.3',
};

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
  readonly fill: string;
  readonly ink: string;
  readonly ring: string;
}

/** ✓, ✕ or ? on a disc: told apart by shape, not by colour alone. */
export function Mark({x, y, shape, fill, ink, ring}: MarkProps): ReactNode {
  return (
    <g transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}>
      <circle r="9" fill={fill} stroke={ring} strokeWidth="1.5" />
      <path d={strokes[shape]} fill="none" stroke={ink} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}

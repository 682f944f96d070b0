import type {ReactNode} from 'react';
import {measure, textSize} from './text';

export interface LegendItem {
  readonly text: string;
  /** Drawn in a box of 26 × 14 whose left middle is at 0, 0. */
  readonly sample: ReactNode;
}

const sampleWidth = 32;
const gap = 18;

/** One line that explains the signs in use; items that would leave the width start where they can. */
export function Legend({
  items,
  x,
  y,
  ink,
}: {
  readonly items: readonly LegendItem[];
  readonly x: number;
  readonly y: number;
  readonly ink: string;
}): ReactNode {
  let left = x;
  return items.map(({text, sample}) => {
    const at = left;
    left += sampleWidth + measure(text, 'regular') + gap;
    return (
      <g key={text} transform={`translate(${Math.round(at)} ${y})`}>
        {sample}
        <text x={sampleWidth} y={textSize / 3} fill={ink}>
          {text}
        </text>
      </g>
    );
  });
}

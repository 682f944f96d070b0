import type {ReactNode} from 'react';
import type {TextRun} from './text';

const mono = 'var(--ifm-font-family-monospace)';
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** One line of real text. The size and the family are inherited unless they differ from the drawing's. */
export function Label({
  run,
  fill,
  size,
}: {
  readonly run: TextRun;
  readonly fill: string;
  readonly size: number;
}): ReactNode {
  return (
    <text
      x={tenth(run.x)}
      y={tenth(run.y)}
      fill={fill}
      fontSize={run.size === size ? undefined : run.size}
      fontWeight={run.style === 'bold' ? 700 : undefined}
      fontFamily={run.style === 'mono' ? mono : undefined}>
      {run.text}
    </text>
  );
}
